internal import JSONText

extension PublicFormat {
  /// `snapshot.json` of model-prices: sellers, models and modes with dated prices in USD for a million tokens.
  ///
  /// Source: the file of the Python package; a mode other than `standard` is a variant, and `batch` is what calls that can wait cost.
  static let modelPrices = PublicFormat(
    name: "model-prices", clues: [.objectsOfObjects(under: "prices")]
  ) { (reader, reading) throws(JSONTextError) in
    var gone: Set<String> = []
    try reader.readObject { (key, reader) throws(JSONTextError) in
      switch key {
      case "status":
        try reader.readObjectIfAny { (seller, reader) throws(JSONTextError) in
          try reader.readObjectIfAny { (id, reader) throws(JSONTextError) in
            if try reader.readTextIfAny() == "removed" { gone.insert("\(seller)/\(id)") }
          }
        }
      case "updated_at": reading.day = try reader.readDay { _ in } ?? reading.day
      case "prices":
        try reader.readObjectIfAny { (seller, reader) throws(JSONTextError) in
          guard try reader.peek() == .object else { return reading.leaveOut(seller, .notAnEntry) }
          try reader.readObject { (id, reader) throws(JSONTextError) in
            try reading.check(reader)
            let key = "\(seller)/\(id)"
            guard try reader.peek() == .object else { return reading.leaveOut(key, .notAnEntry) }
            var entry = PublicEntry(
              key: key, offset: reader.keyOffset, seller: SellerNames.ours(seller), name: id)
            let reason = try entry.readModelPrices(&reader)
            if let reason { reading.leaveOut(key, reason) } else { reading.take(entry) }
          }
        }
      default: break
      }
    }
    // Which are gone stands behind the prices.
    for key in reading.entries.map(\.key) where gone.contains(key) { reading.leaveOut(key, .gone) }
    reading.entries.removeAll { gone.contains($0.key) }
  }
}

extension PublicEntry {
  /// Reads the modes of a model; returns why it is not taken.
  fileprivate mutating func readModelPrices(_ reader: inout JSONReader) throws(JSONTextError) -> LeftOut
    .Reason?
  {
    var usual: ModelPricesMode?
    var batch: ModelPricesMode?
    try reader.readObject { (name, reader) throws(JSONTextError) in
      guard try reader.peek() == .array else { return partsLeftOut.append(.condition("mode \(name)")) }
      let mode = try ModelPricesMode(name, &reader)
      partsLeftOut += mode.partsLeftOut
      switch name {
      case "standard": usual = mode
      case "batch" where mode.refusal == nil: batch = mode
      default:
        if let reason = mode.refusal { return partsLeftOut.append(reason) }
        // No rates behind others are the end of a mode; in front of them they are nothing.
        let dated = mode.dated.drop(while: \.prices.draft.isEmpty)
        guard !dated.isEmpty else { return }
        variants.append(
          VariantDraft(
            name: name.idPart, dated: dated.map { .init(from: $0.from, draft: $0.prices.draft) }))
      }
    }
    guard let usual, let last = usual.dated.last else { return .noPrice(of: "input") }
    if let reason = usual.badDay ?? last.prices.base.gap ?? usual.fault { return reason }
    partsLeftOut += usual.dated.filter { !$0.isEnd }.compactMap(\.prices.base.gap)
    let days = (usual.dated + (batch?.dated ?? [])).map(\.from).uniqued
    standard = days.sorted { ($0?.dayNumber ?? .min) < ($1?.dayNumber ?? .min) }.compactMap { day in
      guard let prices = usual.draft(on: day) else { return nil }
      return DatedDraft(
        from: day, draft: prices.overlaid(by: batch?.draft(on: day)?.inBatch ?? PriceDraft()))
    }
    return nil
  }
}
