internal import JSONText
internal import PriceData

/// What published articles ask of a task, as `pricing/fit.json` has it.
public struct FitRules: Sendable, Hashable {
  /// The rules, in the order in which they are told.
  public internal(set) var rules: [FitRule] = []
  /// Where the articles contradict each other.
  public internal(set) var disagreements: [FitDisagreement] = []
  /// In which order tasks are moved.
  public internal(set) var order: [FitOrder] = []
  /// What serves better than tuning.
  public internal(set) var advice: [FitAdvice] = []
  /// What says how large a model has to be.
  public internal(set) var tiers: [FitTier] = []
  /// What is said of providers.
  public internal(set) var providers: [FitProvider] = []
}

extension FitRules: FileObject {
  static let kind = "a file of rules"
  static let fields = FieldTable<FitRules>([
    Field(
      NamedSource.listKey, meaning: "where rules were read, each place under a short name",
      shape: .named(.object(NamedSource.self), names: nil)
    ) {
      (_, reader, context) throws(JSONTextError) in
      context.take(try NamedSource.readList(&reader, &context))
    },
    .list("rules", required: true, meaning: "the rules") { $0.rules = $1 },
    .list("disagreements", meaning: "where articles contradict each other") { $0.disagreements = $1 },
    .list("order", meaning: "in which order tasks are moved") { $0.order = $1 },
    .list("advice", meaning: "what serves better than tuning") { $0.advice = $1 },
    .list("tiers", meaning: "what says how large a model has to be") { $0.tiers = $1 },
    .list("providers", meaning: "what is said of providers") { $0.providers = $1 },
  ])
}

extension ObjectShape {
  /// The file of the rules of fit.
  package static var fitRules: ObjectShape { ObjectShape(FitRules.self) }
}

extension FitRules {
  /// The rules that are built in, read when they are first asked for; none where their file is wrong, which the tests of
  /// the package rule out.
  public static let embedded = read(embeddedFile, named: "fit.json").rules

  /// The bytes of their file.
  static var embeddedFile: [UInt8] {
    let file = unsafe fitFileData()
    // The bytes are constants of the program: they live as long as it does and are `count` long.
    return unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// Reads a file of rules, with everything that is wrong with it.
  static func read(_ bytes: [UInt8], named name: String) -> (rules: FitRules, problems: [FileProblem]) {
    var reader = JSONReader(bytes, dialect: .commented)
    var context = FileContext(file: name, start: reader, depth: .places)
    var rules = FitRules()
    do throws(JSONTextError) {
      rules = try context.read(FitRules.self, from: &reader) ?? rules
      try reader.finish()
    } catch {
      context.report(error)
    }
    return (rules, context.findings.problems)
  }
}
