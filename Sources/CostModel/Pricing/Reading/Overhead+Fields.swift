internal import JSONText

extension Overhead: FileObject {
  static let kind = "an overhead"
  static let fields = FieldTable<Overhead>(
    [
      .text("key", required: true, meaning: "the name of the figure") { $0.key = $1 },
      .word("unit", required: true, meaning: "what its numbers count") { $0.unit = $1 },
      .text("meaning", required: true, meaning: "what it is, as a clause") { $0.meaning = $1 },
    ] + Field.range { $1(&$0.published) } + [
      Field(
        "byTask", meaning: "`low`, `typical` and `high` of each task that a source has a figure for",
        shape: .named(.object(PublishedRange.self), names: TaskKind.allCases.map(\.rawValue))
      ) {
        (overhead, reader, context) throws(JSONTextError) in
        try reader.readObject { (name, reader) throws(JSONTextError) in
          guard let task = TaskKind(rawValue: name) else {
            let tasks = TaskKind.allCases.map(\.rawValue)
            context.report(.unknownWord(name, key: "byTask", allowed: tasks), behind: reader)
            return
          }
          guard let spread = try context.read(PublishedRange.self, from: &reader)?.spread else { return }
          overhead.byTask[task] = spread
        }
      },
      Field(
        "byProduct", meaning: "the same of each kind of product; `--product` takes each of them",
        shape: .named(.object(PublishedRange.self), names: nil)
      ) {
        (overhead, reader, context) throws(JSONTextError) in
        try reader.readObject { (name, reader) throws(JSONTextError) in
          context.check(name, of: "byProduct", reader)
          guard let spread = try context.read(PublishedRange.self, from: &reader)?.spread else { return }
          overhead.byProduct.append(ProductFigure(product: name, spread: spread))
        }
      },
      .text("condition", meaning: "the condition under which the figures hold, as a phrase; shown with them")
      {
        $0.condition = $1
      },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) } + [.notes { $0.notes = $1 }])

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    let isByTaskOrProduct = !byTask.isEmpty || !byProduct.isEmpty
    if overall == nil, published != PublishedRange() || !isByTaskOrProduct {
      context.report(.rangeOutOfOrder, at: object)
    }
    let spreads = [overall].compactMap { $0 } + byTask.values + byProduct.map(\.spread)
    if unit == .share, let most = spreads.map(\.high).max(), most > 1 {
      context.report(
        .outOfRange("\(most)", key: key, allowed: "a share from 0 to 1: 30% is 0.3"), at: object)
    }
  }

  func check(after earlier: [Overhead], _ object: ObjectInFile, _ context: inout FileContext) {
    if earlier.contains(where: { $0.key == key }) {
      context.report(.duplicateName(key), at: object, key: "key")
    }
  }
}
