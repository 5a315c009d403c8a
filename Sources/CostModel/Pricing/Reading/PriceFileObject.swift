/// A kind of object in a price file: the one table of its keys, and what must hold between them.
protocol PriceFileObject: Sendable {
  /// The kind with its article, to stand in a sentence.
  static var kind: String { get }
  /// Every key.
  static var fields: FieldTable<Self> { get }

  /// The value of an object without keys.
  init()

  /// Reports what is wrong between the keys of an object that has been read.
  func check(_ object: ObjectInFile, _ context: inout PriceFileContext)

  /// Reports what is wrong between an entry of a list and those before it.
  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout PriceFileContext)
}

extension PriceFileObject {
  func check(_: ObjectInFile, _: inout PriceFileContext) {}
  func check(after _: [Self], _: ObjectInFile, _: inout PriceFileContext) {}
}

extension PriceFileObject where Self: Dated {
  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout PriceFileContext) {
    guard let last = earlier.last else { return }
    if let from, last.from.map({ $0 < from }) ?? true { return }
    context.report(.datesOutOfOrder(from, after: last.from), at: object.place(of: "from"))
  }
}
