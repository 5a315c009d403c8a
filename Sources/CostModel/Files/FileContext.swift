internal import JSONText

/// What the reading of one file that people write carries along: its sources, and the problems found so far.
struct FileContext {
  private(set) var findings: FileFindings
  private var sources: [NamedSource]?
  /// The ids and aliases of the models so far.
  private var modelNames: Set<String> = []
  private let start: JSONReader
  private let depth: ReadingDepth
  private var keepsPlaces: Bool { depth == .places }

  init(file: String, start: JSONReader, depth: ReadingDepth) {
    findings = FileFindings(file: file, start: start)
    self.start = start
    self.depth = depth
  }

  /// Where the key stands that was read last.
  mutating func place(of reader: JSONReader) -> FilePlace { findings.place(at: reader.keyOffset) }

  /// Where the next value starts.
  mutating func place(before reader: JSONReader) -> FilePlace { findings.place(at: reader.nextOffset) }

  /// Where an object starts.
  mutating func place(of object: ObjectInFile) -> FilePlace { findings.place(at: object.offset) }

  /// Adds a problem with the value behind the key that was read last.
  mutating func report(_ fault: FileFault, behind reader: JSONReader) {
    findings.report(fault, at: reader.keyOffset)
  }

  /// Adds a problem at a byte.
  mutating func report(_ fault: FileFault, at offset: Int) { findings.report(fault, at: offset) }

  /// Adds a problem with an object as a whole, or with one of its keys.
  mutating func report(_ fault: FileFault, at object: ObjectInFile, key: String? = nil) {
    findings.report(fault, at: key.map(object.offset(of:)) ?? object.offset)
  }

  /// Adds what keeps the text from being read.
  mutating func report(_ error: JSONTextError) {
    findings.report(.json(error.problem.description), at: error.place.offset)
  }

  /// The next string, refused where it holds a character that a terminal would obey.
  mutating func readText(_ reader: inout JSONReader, of key: String) throws(JSONTextError) -> String {
    let text = try reader.readString()
    check(text, of: key, reader)
    return text
  }

  /// Reports a text that holds a character that a terminal would obey, behind the key that was read last.
  mutating func check(_ text: String, of key: String, _ reader: JSONReader) {
    guard depth != .brief else { return }
    if let control = text.firstControl { report(.controlCharacter(control, key: key), behind: reader) }
  }

  /// Takes an id or alias of a model; false where it is taken already.
  mutating func takeModelName(_ name: String) -> Bool { modelNames.insert(name).inserted }

  /// Notes a replacement to be looked up when the book is whole.
  mutating func expect(replacement id: String, in object: ObjectInFile) {
    findings.replacements.append((id, object))
  }

  /// Adds an error of the JSON reader; throws it on when nothing behind it can be read.
  mutating func collect(_ error: JSONTextError) throws(JSONTextError) {
    guard !error.problem.isSyntax else { throw error }
    report(error)
    try giveUpIfHopeless(at: error.place)
  }

  /// Throws where there are so many problems that nothing behind is worth reading.
  private func giveUpIfHopeless(at place: @autoclosure () -> JSONPlace) throws(JSONTextError) {
    guard findings.isHopeless else { return }
    throw JSONTextError(place: place(), problem: .givenUp(problems: FileFindings.mostCounted))
  }

  /// Reads an object; whatever is wrong with it short of its syntax is a problem, and reading goes on.
  ///
  /// Returns nil where another kind of value stands.
  ///
  /// - Parameter earlier: the entries before it, when it stands in a list.
  mutating func read<Value: FileObject>(
    _: Value.Type, from reader: inout JSONReader, after earlier: [Value] = []
  ) throws(JSONTextError) -> Value? {
    let table = Value.fields
    var value = Value()
    let object = try readKeys(table.keys, of: Value.self, from: &reader) {
      (index, reader, context) throws(JSONTextError) in
      try table.fields[index].read(&value, &reader, &context)
    }
    guard let object else { return nil }
    guard depth != .brief else { return value }
    value.check(object, &self)
    value.check(after: earlier, object, &self)
    try giveUpIfHopeless(at: reader.place)
    return value
  }

  /// Reads the keys of an object, each value with `read`; nil where another kind of value stands.
  ///
  /// Never part of its callers, of which there is one for each kind of object.
  @inline(never)
  private mutating func readKeys(
    _ keys: FieldKeys, of kind: any FileObject.Type, from reader: inout JSONReader,
    _ read: (Int, inout JSONReader, inout FileContext) throws(JSONTextError) -> Void
  ) throws(JSONTextError) -> ObjectInFile? {
    var object = ObjectInFile(reader, keepsPlace: keepsPlaces)
    var seen: UInt128 = 0
    var meant: Set<String> = []
    do throws(JSONTextError) {
      try reader.readObject(keys.index) { (index, reader) throws(JSONTextError) in
        guard let index else {
          let near = findings.isFull ? [] : nearestNames(to: reader.keyText, among: keys.names)
          if !findings.isFull { meant.formUnion(near + [reader.keyText]) }
          report(
            kind.fault(ofUnknown: reader.keyText)
              ?? .unknownKey(reader.keyText, object: kind.kind, nearest: near), behind: reader)
          try giveUpIfHopeless(at: reader.keyPlace)
          return
        }
        seen |= 1 << UInt128(index)
        if depth == .brief, keys.isForReference[index] { return try reader.passValue() }
        do throws(JSONTextError) {
          try read(index, &reader, &self)
        } catch { try collect(error) }
      }
    } catch {
      try collect(error)
      if case .wrongType = error.problem {
        try reader.skipValue()
        return nil
      }
    }
    if keepsPlaces {
      let known = keys.names.indices.filter { seen & 1 << UInt128($0) != 0 }.map { keys.names[$0] }
      object.attempted = meant.union(known)
    }
    guard depth != .brief else { return object }
    for index in keys.required where seen & 1 << UInt128(index) == 0 {
      let key = keys.names[index]
      if !object.has(key) { report(.missingKey(key, object: kind.kind), at: object) }
    }
    return object
  }

  /// Reads a list of objects.
  mutating func readList<Value: FileObject>(
    of _: Value.Type, from reader: inout JSONReader
  ) throws(JSONTextError) -> [Value] {
    var values: [Value] = []
    try reader.readArray { (_, reader) throws(JSONTextError) in
      if let value = try read(Value.self, from: &reader, after: values) { values.append(value) }
    }
    return values
  }

  /// A list of objects that stands in front of a reader, read now unless the reading is brief.
  mutating func readLater<Value: FileObject & Hashable>(
    _: Value.Type, from reader: inout JSONReader
  ) throws(JSONTextError) -> Deferred<Value> {
    var list = Deferred<Value>()
    if depth == .brief {
      list = Deferred(reader, in: self)
      try reader.passValue()
    } else {
      list.elements = try readList(of: Value.self, from: &reader)
    }
    return list
  }

  /// The source that a name stands for; nil when the file does not list it.
  mutating func source(named name: String) -> NamedSource? {
    if sources == nil { sources = lookAheadForSources() }
    // Through indices: passing each source to a closure would copy it.
    guard let sources, let index = sources.indices.first(where: { sources[$0].name == name }) else {
      return nil
    }
    return sources[index]
  }

  /// The names that the file lists.
  var sourceNames: [String] { sources?.map(\.name) ?? [] }

  /// Takes the sources of the file, once.
  mutating func take(_ sources: [NamedSource]) { self.sources = sources }

  /// The sources of a file that lists them behind their first use.
  private func lookAheadForSources() -> [NamedSource] {
    var ahead = start
    var scratch = FileContext(file: findings.file, start: start, depth: .whole)
    var sources: [NamedSource] = []
    try? ahead.readObject { (key, reader) throws(JSONTextError) in
      if key == NamedSource.listKey { sources = try NamedSource.readList(&reader, &scratch) }
    }
    return sources
  }
}
