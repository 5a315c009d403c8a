extension Machine: FileObject {
  static let kind = "a machine"
  private static let pricedBy = [PriceFacts.hourly, "steps"]
  static let variants = ObjectVariant.exactlyOne(of: pricedBy)
  static let fields = FieldTable<Machine>(
    [
      .text("id", required: true, meaning: "the name behind `host:`") { $0.id = $1 },
      .text("name", required: true, meaning: "what it is") { $0.name = $1 },
      .word("kind", required: true, meaning: "how it is rented") { $0.kind = $1 },
      .count("gpus", meaning: "how many it has; absent for a machine without") { $0.gpus = $1 },
      .text("accelerator", meaning: "what its speed was measured of, as `throughput` names it") {
        $0.accelerator = $1
      },
      .amount(
        PriceFacts.hourly, meaning: "its price, where no source states a capacity; either this or `steps`"
      ) { $0.hourly = $1 },
      .object("units", meaning: "the units of throughput that are reserved at that price") { $0.units = $1 },
      .amount("billedWindowMinutes", meaning: "the least time that is billed from a call on") {
        $0.window = $1
      },
      .list("steps", meaning: "its sizes with the capacity that a source states, smallest first") {
        $0.steps = $1
      },
      .amount(
        PriceFacts.platformFee, meaning: "for the software that manages it, once for the fleet"
      ) { $0.platformFee = $1 },
    ] + Field.source("source", checked: "checked") { $1(&$0.source) } + [
      .unconfirmed { $0.unconfirmed = $1 }, .notes { $0.notes = $1 },
    ])

  func check(_ object: ObjectInFile, _ context: inout FileContext) {
    if (kind == .reserved) != (units != nil) {
      context.report(
        .badValue(
          kind.rawValue, key: "kind", reason: "a reservation has \"units\", and no other machine has"),
        at: object, key: "kind")
    }
    if steps.count > Self.mostSizes {
      context.report(
        .badValue("\(steps.count) sizes", key: "steps", reason: "give at most \(Self.mostSizes)"),
        at: object, key: "steps")
    }
    if (hourly == nil) == steps.isEmpty {
      context.report(.needsOneOf(Self.pricedBy, object: Self.kind), at: object)
    }
  }

  func check(after earlier: [Machine], _ object: ObjectInFile, _ context: inout FileContext) {
    if !id.isShortName { context.report(.badID(id), at: object, key: "id") }
    if earlier.contains(where: { $0.id == id }) {
      context.report(.duplicateName(id), at: object, key: "id")
    }
  }
}

extension ReservedUnits: FileObject {
  static let kind = "the units of a reservation"
  static let fields = FieldTable<ReservedUnits>([
    .amount("tokensPerMinute", required: true, meaning: "tokens that a unit takes, output by its weight") {
      $0.tokensPerMinute = $1
    },
    .amount("outputWeight", meaning: "input tokens that an output token counts as; 1 without it") {
      $0.outputWeight = $1
    },
    .amount("least", meaning: "units at least; 1 without it") { $0.least = $1 },
    .amount("step", meaning: "units at once beyond the least; 1 without it") { $0.step = $1 },
    .amount("termMonths", meaning: "months that are paid whatever happens; none without it") { $0.term = $1 },
  ])
}

extension MachineStep: FileObject {
  static let kind = "a step"
  static let fields = FieldTable<MachineStep>(
    [
      .amount("callsPerDay", required: true, meaning: "the most that it is said to carry") {
        $0.capacity = $1
      },
      .amount("usdPerMonth", required: true, meaning: "its price") { $0.monthly = $1 },
      .text("machine", required: true, meaning: "what it is: `4 vCPU, 16 GB`") { $0.machine = $1 },
      .text("accelerator", meaning: "what its speed was measured of, as `throughput` names it") {
        $0.accelerator = $1
      },
    ])

  func check(after earlier: [Self], _ object: ObjectInFile, _ context: inout FileContext) {
    if let last = earlier.last, last.capacity >= capacity {
      context.report(.stepsOutOfOrder(key: "callsPerDay"), at: object, key: "callsPerDay")
    }
  }
}
