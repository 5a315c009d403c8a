/// The calls of a log by group, as one thread reads them.
///
/// What a call adds to sums is added at once. Where it would touch memory that is far from any other, in the tables of
/// numbers and users, calls wait until there are some: then the processor fetches for one while it counts another.
struct Tally: ~Copyable {
  /// More groups than this are no answer that anybody reads, and would fill the memory.
  static let mostGroups = 100_000
  /// Whether there were more, so that what was counted is of no use.
  private(set) var hasTooManyGroups = false
  /// What tells the groups apart, in order.
  private let parts: [GroupPart]
  /// Seconds east of Greenwich, for the days of each ``Period``.
  private let zone: Int
  /// The file that is read, counted from 0.
  var file = 0
  private let prices: any CallPricing
  private var names = GrowableArray<NameTable>()
  /// The part that is the model's name; nil where groups are not told apart by it, and its names stand in ``models``.
  private let modelPart: Int?
  private var models = NameTable()
  /// Periods with the part that they are of: from 1970 on there are more hours than an answer has groups.
  private var periods = PairTable()
  /// The first two parts, that pair and the third, and so on.
  private var chains = GrowableArray<PairTable>()
  /// A group with a day, model, service and tier.
  private var cells = PairTable()
  private var sums = GrowableArray<Sums>()
  private var groups = GrowableArray<GroupCounts>()
  /// The prices that each model and service had last.
  private var lastPrices: [DayPrice] = []
  /// The day of prices that were not looked up: later than any call.
  private static let noDay = Int.max
  private var waiting = Slab<Waiting>(bits: 8)
  private var waitingCount = 0
  /// What was fetched of the tables, so that it is.
  private var fetched: UInt64 = 0

  struct Waiting: BitwiseCopyable {
    var group = 0
    /// Below 0 where the call does not say.
    var input = 0, output = 0
    /// The hash of the user; 0 for none.
    var user: UInt64 = 0
    var spend: Int64 = 0
  }

  /// A tally of nothing yet.
  init(by parts: [GroupPart], zone: Int, prices: any CallPricing) {
    self.parts = parts
    self.zone = zone
    self.prices = prices
    modelPart = parts.firstIndex {
      if case .slot(Field.model.rawValue) = $0 { true } else { false }
    }
    for part in parts.indices {
      names.append(NameTable())
      if part > 0 { chains.append(PairTable()) }
    }
  }

  /// Adds a call.
  mutating func add(_ call: Call, _ record: Record) {
    // One more than the day from 1970; 0 for a call without a time.
    let day = call.seconds.map { $0 / 86_400 &+ 1 } ?? 0
    var group = parts.isEmpty ? 0 : number(ofPart: 0, call, record)
    var model = group
    for part in 1..<max(1, parts.count) {
      let number = number(ofPart: part, call, record)
      group = chains[part - 1].number(of: UInt64(group), UInt64(number))
      if part == modelPart { model = number }
    }
    if modelPart == nil { model = Self.number(in: &models, record.slot(.model), record) }
    guard group < Self.mostGroups else {
      hasTooManyGroups = true
      return
    }
    while groups.count <= group { groups.append(GroupCounts()) }
    let sold = model << 3 | Int(call.service.rawValue)
    if sold >= lastPrices.count || !lastPrices[sold].days.contains(day &- 1) {
      lookUp(model, call.service, day &- 1, sold)
    }
    let tier = lastPrices[sold].tier(ofInput: call.input)
    let costs = call.cost == nil ? 0 : 8
    let cell = cells.number(
      of: UInt64(group), UInt64(truncatingIfNeeded: day << 32 | sold << 4 | costs | tier & 7))
    if cell == sums.count { sums.append(Sums()) }
    sums[cell].add(call)

    var spend: Int64 = 0
    var user: UInt64 = 0
    if let slot = record.slot(.user), slot.length > 0 {
      user = record.hash(of: slot) | 1
      spend =
        call.cost.map(Self.billionths)
        ?? lastPrices[sold].rates[tier].billionths(of: call)
    }
    // Tokens of another attempt are spent, but no call of their own.
    waiting[waitingCount] = Waiting(
      group: group, input: call.isAttempt ? -1 : call.input, output: call.isAttempt ? -1 : call.output,
      user: user,
      spend: spend)
    waitingCount &+= 1
    if waitingCount == waiting.count { countWaiting() }
  }

  /// Billionths of 10⁻¹⁸ parts, rounded towards 0: a number of 128 bits takes longer to divide.
  @inline(__always) private static func billionths(_ parts: Int128) -> Int64 {
    Int64(exactly: parts).map { $0 / 1_000_000_000 } ?? Int64(clamping: parts / 1_000_000_000)
  }

  /// Counts the calls that wait, one table after the other.
  private mutating func countWaiting() {
    for index in 0..<waitingCount {
      let call = waiting[index]
      if call.input | call.output >= 0 { groups[call.group].tokens.add(call.input &+ call.output) }
    }
    for index in 0..<waitingCount {
      let call = waiting[index]
      if call.input >= 0 { groups[call.group].input.add(call.input) }
    }
    for index in 0..<waitingCount {
      let call = waiting[index]
      if call.output >= 0 { groups[call.group].output.add(call.output) }
    }
    // Whether a place is that of the user must be known before the next call: all of them are fetched first.
    for index in 0..<waitingCount {
      fetched ^= groups[waiting[index].group].users.fetch(waiting[index].user)
    }
    for index in 0..<waitingCount {
      let call = waiting[index]
      if call.user != 0 { groups[call.group].users.add(call.spend, to: call.user) }
    }
    waitingCount = 0
  }

  @inline(never) private mutating func lookUp(_ model: Int, _ service: Service, _ day: Int, _ sold: Int) {
    while lastPrices.count <= sold { lastPrices.append(.none(on: Self.noDay)) }
    let name = name(ofModel: model)
    lastPrices[sold] = prices.price(ofModel: name, service: service, day: day) ?? .none(on: day)
  }

  private func name(ofModel number: Int) -> String {
    String(decoding: modelPart.map { names[$0].name(number) } ?? models.name(number), as: UTF8.self)
  }

  @inline(__always) private mutating func number(ofPart part: Int, _ call: Call, _ record: Record) -> Int {
    switch parts[part] {
    case .slot(let slot): Self.number(in: &names[part], record.scan.slot(slot), record)
    case .file: file
    case .period(let period):
      periods.number(
        of: UInt64(call.seconds.map { max(0, period.number(ofSecond: $0 &+ zone)) } ?? 0), UInt64(part))
    }
  }

  @inline(__always) private static func number(in table: inout NameTable, _ slot: Slot?, _ record: Record)
    -> Int
  {
    guard let slot, slot.length > 0 else { return NameTable.none }
    guard slot.kind != .escaped else { return table.number(of: record.json.unescaped(slot.range)) }
    return table.number(of: record.json.text, Int(slot.start), Int(slot.length))
  }

  /// What was tallied.
  ///
  /// - Parameter files: the names of the files, by their numbers.
  mutating func counted(files: [String]) -> [CountedGroup] {
    countWaiting()
    var counted = (0..<groups.count).map { group in
      CountedGroup(
        key: key(ofGroup: group, files: files), tokens: groups[group].tokens.counts,
        input: groups[group].input.counts, output: groups[group].output.counts,
        users: groups[group].users.spends)
    }
    for (cell, pair) in cells.pairs.enumerated() {
      let sold = Int(pair.second >> 4 & 0xFFF_FFFF)
      let day = Int(pair.second >> 32)
      let billing = CountedGroup.Billing(
        day: day == 0 ? nil : day - 1, model: name(ofModel: sold >> 3),
        service: Service(rawValue: UInt8(sold & 7)) ?? .standard, tier: Int(pair.second & 7),
        hasCost: pair.second & 8 > 0)
      counted[Int(pair.first)].cells[billing, default: Sums()].add(sums[cell])
    }
    // With one key, numbers stand for names that no call had.
    return counted.filter { !$0.cells.isEmpty }
  }

  /// The name of a period by the number that it was given; nil for a call without a time.
  private func name(ofPeriod number: Int, _ period: Period) -> String? {
    guard number < periods.count else { return nil }
    let met = Int(periods.pair(number).first)
    return met == 0 ? nil : period.name(met)
  }

  /// The values of a group's parts.
  private func key(ofGroup group: Int, files: [String]) -> [String?] {
    var numbers: [Int] = []
    var rest = group
    for chain in stride(from: chains.count - 1, through: 0, by: -1) {
      guard rest < chains[chain].count else { return [] }
      let pair = chains[chain].pair(rest)
      numbers.append(Int(pair.second))
      rest = Int(pair.first)
    }
    if !parts.isEmpty { numbers.append(rest) }
    return zip(parts.indices, numbers.reversed()).map { part, number in
      switch parts[part] {
      case .slot: number == NameTable.none ? nil : String(decoding: names[part].name(number), as: UTF8.self)
      case .file: files.indices.contains(number) ? files[number] : nil
      case .period(let period): name(ofPeriod: number, period)
      }
    }
  }
}
