internal import JSONText

/// One key of an object in a file: its name, whether it is required, what it takes, and what it does to the value.
struct Field<Value>: Sendable {
  typealias Read =
    @Sendable (inout Value, inout JSONReader, inout FileContext) throws(JSONTextError) -> Void

  let key: String
  let isRequired: Bool
  /// One line for people: what it is; empty where the key says it.
  let meaning: String
  let shape: FieldShape
  /// Whether a brief reading of the embedded files passes it over.
  private(set) var isForReference = false
  let read: Read

  init(
    _ key: String, required: Bool = false, meaning: String = "", shape: FieldShape = .any,
    read: @escaping Read
  ) {
    self.key = key
    isRequired = required
    self.meaning = meaning
    self.shape = shape
    self.read = read
  }
}

extension Field {
  /// The same key, which a brief reading of the embedded files passes over.
  var forReference: Field {
    var field = self
    field.isForReference = true
    return field
  }

  /// A key with a text.
  static func text(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, String) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .text) {
      (value, reader, context) throws(JSONTextError) in
      set(&value, try context.readText(&reader, of: key))
    }
  }

  /// The key by which an editor finds the JSON Schema of the file; its value plays no part.
  static var schemaReference: Field {
    .text("$schema", meaning: "the JSON Schema of the file, for editors") { _, _ in }
  }

  /// A key with a list of texts.
  static func texts(
    _ key: String, meaning: String = "", _ set: @escaping @Sendable (inout Value, [String]) -> Void
  ) -> Field {
    Field(key, meaning: meaning, shape: .list(.text)) { (value, reader, context) throws(JSONTextError) in
      var texts: [String] = []
      try reader.readArray { (_, reader) throws(JSONTextError) in
        texts.append(try context.readText(&reader, of: key))
      }
      set(&value, texts)
    }
  }

  /// A key with true or false.
  static func flag(
    _ key: String, meaning: String = "", _ set: @escaping @Sendable (inout Value, Bool) -> Void
  ) -> Field {
    Field(key, meaning: meaning, shape: .flag) { (value, reader, _) throws(JSONTextError) in
      set(&value, try reader.readBool())
    }
  }

  /// A key with a day.
  static func day(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, CalendarDate) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .day) {
      (value, reader, context) throws(JSONTextError) in
      let text = try reader.readString()
      if let day = CalendarDate(text) {
        set(&value, day)
      } else {
        context.report(.notADate(text), behind: reader)
      }
    }
  }

  /// A key with an amount above 0 in the unit that the key names.
  static func amount<Kind>(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, Quantity<Kind>) -> Void
  ) -> Field {
    // Far beyond any price or capacity, and near enough that no bill made of them overflows.
    let sensible = 1e-9...1e9
    return Field(key, required: required, meaning: meaning, shape: .number(sensible)) {
      (value, reader, context) throws(JSONTextError) in
      let number = try reader.readNumber()
      if number.double <= 0 {
        context.report(.notPositive(number.text, key: key), behind: reader)
      } else if sensible.contains(number.double) {
        set(&value, Quantity(number.double))
      } else {
        context.report(.outOfRange(number.text, key: key, allowed: "1e-9 to 1e9"), behind: reader)
      }
    }
  }

  /// A key with a whole number above 0.
  static func count(
    _ key: String, meaning: String = "", _ set: @escaping @Sendable (inout Value, Int) -> Void
  ) -> Field {
    Field(key, meaning: meaning, shape: .whole(1...Int.max)) {
      (value, reader, context) throws(JSONTextError) in
      let number = try reader.readNumber()
      if let count = number.int, count > 0 {
        set(&value, count)
      } else {
        context.report(
          .outOfRange(number.text, key: key, allowed: "a whole number above 0"), behind: reader)
      }
    }
  }

  /// A key with one of a few words.
  static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, Word) -> Void
  ) -> Field {
    let words = Word.allCases.map { (text: $0.rawValue, word: $0) }
    let shape = FieldShape.word(words.map(\.text))
    return Field(key, required: required, meaning: meaning, shape: shape) {
      (value, reader, context) throws(JSONTextError) in
      let text = try reader.readString()
      if let found = words.first(where: { $0.text == text }) {
        set(&value, found.word)
      } else {
        context.report(.unknownWord(text, key: key, allowed: words.map(\.text)), behind: reader)
      }
    }
  }

  /// A key with an object of its own.
  static func object<Child: FileObject>(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, Child) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .object(Child.self)) {
      (value, reader, context) throws(JSONTextError) in
      if let child = try context.read(Child.self, from: &reader) { set(&value, child) }
    }
  }

  /// A key with a list of objects.
  static func list<Child: FileObject>(
    _ key: String, required: Bool = false, meaning: String = "",
    _ set: @escaping @Sendable (inout Value, [Child]) -> Void
  ) -> Field {
    Field(key, required: required, meaning: meaning, shape: .list(.object(Child.self))) {
      (value, reader, context) throws(JSONTextError) in
      set(&value, try context.readList(of: Child.self, from: &reader))
    }
  }

  /// A key with a list of objects that a brief reading puts off until they are asked for.
  static func deferredList<Child: FileObject & Hashable>(
    _ key: String, meaning: String, _ set: @escaping @Sendable (inout Value, Deferred<Child>) -> Void
  ) -> Field {
    Field(key, meaning: meaning, shape: .list(.object(Child.self))) {
      (value, reader, context) throws(JSONTextError) in
      set(&value, try context.readLater(Child.self, from: &reader))
    }
  }

  /// The two keys that say where a figure was read and when.
  static func source(
    _ key: String, checked: String, required: Bool = true,
    meaning: String = "where it was read: a name under `sources`",
    _ change: @escaping @Sendable (inout Value, (inout Source) -> Void) -> Void
  ) -> [Field] {
    [
      Field(key, required: required, meaning: meaning, shape: .text) {
        (value, reader, context) throws(JSONTextError) in
        let name = try reader.readString()
        guard let found = context.source(named: name) else {
          let near = context.findings.isFull ? [] : nearestNames(to: name, among: context.sourceNames)
          return context.report(.unknownSource(name, nearest: near), behind: reader)
        }
        change(&value) { source in
          source = Source(found.title, checked: source.checked, isSecondHand: found.isSecondHand)
        }
      },
      .day(
        checked, required: required,
        meaning: "the day it was read there; the first of the month where only that is known"
      ) { value, day in
        change(&value) { source in
          source = Source(source.title, checked: day, isSecondHand: source.isSecondHand)
        }
      },
    ]
  }

  /// The key of each price for a million tokens.
  static func rates(_ change: @escaping @Sendable (inout Value, TokenRate, TokenPrice) -> Void) -> [Field] {
    TokenRate.allCases.map { rate in
      .amount(rate.key, meaning: rate.meaning) { value, price in change(&value, rate, price) }
    }
  }
}
