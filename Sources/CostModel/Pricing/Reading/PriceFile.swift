internal import JSONText

/// What one price file holds.
struct PriceFile: FileObject {
  static let kind = "a price file"
  static let fields = FieldTable<PriceFile>(
    [
      .schemaReference,
      .text("provider", meaning: "the provider's part of the ids; needed where there are models") {
        $0.provider = $1
      },
      .text("name", meaning: "its name for people") { $0.name = $1 },
      .flag(
        "maker",
        meaning: "true where it makes its models, so that a bare `gpt-4o` means this one and not a reseller's"
      ) { $0.isMaker = $1 },
      Field(
        NamedSource.listKey, meaning: "where figures were read, each place under a short name",
        shape: .named(.object(NamedSource.self), names: nil)
      ) {
        (_, reader, context) throws(JSONTextError) in
        context.take(try NamedSource.readList(&reader, &context))
      },
      .list("models", meaning: "what the provider sells") { $0.models = $1 },
      .list("machines", meaning: "machines to run a model on") { $0.machines = $1 },
      .list("throughput", meaning: "how fast machines were measured to be") { $0.throughput = $1 },
      .list("copies", meaning: "machines that are several of one whose speed was measured") {
        $0.copies = $1
      },
      .list("overheads", meaning: "published multipliers, cuts and costs") { $0.overheads = $1 },
    ])

  var provider: String?
  var name: String?
  var isMaker = false
  var models: [Model] = []
  var machines: [Machine] = []
  var throughput: [Throughput] = []
  var copies: [MachineCopies] = []
  var overheads: [Overhead] = []

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    if models.isEmpty, machines.isEmpty, throughput.isEmpty, overheads.isEmpty {
      context.report(.empty, at: object)
    }
    if let provider {
      if !provider.isShortName { context.report(.badID(provider), at: object, key: "provider") }
    } else if !models.isEmpty {
      context.report(.missingKey("provider", object: "a file with models"), at: object)
    }
  }

  /// Reads a file; what it holds is worth nothing when there are problems.
  ///
  /// - Parameter depth: how thoroughly it is read.
  static func read(
    _ bytes: [UInt8], named name: String, depth: ReadingDepth
  ) -> (file: PriceFile, findings: FileFindings) {
    var reader = JSONReader(bytes, dialect: .commented)
    var context = FileContext(file: name, start: reader, depth: depth)
    var file = PriceFile()
    do throws(JSONTextError) {
      file = try context.read(PriceFile.self, from: &reader) ?? file
      try reader.finish()
    } catch {
      context.report(error)
    }
    let provider = file.provider ?? ""
    for index in file.models.indices {
      file.models[index].provider = provider
      file.models[index].id = "\(provider)/\(file.models[index].id)"
      file.models[index].providerName = file.name ?? provider
      file.models[index].isFromMaker = file.isMaker
    }
    return (file, context.findings)
  }
}

extension String {
  /// Whether the text can be a part of an id: small letters, digits, dots and hyphens.
  var isShortName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension ObjectShape {
  /// A file of prices.
  package static var priceFile: ObjectShape { ObjectShape(PriceFile.self) }
}
