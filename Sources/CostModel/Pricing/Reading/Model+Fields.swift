extension Model: FileObject {
  static let kind = "a model"
  static let fields = FieldTable<Model>(
    [
      .text("id", required: true) { $0.id = $1 },
      .texts("aliases") { $0.aliases = $1 },
      .list("prices") { $0.prices = $1 },
      .object("fineTuning") { $0.fineTuning = $1 },
      .object("endOfLife") { $0.endOfLife = $1 },
      .texts("notes") { $0.notes = $1 },
    ])

  func check(after _: [Model], _ object: ObjectInFile, _ context: inout FileContext) {
    if !id.isShortName { context.report(.badID(id), at: object, key: "id") }
    for (index, name) in ([id] + aliases).enumerated() where !context.takeModelName(name) {
      context.report(.duplicateName(name), at: object, key: index == 0 ? "id" : "aliases")
    }
  }
}

extension EndOfLife: FileObject {
  static let kind = "an end of life"
  static let fields = FieldTable<EndOfLife>(
    [
      .day("on", required: true) { $0.on = $1 },
      .text("replacement") { $0.replacement = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) })

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    if let replacement { context.expect(replacement: replacement, in: object) }
  }
}
