internal import JSONText

extension PublicFormat {
  /// `data.json` and `data_slim.json` of genai-prices: a list of sellers with models, prices in USD for a million tokens.
  ///
  /// Source: its JSON schema; a price above a threshold holds for the whole call, and the last dated price that has begun wins.
  static let genAIPrices = PublicFormat(
    name: "genai-prices", clues: [.listOfObjects(with: "models"), .list(under: "providers")]
  ) { (reader, reading) throws(JSONTextError) in
    if try reader.peek() == .array {
      try readSellers(&reader, &reading)
    } else {
      try reader.readObject { (key, reader) throws(JSONTextError) in
        if key == "providers", try reader.peek() == .array { try readSellers(&reader, &reading) }
      }
    }
  }

  private static func readSellers(
    _ reader: inout JSONReader, _ reading: inout PublicReading
  ) throws(JSONTextError) {
    try reader.readArray { (place, reader) throws(JSONTextError) in
      // The id may stand behind the models.
      var seller = ""
      var entries: [GenAIEntry] = []
      var strangers: [String] = []
      let isSeller = try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
        if key == "id" { seller = try reader.readTextIfAny() ?? "" }
        guard key == "models" else { return }
        guard try reader.peek() == .array else { return strangers.append(key) }
        try reader.readArray { (index, reader) throws(JSONTextError) in
          try reading.check(reader, waiting: entries.count)
          if try reader.peek() == .object {
            entries.append(try GenAIEntry(&reader))
          } else {
            strangers.append("models[\(index)]")
          }
        }
      }
      if !isSeller { reading.leaveOut("[\(place)]", .notAnEntry) }
      for stranger in strangers { reading.leaveOut("\(seller)/\(stranger)", .notAnEntry) }
      for entry in entries { entry.put(into: &reading, of: seller) }
    }
  }
}
