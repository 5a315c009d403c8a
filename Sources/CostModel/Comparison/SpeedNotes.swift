extension Evaluation {
  /// What must be said about the speed of the machines of an option, or of each part of a mix.
  func speedNotes(on tariff: Tariff, _ offer: Offer, _ inputs: Inputs) -> [Note] {
    guard offer.hasMachines else { return [] }
    var notes: [Note] = []
    let machine = registry.machine
    let (prompt, size) = (tariff.prompt, point.seen(through: offer.overlay)[machine.modelSize])
    let isStated = inputs.origins[machine.prefillRate.slot]?.isGiven == true
    if let capacity = capacity(of: tariff) {
      if let stated = tariff.fleet?.isPlanned == false ? capacity.planned : nil,
        let measured = capacity.measuredCallsPerDay, stated.exceeds(DailyCalls(measured.high)),
        !capacity.isShort
      {
        notes.append(
          .capacityAboveMeasured(option: offer.id, stated: stated, measuredCallsPerDay: measured))
      }
      if tariff.fleet?.isPlanned == false, capacity.isShort {
        notes.append(.cannotCarry(option: offer.id, capacity))
      }
    }
    let rows = [offer.measured.ofMachine].compactMap { $0 } + offer.measured.ofSteps.compactMap { $0 }
    if offer.measured.hasAny, rows.isEmpty, !isStated {
      notes.append(.sizeNotMeasured(option: offer.id, size))
    }
    notes += offer.measurementNotes(on: prompt)
    if offer.isPlannedByTime(inputs), tariff.perSecond == nil, inputs.isGiven(machine.peakFactor),
      inputs.isGiven(machine.utilisation)
    {
      notes.append(.peakAndUtilisation(option: offer.id))
    }
    return notes
  }
}

extension Offer {
  /// What limits the measurements that the option takes its speed from, for a call.
  func measurementNotes(on prompt: Prompt) -> [Note] {
    guard measured.isTaken, let row = measured.ofMachine else { return [] }
    return (row.isExceeded(by: prompt) ? [.longerThanMeasured(option: id, prompt, row)] : [])
      + (row.fitted == .none ? [] : [.fittedToLength(option: id, prompt, row.fitted)])
      + row.notes.map { .fromTable(option: id, $0) }
  }
}

extension Comparison {
  /// What must be said about the speed of the machines of a row, or of each part of a mix.
  func speedNotes(on row: Row) -> [Note] {
    guard let tariff = tariff(of: row) else { return [] }
    guard let mix = row.offer.mix else {
      return likely.speedNotes(on: tariff, row.offer, study.inputs(of: row.offer))
    }
    return zip(mix.parts, tariff.rolledOutParts).flatMap { part, priced in
      likely.speedNotes(on: priced.tariff, part.offer, study.inputs(of: part.offer)).map {
        Note.ofPart(part.offer.id, $0)
      }
    }
  }
}

extension Evaluation {
  /// What growth makes of the machines of an option, or of each part of a mix.
  func machineNotes(on tariff: Tariff, as id: String) -> [Note] {
    guard tariff.isMixed else {
      return (outlook(of: tariff)?.change).map { [.machinesChange(option: id, $0)] } ?? []
    }
    return tariff.rolledOutParts.flatMap { part in
      machineNotes(on: part.tariff, as: part.id).map { Note.ofPart(part.id, $0) }
    }
  }
}
