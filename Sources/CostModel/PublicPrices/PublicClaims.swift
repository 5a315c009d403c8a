/// Which entry of a public file speaks for which model, and what comes of it.
struct PublicClaims {
  private let entries: [PublicEntry]
  private let file: String
  private let format: String
  private let day: CalendarDate?
  private let accepted: Set<String>
  private let table: ModelIndex
  /// The claims by the place of their ids in ``ids``.
  private var claims: [Claim] = []
  private var places: [String: Int] = [:]
  private var ids: [String] = []
  private let siblings: PriceSiblings
  /// The entries that another names as what follows it, by their keys.
  private let placesByKey: [String: Int]

  /// The models that the file has a price of.
  private(set) var models: [Model] = []
  /// The models that the table lacks and whose prices are not used.
  private(set) var refused: [String: ListedPrice] = [:]
  /// What was left out.
  private(set) var leftOut: [LeftOut]
  /// What keeps the file from being used, and where it stands.
  private(set) var faults: [(fault: FileFault, offset: Int)] = []
  /// Whether what the file does not say is that of the table: prices where the two agree, ends, names, long calls.
  var fillsGaps = true
  /// How many entries were taken.
  private(set) var takenCount = 0

  /// The entries that claim one id, by their place in the list.
  private struct Claim {
    /// Those whose name is the id.
    var own: [Int] = []
    /// Those whose name is another name of it.
    var others: [Int] = []
    /// Those of one region.
    var regions: [Int] = []
  }

  init(_ reading: PublicReading, format: String, over book: PriceBook, accepting accepted: Set<String>) {
    entries = reading.entries
    file = reading.file
    day = reading.day
    leftOut = reading.leftOut
    self.format = format
    self.accepted = accepted
    table = ModelIndex(book)
    siblings = PriceSiblings(reading.entries)
    let followed = Set(reading.entries.compactMap(\.successor))
    var placesByKey: [String: Int] = [:]
    if !followed.isEmpty {
      for index in entries.indices where followed.contains(entries[index].key) {
        placesByKey[entries[index].key] = index
      }
    }
    self.placesByKey = placesByKey
  }

  /// Gives each entry its model, and makes the models.
  mutating func settle() {
    let isHouse = entries.indices.map { SellerNames.houses[entries[$0].seller] != nil }
    for index in entries.indices where !isHouse[index] { claim(index, soldBy: entries[index].seller) }
    for index in entries.indices where isHouse[index] { claimOfHouse(index) }
    claimByRules()
    var count = (compared: 0, off: 0)
    var spoken: [(speaker: Int?, doubt: PriceDoubt?)] = []
    spoken.reserveCapacity(ids.count)
    for place in ids.indices {
      let (id, claim) = (ids[place], claims[place])
      let known = table.prices(of: id)
      let (speaker, contradiction) = self.speaker(of: claim, id)
      let doubt = contradiction ?? speaker.flatMap { self.doubt(about: $0, id, known) }
      if speaker != nil, !known.isEmpty { count.compared += 1 }
      if case .offSiblings(.input, _, _, _)? = doubt, !known.isEmpty { count.off += 1 }
      spoken.append((speaker, doubt))
    }
    if count.compared >= 3, count.off * 2 > count.compared {
      faults.append((.otherUnit(format: format, count: count.off, of: count.compared), 0))
      return
    }
    // One slip among many is a slip; where half are off, nothing says which half is right.
    let isOdd = count.off > 0 && count.off * 2 >= count.compared && (count.off > 1 || count.compared == 1)
    models.reserveCapacity(ids.count)
    for place in ids.indices {
      var (speaker, doubt) = spoken[place]
      if isOdd, doubt == nil, let index = speaker, !isAccepted(index, ids[place]) {
        doubt = .offFile(count: count.off, of: count.compared)
      }
      make(ids[place], speaker, claims[place].regions, doubt)
    }
  }

  private mutating func claim(_ index: Int, soldBy seller: String) {
    let name = entries[index].name
    let known = table.id(of: name, soldBy: seller)
    let id = known ?? seller + "/" + name.idPart
    let isOwn = known == nil || id.dropFirst(seller.utf8.count + 1).isEqualIgnoringCase(name)
    let hasRegion = entries[index].region != nil
    change(id) { claim in
      if hasRegion {
        claim.regions.append(index)
      } else if isOwn {
        claim.own.append(index)
      } else {
        claim.others.append(index)
      }
    }
  }

  /// An entry of another house is the seller's where the table has it and no entry of the seller itself claims it.
  private mutating func claimOfHouse(_ index: Int) {
    let entry = entries[index]
    if let seller = SellerNames.houses[entry.seller], let known = table.id(of: entry.name, soldBy: seller),
      places[known].map({ claims[$0] }).map({
        $0.own.isEmpty && $0.others.allSatisfy { entries[$0].seller == entry.seller }
      })
        ?? true
    {
      claim(index, soldBy: seller)
    } else {
      claim(index, soldBy: entry.seller)
    }
  }

  private mutating func change(_ id: String, _ change: (inout Claim) -> Void) {
    let place = places.place(of: id)
    if place == ids.count {
      ids.append(id)
      claims.append(Claim())
    }
    change(&claims[place])
  }

  /// Lets the rules of a file tell which entry means a model of the table that none is named as.
  private mutating func claimByRules() {
    guard entries.contains(where: { $0.rule != nil }) else { return }
    let bySeller = Dictionary(grouping: entries.indices) { entries[$0].seller }
    for model in table.models where places[model.id] == nil {
      guard let sold = bySeller[model.provider] else { continue }
      let names = ([String(model.shortName)] + model.aliases).map { $0.lowercased() }
      for name in names {
        let meant = sold.filter { entries[$0].rule?.holds(of: name) == true }
        guard let first = meant.first else { continue }
        // Two that disagree contradict each other.
        let others = meant.dropFirst().filter { entries[$0].latest != entries[first].latest }
        change(model.id) { $0.others += [first] + others }
        break
      }
    }
  }

  /// The entry that speaks for an id, nil where none does; and that two contradict each other.
  private mutating func speaker(of claim: Claim, _ id: String) -> (Int?, PriceDoubt?) {
    // Nearly every id has one entry.
    if claim.own.count == 1, claim.others.isEmpty { return (claim.own[0], nil) }
    let all =
      claim.own.filter { entries[$0].isUsual } + claim.own.filter { !entries[$0].isUsual } + claim.others
    guard let first = all.first(where: { accepted.contains(entries[$0].key) }) ?? all.first else {
      return (nil, nil)
    }
    let isChosen = accepted.contains(entries[first].key) || entries[first].isUsual
    var doubt: PriceDoubt?
    for other in all where other != first {
      if entries[other].latest == entries[first].latest {
        leaveOut(other, .sameAs(id))
      } else if isChosen || !claim.own.isEmpty && !claim.own.contains(other) {
        leaveOut(other, .otherwiseThan(id))
      } else {
        doubt = .claimedTwice(entries[first].key, entries[other].key)
        leaveOut(other, .unlikely(id: id, .claimedTwice(entries[first].key, entries[other].key)))
      }
    }
    return (first, doubt)
  }

  /// The entries that speak for the regions of an id, one for each: that of the id's own name, else the first.
  private mutating func speakers(ofRegions regions: [Int], _ id: String) -> [Int] {
    var speakers: [Int] = []
    func isOwn(_ index: Int) -> Bool { id.hasSuffix("/" + entries[index].name.lowercased()) }
    for index in regions.filter(isOwn) + regions.filter({ !isOwn($0) }) {
      let entry = entries[index]
      guard let speaker = speakers.first(where: { entries[$0].region == entry.region }) else {
        speakers.append(index)
        continue
      }
      let name = id + ModelVariant.separator + (entry.region ?? "")
      let isSame = entries[speaker].latest == entry.latest
      leaveOut(index, isSame ? .sameAs(name) : .otherwiseThan(name))
    }
    return speakers
  }

  private mutating func leaveOut(_ index: Int, _ reason: LeftOut.Reason) {
    leftOut.append(LeftOut(key: entries[index].key, reason: reason))
  }

  private func isAccepted(_ index: Int, _ id: String) -> Bool {
    !accepted.isEmpty && (accepted.contains(id) || accepted.contains(entries[index].key))
  }

  /// What is odd about the prices of an entry, whenever they hold; nil where nothing is.
  private func doubt(about index: Int, _ id: String, _ known: [TokenPrices]) -> PriceDoubt? {
    guard !isAccepted(index, id) else { return nil }
    let standard = entries[index].standard
    for place in standard.indices where !standard[place].draft.isEmpty {
      let end = standard.indices.contains(place + 1) ? standard[place + 1].from : nil
      let table = known.inForce(from: standard[place].from, before: end).map(\.rates)
      if let doubt = siblings.doubt(about: standard[place].draft, ofEntry: index, table: table) {
        return doubt
      }
    }
    return nil
  }

  /// Makes a model of what the entries and the table say of it.
  private mutating func make(
    _ id: String, _ speaker: Int?, _ regions: [Int], _ doubt: PriceDoubt?
  ) {
    let known = table[id]
    let first = speaker ?? regions.first
    guard let first else { return }
    let listed = ListedPrice(
      file: file, format: format, day: day, key: entries[first].key, table: known?.prices ?? [], doubt: doubt)
    let seller = String(id.prefix { $0 != "/" })
    var maker = PublicModelMaker(
      (fillsGaps ? known : nil) ?? table.newModel(id, soldBy: seller), isNew: known == nil,
      listed: listed, accepted: accepted, fillsGaps: fillsGaps)
    if let speaker {
      if let doubt {
        leaveOut(speaker, .unlikely(id: id, doubt))
        maker.refuse(listed)
      } else {
        takenCount += 1
        maker.take(entries[speaker], successor: entries[speaker].successor.flatMap(successorID)) { name in
          isFree(name, of: id, soldBy: seller)
        }
      }
    }
    if !regions.isEmpty {
      for region in speakers(ofRegions: regions, id) where maker.takeRegion(entries[region]) {
        takenCount += 1
      }
    }
    leftOut += maker.leftOut
    if !maker.refused.isEmpty { refused.merge(maker.refused) { $1 } }
    if maker.isWorthKeeping { models.append(maker.made()) } else { refused[id] = listed }
  }

  /// Whether a name means no other model, so that a file makes no name of the table ambiguous.
  private func isFree(_ name: String, of id: String, soldBy seller: String) -> Bool {
    if table.isName(name) { return false }
    let own = seller + "/" + name.idPart
    return own == id || places[own] == nil
  }

  /// The id of the entry that follows another, where it is a model of the table.
  private func successorID(_ key: String) -> String? {
    guard let index = placesByKey[key] else { return nil }
    return table.id(of: entries[index].name, soldBy: entries[index].seller)
  }
}
