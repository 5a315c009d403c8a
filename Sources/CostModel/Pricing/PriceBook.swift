/// The models, machines and published overheads that a calculation can draw on.
///
/// ```
/// let book = try PriceBook.embedded()
/// let model = try book.model(named: "gpt-4o")
/// model.price(on: today)?.rates.input  // TokenPrice(2.5)
/// ```
public struct PriceBook: Sendable, Hashable {
  /// The models, in the order of the files.
  public private(set) var models: [Model] = []
  /// The machines, in the order of the files.
  public private(set) var machines: [Machine] = []
  /// How fast machines were measured to be, in the order of the files.
  public private(set) var throughput: [Throughput] = []
  /// Prices of public files that are not used, of models that the book lacks, by their ids.
  private(set) var refused: [String: ListedPrice] = [:]
  /// Which machines are several of one that was measured.
  private var copies: [MachineCopies] = []
  /// The overheads of the files that were added.
  private var addedOverheads: [Overhead] = []
  /// Whether the embedded overheads stand before those.
  var hasEmbeddedOverheads = false
  /// Whether the variants and the remarks of the models were passed over.
  private(set) var isBrief = false

  /// The same book with the variants and the remarks of its models.
  ///
  /// Most commands never look at them, so the embedded book comes without; it fetches them itself for a name of a variant,
  /// and before anything in it is changed.
  public var whole: PriceBook { isBrief ? Self.embeddedWhole : self }

  /// The published multipliers, cuts and costs, in the order of the files.
  public var overheads: [Overhead] {
    var overheads = hasEmbeddedOverheads ? Self.embeddedOverheads : []
    overheads.correct(with: addedOverheads)
    return overheads
  }

  /// The kinds of product that any overhead has a figure for, in the order of the files.
  public var products: [String] {
    var products: [String] = []
    for figure in overheads.flatMap(\.byProduct) where !products.contains(figure.product) {
      products.append(figure.product)
    }
    return products
  }

  /// A book without entries.
  public init() {}

  /// The book with some models in the places of those of the same id, and the others at the end.
  func replacing(_ replaced: [Model], refusing refused: [String: ListedPrice] = [:]) -> PriceBook {
    var book = whole
    book.refused.merge(refused) { $1 }
    // By their places: a model is large, and a public file has thousands.
    let old = book.models
    let sold = old.indices.filter { old[$0].variant == nil }
    var places: [String: Int] = [:]
    for place in sold.indices { places[old[sold[place]].id] = place }
    var inPlace = [Int?](repeating: nil, count: sold.count)
    var new: [Int] = []
    for index in replaced.indices {
      if let place = places[replaced[index].id] { inPlace[place] = index } else { new.append(index) }
    }
    book.models = []
    book.models.reserveCapacity(old.count + replaced.reduce(0) { $0 + 1 + $1.variants.count })
    for place in sold.indices {
      if let index = inPlace[place] {
        book.models.append(withVariants: replaced[index])
      } else {
        book.models.append(withVariants: old[sold[place]])
      }
    }
    for index in new { book.models.append(withVariants: replaced[index]) }
    return book
  }

  /// The book with the entries of some more files, in their order.
  func adding(
    _ files: some Collection<PriceFileText>, depth: ReadingDepth = .whole
  ) throws(PriceBookError) -> PriceBook {
    var (book, problems) = whole.reading(files, depth: depth)
    guard !problems.isEmpty else {
      book.isBrief = depth == .brief
      return book
    }
    // Files are nearly always right, so the places of what is not are looked for in a second reading.
    throw PriceBookError(problems: whole.reading(files, depth: .places).problems)
  }

  private func reading(
    _ files: some Collection<PriceFileText>, depth: ReadingDepth
  ) -> (book: PriceBook, problems: [FileProblem]) {
    var book = self
    var findings: [FileFindings] = []
    for text in files {
      let (file, found) = PriceFile.read(text.bytes, named: text.name, depth: depth)
      findings.append(found)
      book.take(file)
    }
    var problems: [FileProblem] = []
    for var found in findings { problems += found.problems(within: book) }
    return (book, problems)
  }

  /// Changes models, each in its place, their variants too.
  mutating func changeModels(_ change: (inout Model) -> Void) {
    self = whole
    for index in models.indices { change(&models[index]) }
  }

  /// Changes each machine, or leaves it as it is.
  mutating func changeMachines(_ change: (inout Machine) -> Void) {
    self = whole
    for index in machines.indices { change(&machines[index]) }
  }

  /// Adds a model of the user's own.
  mutating func add(_ model: Model) {
    self = whole
    models.append(model)
  }

  private mutating func take(_ file: PriceFile) {
    // By index: the closure of `first(where:)` copies each model that it looks at.
    if let known = models.indices.first(where: { models[$0].provider == file.provider }).map({ models[$0] }) {
      var corrected = file.models
      for index in corrected.indices {
        // A file that corrects a price need not repeat who the provider is.
        if file.name == nil { corrected[index].providerName = known.providerName }
        corrected[index].isFromMaker = corrected[index].isFromMaker || known.isFromMaker
        if let old = models.first(where: { $0.id == corrected[index].id }) {
          corrected[index].fillGaps(from: old)
        }
      }
      var sold = models.filter { $0.variant == nil }
      sold.merge(corrected) { $0.id == $1.id }
      models = sold.flatMap(\.withVariants)
    } else {
      for model in file.models {
        models.append(model)
        if !model.variants.isEmpty { models += model.withVariants.dropFirst() }
      }
    }
    machines.merge(file.machines) { $0.id == $1.id }
    throughput.merge(file.throughput) { $0.accelerator == $1.accelerator && $0.modelSize == $1.modelSize }
    copies.merge(file.copies) { $0.accelerator == $1.accelerator && $0.single == $1.single }
    throughput = throughput.adding(copies)
    addedOverheads.correct(with: file.overheads)
  }
}

extension Model {
  /// Keeps what a correction does not mention: a corrected price must not lose the day on which the model ends.
  fileprivate mutating func fillGaps(from old: Model) {
    if aliases.isEmpty { aliases = old.aliases }
    if prices.isEmpty { prices = old.prices }
    if tokenFactor == nil { tokenFactor = old.tokenFactor }
    if contextWindow == nil { contextWindow = old.contextWindow }
    if leastCacheable == nil { leastCacheable = old.leastCacheable }
    variants += old.variants.filter { known in !variants.contains { $0.name == known.name } }
    if fineTuning == nil { fineTuning = old.fineTuning }
    if endOfLife == nil { endOfLife = old.endOfLife }
    if notes.isEmpty { notes = old.notes }
  }
}

extension [Overhead] {
  /// Puts each new overhead in the place of the one that it corrects, whose other products it keeps, or at the end.
  fileprivate mutating func correct(with entries: [Overhead]) {
    merge(
      entries.map { entry in
        var corrected = entry
        if let old = first(where: { $0.key == entry.key }) { corrected.fillProducts(from: old) }
        return corrected
      }, isSame: { $0.key == $1.key })
  }
}

extension [Model] {
  /// Adds a model and its variants at the end.
  fileprivate mutating func append(withVariants model: Model) {
    if model.variants.isEmpty { append(model) } else { self += model.withVariants }
  }
}

extension Array {
  /// Puts each new entry in the place of the one it replaces, or at the end.
  fileprivate mutating func merge(_ entries: [Element], isSame: (Element, Element) -> Bool) {
    guard !isEmpty else {
      self = entries
      return
    }
    for entry in entries {
      if let index = firstIndex(where: { isSame($0, entry) }) {
        self[index] = entry
      } else {
        append(entry)
      }
    }
  }
}
