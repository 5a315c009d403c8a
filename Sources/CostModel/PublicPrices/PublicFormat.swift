internal import JSONText

/// A kind of public price file: how it is told from others, and how it is read.
struct PublicFormat: Sendable {
  /// What it is called: `LiteLLM`.
  let name: String
  /// What tells it: a clue that the beginning of the file gives.
  let clues: [Clue]
  /// Reads a file from its first byte.
  let read: @Sendable (inout JSONReader, inout PublicReading) throws(JSONTextError) -> Void

  /// The kinds, the plainest sign first; one that is added here is known everywhere.
  static let all: [PublicFormat] = [
    .genAIPrices, .modelPrices, .llmPrices, .openRouter, .portkey, .modelsDev, .liteLLM,
  ]

  /// The kinds whose longest call is counted in input alone, by their names.
  static let countingInputAlone: Set<String> = [liteLLM.name, genAIPrices.name]

  /// Something that the beginning of a file shows.
  enum Clue: Sendable, Hashable {
    /// A list whose first element is an object with a list under this key.
    case listOfObjects(with: String)
    /// An object with a list under this key.
    case list(under: String)
    /// An object with an object of objects of objects under this key.
    case objectsOfObjects(under: String)
    /// An object of objects, one of which has this key.
    case objects(with: String)
    /// An object of objects, one of which has a list under this key.
    case objects(withListUnder: String)
    /// An object of objects, one of which has an object under this key.
    case objects(withObjectUnder: String)
  }

  /// The kind of a file; nil for one of our own, and for what is none.
  ///
  /// Only its beginning is looked at: it is no question whether the rest can be read.
  static func of(_ bytes: [UInt8]) -> PublicFormat? {
    var clues: Set<Clue> = []
    var reader = JSONReader(bytes)
    var found: PublicFormat?
    try? reader.readClues { clue in
      clues.insert(clue)
      found = all.first { format in format.clues.contains { clues.contains($0) } }
      return found == nil
    }
    return found
  }
}

extension JSONReader {
  /// Stops a reading that has seen enough.
  private static let enough = JSONTextError(place: .start, problem: .givenUp(problems: 0))
  /// The keys of a price file of our own that no public one has at its top.
  private static let own: Set<String> = [
    "provider", "models", "machines", "overheads", "sources", "throughput", "copies",
  ]

  /// Tells what the beginning of a text shows, as long as the closure wants more.
  fileprivate mutating func readClues(_ wantsMore: (PublicFormat.Clue) -> Bool) throws(JSONTextError) {
    var looked = 0
    func tell(_ clue: PublicFormat.Clue) throws(JSONTextError) {
      looked += 1
      guard wantsMore(clue), looked < 5000 else { throw Self.enough }
    }
    switch try peek() {
    case .array:
      try readArray { (_, reader) throws(JSONTextError) in
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if try reader.peek() == .array { try tell(.listOfObjects(with: key)) }
        }
        throw Self.enough
      }
    case .object:
      try readObject { (key, reader) throws(JSONTextError) in
        switch try reader.peek() {
        case .array:
          if Self.own.contains(key) { throw Self.enough }
          try tell(.list(under: key))
        case .object:
          // Our own files have an object under `sources`.
          if Self.own.contains(key) { throw Self.enough }
          let outer = key
          try reader.readObject { (key, reader) throws(JSONTextError) in
            let kind = try reader.peek()
            if kind == .array { try tell(.objects(withListUnder: key)) }
            if kind == .object { try tell(.objects(withObjectUnder: key)) }
            try tell(.objects(with: key))
            try reader.readObjectIfAny { (_, reader) throws(JSONTextError) in
              if try reader.peek() == .object { try tell(.objectsOfObjects(under: outer)) }
            }
          }
        case .string, .number, .bool, .null: if key == "provider" { throw Self.enough }
        }
      }
    case .string, .number, .bool, .null: return
    }
  }
}
