internal import JSONText

/// A key of an object of an answer, with what is written under it and what is published of that.
struct Member<Value>: Sendable {
  let key: String
  /// Whether the key is left out where there is nothing to be said.
  let isOptional: Bool
  /// What is published.
  let schema: @Sendable () -> JSONSchema
  /// What is written; nil where the key is left out.
  let output: @Sendable (Value) -> JSONOutput?

  /// A key that always has a value.
  init<Part>(
    _ key: String, _ form: Form<Part>, _ meaning: String = "", _ part: @escaping @Sendable (Value) -> Part
  ) {
    self.init(key, isOptional: false, form.schema().described(meaning)) { form.output(part($0)) }
  }

  /// A key under which `null` stands where there is no value.
  init<Part>(
    _ key: String, orNull form: Form<Part>, _ meaning: String = "",
    _ part: @escaping @Sendable (Value) -> Part?
  ) {
    self.init(key, form.orNull, meaning, part)
  }

  /// A key that is left out where there is no value.
  init<Part>(
    _ key: String, ifAny form: Form<Part>, _ meaning: String = "",
    _ part: @escaping @Sendable (Value) -> Part?
  ) {
    self.init(key, isOptional: true, form.schema().described(meaning)) { part($0).map(form.output) }
  }

  private init(
    _ key: String, isOptional: Bool, _ schema: @escaping @autoclosure @Sendable () -> JSONSchema,
    output: @escaping @Sendable (Value) -> JSONOutput?
  ) {
    self.key = key
    self.isOptional = isOptional
    self.schema = schema
    self.output = output
  }

  /// The same key of something that the value is a part of.
  func of<Whole>(_ part: @escaping @Sendable (Whole) -> Value) -> Member<Whole> {
    let output = output
    return Member<Whole>(key, isOptional: isOptional, schema()) { output(part($0)) }
  }
}
