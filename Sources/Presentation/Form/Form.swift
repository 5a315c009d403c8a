internal import JSONText

/// How a value stands in an answer: the JSON that is written of it and the schema that is published of that, said once.
///
/// It is to what is written what `FieldTable` is to files that are read: an object is a list of ``Member``.
/// ```
/// static let end = Form<End>([
///   Member("at", .number, "the value of the input, in its unit") { $0.at },
///   Member("best", orNull: .text) { $0.best },
/// ]).named("end")
/// ```
struct Form<Value>: Sendable {
  /// What is published; made when asked for, as few runs print a schema.
  let schema: @Sendable () -> JSONSchema
  /// What is written.
  let output: @Sendable (Value) -> JSONOutput

  init(
    _ schema: @escaping @autoclosure @Sendable () -> JSONSchema,
    output: @escaping @Sendable (Value) -> JSONOutput
  ) {
    self.schema = schema
    self.output = output
  }

  /// An object, with its keys in the order in which they are written.
  init(_ members: [Member<Value>]) {
    self.init(
      .object(
        members.filter { !$0.isOptional }.map { ($0.key, $0.schema()) },
        optional: members.filter(\.isOptional).map { ($0.key, $0.schema()) })
    ) { value in
      .object(members.compactMap { member in member.output(value).map { (member.key, $0) } })
    }
  }

  /// The same, which a schema defines once under a name.
  func named(_ name: String, _ meaning: String = "") -> Form {
    let schema = schema
    return Form(.definition(name, schema().described(meaning)), output: output)
  }

  /// The same, or `null`.
  var orNull: Form<Value?> {
    let form = self
    return Form<Value?>(form.schema().orNull) { $0.map(form.output) ?? .null }
  }

  /// Values that are alike.
  static func list<Element>(of element: Form<Element>) -> Form where Value == [Element] {
    Form(.list(of: element.schema())) { .array($0.map(element.output)) }
  }
}
