internal import JSONText

extension PublicFormat {
  /// `api.json` of models.dev: an object of sellers with models, prices in USD for a million tokens.
  ///
  /// Source: its schema; `cost.tiers` holds the prices of longer calls, and `context_over_200k` repeats one of them.
  static let modelsDev = PublicFormat(
    name: "models.dev",
    clues: [.objects(withListUnder: "env")]
  ) { (reader, reading) throws(JSONTextError) in
    try reader.readObject { (seller, reader) throws(JSONTextError) in
      guard try reader.peek() == .object else { return reading.leaveOut(seller, .notAnEntry) }
      try reader.readObject { (key, reader) throws(JSONTextError) in
        guard key == "models" else { return }
        guard try reader.peek() == .object else { return reading.leaveOut("\(seller)/models", .notAnEntry) }
        try reader.readObject { (id, reader) throws(JSONTextError) in
          try reading.check(reader)
          let key = "\(seller)/\(id)"
          var entry = PublicEntry(
            key: key, offset: reader.keyOffset, seller: SellerNames.ours(seller), name: id)
          guard try reader.peek() == .object else { return reading.leaveOut(key, .notAnEntry) }
          let reason = try entry.readModelsDev(&reader)
          if let reason { reading.leaveOut(key, reason) } else { reading.take(entry) }
        }
      }
    }
  }
}

extension PublicEntry {
  /// Reads a model; returns why it is not taken.
  fileprivate mutating func readModelsDev(
    _ reader: inout JSONReader
  ) throws(JSONTextError) -> LeftOut.Reason? {
    var cost = TakenPrices()
    var modes: [(name: String, prices: TakenPrices)] = []
    var isText = true
    try reader.readObject { (key, reader) throws(JSONTextError) in
      switch key {
      case "cost": try cost.readModelsDev(&reader)
      case "limit":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          if key == "context" { contextWindow = try reader.readTokensIfAny() }
        }
      case "modalities":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          guard key == "output", try reader.peek() == .array else { return }
          var kinds: [String] = []
          try reader.readArray { (_, reader) throws(JSONTextError) in
            kinds.append(try reader.readTextIfAny() ?? "")
          }
          isText = kinds.contains("text")
        }
      case "status":
        if let status = try reader.readTextIfAny() { partsLeftOut.append(.notRead(key: key, text: status)) }
      case "experimental":
        try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
          guard key == "modes" else { return }
          try reader.readObjectIfAny { (mode, reader) throws(JSONTextError) in
            var prices = TakenPrices(place: "mode \(mode)")
            try reader.readObjectIfAny { (key, reader) throws(JSONTextError) in
              if key == "cost" { try prices.readModelsDev(&reader) }
            }
            modes.append((mode.idPart, prices))
          }
        }
      default: break
      }
    }
    self[""] = cost.draft
    partsLeftOut += cost.partsLeftOut
    for (name, prices) in modes {
      partsLeftOut += prices.partsLeftOut
      if let reason = prices.refusal {
        partsLeftOut.append(reason)
      } else if name == "batch" {
        self[""] = self[""].overlaid(by: prices.draft.inBatch)
      } else if !prices.draft.isEmpty {
        // One without a name is named where the entry is handed over.
        variants.append(VariantDraft(name: name, dated: [DatedDraft(draft: prices.draft)]))
      }
    }
    return isText ? cost.base.gap ?? cost.fault : .notChat(kind: "no text comes out")
  }
}
