internal import JSONText

/// A public price file, read against a price book: which models it prices, and what was left out of it.
///
/// ```
/// let list = try PublicPriceList(bytes: bytes, named: "litellm.json", over: book)
/// list?.models.count      // 2,900
/// list?.leftOut.first     // sample_spec: stands for no model
/// ```
public struct PublicPriceList: Sendable {
  /// The name of the file.
  public let file: String
  /// The kind of file: `LiteLLM`.
  public let format: String
  /// The day of the file; nil where neither it nor the caller gives one.
  public let day: CalendarDate?
  /// The models that it has a price of, in the order of the file, each with what the book knows besides.
  public let models: [Model]
  /// The entries, and the parts of entries, that were not taken.
  public let leftOut: [LeftOut]
  /// The models that the book lacks and whose prices are not used before they are accepted, by their ids.
  let refused: [String: ListedPrice]
  /// The names of its entries, some more than once.
  private let keys: [String]
  /// How many entries it has; they are counted when asked for.
  public var entryCount: Int { Set(keys).count }
  /// How many of them were taken.
  public let takenCount: Int

  /// Whether a text is a public price file, by its beginning.
  public static func isOne(_ bytes: [UInt8]) -> Bool { PublicFormat.of(bytes) != nil }

  /// Reads a public price file; nil for a text that is none, such as a price file of our own.
  ///
  /// - Parameters:
  ///   - bytes: its text.
  ///   - name: what it is called in messages and sources.
  ///   - book: the book whose ids its entries are given, and whose figures of tuning stay.
  ///   - accepted: the ids, or keys of entries, whose prices are used although they are unlikely.
  ///   - day: the day of the file, where the file has none.
  ///   - fillingGaps: whether what the file does not say of a model is that of the book.
  /// - Throws: ``PriceBookError`` for a text that cannot be read, and for prices in another unit than that of its kind.
  public init?(
    bytes: [UInt8], named name: String, over book: PriceBook, accepting accepted: Set<String> = [],
    dated day: CalendarDate? = nil, fillingGaps: Bool = true
  ) throws(PriceBookError) {
    guard let format = PublicFormat.of(bytes) else { return nil }
    var reader = JSONReader(bytes)
    var reading = PublicReading(file: name)
    reading.day = day
    var findings = FileFindings(file: name, start: reader)
    do throws(JSONTextError) {
      try format.read(&reader, &reading)
      try reader.finish()
    } catch {
      findings.report(.json(error.problem.description), at: error.place.offset)
      throw PriceBookError(problems: findings.problems)
    }
    if let fault = reading.fault ?? (reading.count == 0 ? .noEntries(format: format.name) : nil) {
      findings.report(fault, at: 0)
      throw PriceBookError(problems: findings.problems)
    }
    var claims = PublicClaims(reading, format: format.name, over: book.whole, accepting: accepted)
    claims.fillsGaps = fillingGaps
    claims.settle()
    for (fault, offset) in claims.faults { findings.report(fault, at: offset) }
    guard findings.problems.isEmpty else { throw PriceBookError(problems: findings.problems) }
    file = name
    self.format = format.name
    self.day = reading.day
    models = claims.models
    refused = claims.refused
    leftOut = claims.leftOut
    keys = reading.entries.map(\.key) + reading.leftOut.map(\.key)
    takenCount = claims.takenCount
  }

  /// What can be accepted: its entries, and the models that they mean.
  public var acceptable: [String] {
    keys + models.flatMap(\.withVariants).map(\.id) + Array(refused.keys)
  }

  /// The ids whose prices are not used before they are accepted.
  public var doubted: Set<String> {
    var ids = Set(refused.keys)
    for model in models.flatMap(\.withVariants) where model.listed?.doubt != nil { ids.insert(model.id) }
    return ids
  }
}

extension PriceBook {
  /// The book with the entries of one more file, which win over those of the same id or key: one of our own, or a public one.
  ///
  /// An entry that the book has is replaced whole and keeps its place; others follow at the end. Of a model in a public file the
  /// book's figures of tuning, training and hosting stay.
  ///
  /// Throws everything that is wrong with the file, and replacements that the resulting book does not know.
  ///
  /// - Parameters:
  ///   - bytes: the text of the file.
  ///   - name: what it is called in messages and sources.
  ///   - accepted: the ids whose prices of a public file are used although they are unlikely.
  ///   - day: the day of a public file that has none.
  public func adding(
    bytes: [UInt8], named name: String, accepting accepted: Set<String> = [], dated day: CalendarDate? = nil
  ) throws(PriceBookError) -> PriceBook {
    let list = try PublicPriceList(bytes: bytes, named: name, over: self, accepting: accepted, dated: day)
    if let list { return adding(list) }
    return try adding(CollectionOfOne(PriceFileText(name: name, bytes: bytes)))
  }

  /// The book with the models of a public file that was read against it.
  public func adding(_ list: PublicPriceList) -> PriceBook {
    replacing(list.models, refusing: list.refused)
  }
}
