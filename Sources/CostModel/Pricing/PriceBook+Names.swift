extension PriceBook {
  /// The model that a name tells, written as people and vendors write it; case does not matter.
  ///
  /// A full id wins, then an alias, then a short name. Where several providers carry the alias or short
  /// name, the maker of the model is meant: `gpt-4o` is `openai/gpt-4o`, while `llama-3.1-8b` is ambiguous.
  /// An alias can be put behind its provider: `azure/gpt-4o-2024-08-06`. The id of a user's fine-tune stands
  /// for its base:
  /// `ft:gpt-4o-mini-2024-07-18:acme:tickets:x1` is `openai/gpt-4o-mini`.
  ///
  /// A variant stands behind an `@`, whatever way the model is written: `gpt-5.4@flex` is `openai/gpt-5.4@flex`.
  ///
  /// The key of an entry in a public file is a name too: `azure_ai/grok-4.7`.
  ///
  /// Throws ``ModelNameError`` with the candidates or the nearest ids.
  public func model(named name: String) throws(ModelNameError) -> Model {
    try model(named: name, suggesting: true)
  }

  /// The same without the nearest ids in the error, which take longer than all else: for names by the thousand.
  package func model(named name: String, suggesting: Bool) throws(ModelNameError) -> Model {
    // By index: a closure on elements copies each model that it looks at.
    if let exact = models.indices.first(where: { models[$0].id == name }) { return models[exact] }
    // Vendor ids can hold the sign themselves, so the whole is tried before what stands before it.
    if let sign = name.lastIndex(of: "@"), models(matching: name[...]).isEmpty {
      if let keyed = model(ofEntry: name) { return keyed }
      if isBrief { return try whole.model(named: name, suggesting: suggesting) }
      let base = try model(named: String(name[..<sign]), suggesting: suggesting)
      let id = base.id + name[sign...]
      if let listed = refused[id.lowercased()] { throw .refused(name, listed) }
      guard let variant = models.first(where: { $0.id.isEqualIgnoringCase(id) }) else {
        throw .unknown(name, nearest: base.withVariants.dropFirst().map(\.id))
      }
      return variant
    }
    var sought = name[...]
    if sought.prefix(3).isEqualIgnoringCase("ft:") {
      sought = sought.dropFirst(3)
      // Vendor ids can hold a colon themselves, so the whole is tried before what stands before the colon.
      if models(matching: sought).isEmpty { sought = sought.prefix { $0 != ":" } }
    }
    let all = models(matching: sought)
    // A public file makes no name of the table ambiguous.
    let known = all.count > 1 ? all.filter { !$0.isAdded } : all
    let matches = known.isEmpty ? all : known
    if let only = matches.first, matches.count == 1 { return only }
    let makers = matches.filter(\.isFromMaker)
    if let maker = makers.first, makers.count == 1 { return maker }
    if matches.isEmpty, let keyed = model(ofEntry: name) { return keyed }
    if matches.isEmpty, let listed = refusal(of: name) { throw .refused(name, listed) }
    if matches.isEmpty { throw .unknown(name, nearest: suggesting ? ids(near: String(sought)) : []) }
    throw .ambiguous(name, candidates: matches.map(\.id))
  }

  /// The model that an entry of a public file became, by the entry's own key; nil where none has it.
  private func model(ofEntry key: String) -> Model? {
    let named = models.indices.filter { models[$0].listed?.key.isEqualIgnoringCase(key) ?? false }
    // The tiers of service that an entry has too stand under its key.
    let index = named.first { models[$0].variant == nil } ?? named.first
    return index.map { models[$0] }
  }

  /// The price of a public file that is not used, by the id of its model or the key of its entry; nil where there is none.
  private func refusal(of name: String) -> ListedPrice? {
    refused[name.lowercased()] ?? refused.values.first { $0.key.isEqualIgnoringCase(name) }
  }

  /// The machine of this id; case does not matter.
  public func machine(named id: String) -> Machine? {
    machines.first { $0.id.isEqualIgnoringCase(id) }
  }

  /// The models that carry a name, by the first of the three ways in which any does.
  private func models(matching name: Substring) -> [Model] {
    // By index: a closure on elements copies each model that it looks at.
    let id = models.indices.filter { models[$0].id.isEqualIgnoringCase(name) }
    guard id.isEmpty else { return id.map { models[$0] } }
    let alias = models.indices.filter { index in
      guard !models[index].aliases.isEmpty else { return false }
      let provider = models[index].provider
      let length = provider.utf8.count + 1
      let tail = name.dropFirst(length)
      let isBehindProvider = name.prefix(length).isEqualIgnoringCase(provider + "/")
      return models[index].aliases.contains {
        $0.isEqualIgnoringCase(name) || (isBehindProvider && $0.isEqualIgnoringCase(tail))
      }
    }
    guard alias.isEmpty else { return alias.map { models[$0] } }
    return models.indices.filter { models[$0].shortName.isEqualIgnoringCase(name) }.map { models[$0] }
  }

  /// The ids of the models whose id, short name or an alias comes near a name, nearest first.
  private func ids(near name: String) -> [String] {
    var idsByName: [String: [String]] = [:]
    for model in models {
      for spelling in [model.id, String(model.shortName)] + model.aliases {
        idsByName[spelling, default: []].append(model.id)
      }
    }
    let spellings = models.flatMap { [$0.id, String($0.shortName)] + $0.aliases }
    var ids: [String] = []
    for spelling in nearestNames(to: name, among: spellings, limit: 12) {
      for id in idsByName[spelling, default: []] where !ids.contains(id) { ids.append(id) }
    }
    return Array(ids.prefix(3))
  }
}

extension Model {
  /// Whether a public file has it and the table does not.
  fileprivate var isAdded: Bool { listed?.table.isEmpty ?? false }
}

extension StringProtocol {
  /// Whether two texts differ at most in the case of ASCII letters.
  func isEqualIgnoringCase(_ other: some StringProtocol) -> Bool {
    utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { lowercase($0) == lowercase($1) }
  }

  private func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
