/// A kind of object in a file that people write: the one table of its keys, and what must hold between them.
protocol FileObject: Sendable {
  /// The kind with its article, to stand in a sentence.
  static var kind: String { get }
  /// Every key.
  static var fields: FieldTable<Self> { get }
  /// The forms of which an object has one; empty where every set of its keys is good.
  static var variants: [ObjectVariant] { get }

  /// What is wrong with a key that is not among ``fields``, where more can be said than that it is unknown.
  static func fault(ofUnknown key: String) -> FileFault?

  /// The value of an object without keys.
  init()

  /// Reports what is wrong between the keys of an object that has been read, and takes what follows from them.
  mutating func check(_ object: ObjectInFile, _ context: inout FileContext)

  /// Reports what is wrong between an entry of a list and those before it.
  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout FileContext)
}

extension FileObject {
  static func fault(ofUnknown _: String) -> FileFault? { nil }
  static var variants: [ObjectVariant] { [] }

  func check(_: ObjectInFile, _: inout FileContext) {}
  func check(after _: [Self], _: ObjectInFile, _: inout FileContext) {}
}

extension FileObject where Self: Dated {
  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout FileContext) {
    guard let last = earlier.last else { return }
    if let from, last.from.map({ $0 < from }) ?? true { return }
    context.report(.datesOutOfOrder(from, after: last.from), at: object, key: "from")
  }
}
