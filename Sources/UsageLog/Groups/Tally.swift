import CostModel

/// The calls of a log by group, as they are read.
struct Tally {
  /// What tells the groups apart, in order.
  let parts: [GroupPart]
  let prices: any CallPricing
  /// The names of each part that has names, empty for days.
  var names: [NameTable]
  let models = NameTable()
  private var providers = NameTable()
  /// The first two parts, that pair and the third, and so on.
  private var chains: [PairTable]
  /// A group's calls at one model, day, tier and service.
  private(set) var cells = PairTable()
  private(set) var sums: [Sums] = []
  private(set) var groups: [GroupCounts] = []
  /// The prices that each model had last.
  private var lastPrices: [DayPrice?] = []

  struct GroupCounts {
    var tokens = CountTable(), input = CountTable(), output = CountTable()
    var users = UserTable()
  }

  init(parts: [GroupPart], prices: any CallPricing) {
    self.parts = parts
    self.prices = prices
    names = parts.map { _ in NameTable() }
    chains = parts.dropFirst().map { _ in PairTable() }
  }

  /// Adds a call.
  @inline(__always) mutating func add(_ call: Call, _ record: Record) {
    let day = call.seconds.map { $0 / 86_400 } ?? 0
    var group = parts.isEmpty ? 0 : number(ofPart: 0, call, record, day)
    for part in 1..<max(1, parts.count) {
      group = chains[part - 1].number(of: UInt64(group), UInt64(number(ofPart: part, call, record, day)))
    }
    while groups.count <= group { groups.append(GroupCounts()) }
    let model = number(in: models, record.slot(.model), record)
    let priceKey = model << 3 | Int(call.service.rawValue)
    while lastPrices.count <= priceKey { lastPrices.append(nil) }
    if lastPrices[priceKey]?.days.contains(day) != true { lookUp(model, call.service, day, priceKey) }
    let tier = lastPrices[priceKey]?.tier(ofInput: call.input) ?? 0
    let billed = UInt64(truncatingIfNeeded: day << 32 | priceKey << 4 | (call.cost == nil ? 0 : 8) | tier)
    let cell = cells.number(of: UInt64(group), billed)
    if cell == sums.count { sums.append(Sums()) }
    sums[cell].add(call)
    let input = max(0, call.input), output = max(0, call.output)
    if call.input >= 0 || call.output >= 0 {
      groups[group].tokens.add(input &+ output)
      groups[group].input.add(input)
      groups[group].output.add(output)
    }
    if let user = record.slot(.user), user.length > 0 {
      let spend: Int64 = call.cost.map { Int64(truncatingIfNeeded: $0 / 1_000_000_000) }
        ?? lastPrices[priceKey]?.rates[tier].billionths(of: call) ?? 0
      groups[group].users.add(spend, to: TextHash.of(record.json.text, Int(user.start), Int(user.length)) | 1)
    }
  }

  /// What each part of a group's key is; nil where the record does not say.
  func key(ofGroup group: Int) -> [String?] {
    var numbers: [Int] = []
    var rest = group
    for chain in chains.reversed() {
      let (first, second) = chain.pair(rest)
      numbers.append(Int(second))
      rest = Int(first)
    }
    numbers.append(rest)
    return zip(parts.indices, numbers.reversed()).map { part, number in
      switch parts[part] {
      case .field: number == NameTable.none ? nil : String(decoding: names[part].name(number), as: UTF8.self)
      case .day: number == 0 ? nil : CalendarDate(dayNumber: number).description
      }
    }
  }

  @inline(never) private mutating func lookUp(_ model: Int, _ service: Service, _ day: Int, _ key: Int) {
    lastPrices[key] =
      prices.price(ofModel: String(decoding: models.name(model), as: UTF8.self), service: service, day: day)
      ?? DayPrice(days: day...day, thresholds: [], rates: [CallRates()])
  }

  @inline(__always) private func number(ofPart part: Int, _ call: Call, _ record: Record, _ day: Int) -> Int {
    switch parts[part] {
    case .field(let slot): number(in: names[part], record.scan.slot(slot), record)
    case .day: day
    }
  }

  @inline(__always) private func number(in table: NameTable, _ slot: Slot?, _ record: Record) -> Int {
    guard let slot, slot.length > 0 else { return NameTable.none }
    guard slot.kind != .escaped else { return table.number(of: record.json.unescaped(slot.range)) }
    return table.number(of: record.json.text, Int(slot.start), Int(slot.length))
  }
}

enum GroupPart {
  case field(Int)
  case day
}

/// Where the prices of calls come from.
public protocol CallPricing: Sendable {
  /// What calls of a model cost on a day; nil where nobody knows.
  func price(ofModel model: String, service: Service, day: Int) -> DayPrice?
}
