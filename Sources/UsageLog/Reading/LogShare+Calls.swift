extension LogShare {
  /// Counts a record.
  ///
  /// - Parameter start: the index of the first byte of its line; below 0 where that was handed over before.
  @inline(__always) mutating func take(_ record: Record, from start: Int) {
    if scan.present & texts.slots != 0, texts.areIn(record) {
      takeOpened(record, from: start)
    } else {
      count(record, from: start)
    }
  }

  @inline(never) private mutating func takeOpened(_ record: Record, from start: Int) {
    count(texts.open(record), from: start)
    texts.close()
  }

  @inline(__always) private mutating func count(_ record: Record, from start: Int) {
    do throws(RecordProblem) {
      maps.take(scan.present)
      let isCounted = try format.read(record, into: &call)
      if let finish = format.finish {
        guard try isCall(finish(record, &call, &session)) else {
          others &+= 1
          return
        }
      } else if !isCounted, try !isCall(.counted) {
        others &+= 1
        return
      }
      if scan.present & Self.requestSlots != 0 { call.isStructured = record.isStructured }
      if call.seconds == nil { considerTime(record, from: start) }
      if isPlain { add(call, record) } else { consider(record) }
    } catch {
      note(error, at: place(of: error, in: record, from: start))
    }
  }

  /// The slots of the fields of a request.
  private static var requestSlots: UInt64 {
    1 &<< UInt64(Field.responseFormat.rawValue) | 1 &<< UInt64(Field.toolChoice.rawValue)
  }

  /// Whether a record is a call, as its format reads it.
  private func isCall(_ reading: LogFormat.Reading) throws(RecordProblem) -> Bool {
    switch reading {
    case .call: return true
    case .other: return false
    case .counted:
      if call.input >= 0 || call.output >= 0 || call.isFailed || call.cost != nil { return true }
      if format.everyRecordIsACall { throw .noTokens }
      return false
    }
  }

  /// Notes a call that is asked for and says a time that is none.
  @inline(never) private mutating func considerTime(_ record: Record, from start: Int) {
    guard record.has(.time) || record.has(.date), isPlain || filter.wants(record) else { return }
    noteTime(at: place(of: .noTime, in: record, from: start))
  }

  /// What only some requests and formats ask of a call.
  @inline(never) private mutating func consider(_ stated: Record) {
    let record = session.named(stated, buffer)
    guard filter.wants(record) else {
      leftOut += 1
      return
    }
    if format.repeatsCalls, let identity = record.identity {
      if !openCalls.take(call, record, of: identity, in: tally.file) { copies += 1 }
      return
    }
    if !dedupes || isOneCall(record) { settle(call, record) }
  }

  /// Makes a record what it is to those of its identity; whether it is known to be that.
  ///
  /// The call is the first attempt that did not fail, or the first one where all did: until then that one waits.
  private mutating func isOneCall(_ record: Record) -> Bool {
    switch seen.meet(call, record) {
    case .unnamed: return true
    case .copy:
      copies += 1
      return false
    case .new(let identity):
      // Where calls have identities, one without further attempts had none.
      call.retries = call.retries ?? 0
      guard call.isFailed else { return true }
      _ = openCalls.take(call, record, of: identity, in: tally.file)
      return false
    case .attempt(let identity):
      if !call.isFailed, openCalls.makeAttempt(of: identity) {
        call.retries = call.retries ?? 0
      } else {
        call.isAttempt = true
      }
      return true
    }
  }

  /// Tallies a call that is complete, if its time is asked for.
  mutating func settle(_ call: Call, _ record: Record) {
    guard filter.wants(call.seconds) else {
      leftOut += 1
      if call.seconds == nil { withoutTime += 1 }
      return
    }
    add(call, record)
  }

  @inline(__always) private mutating func add(_ call: Call, _ record: Record) {
    watch?(call, record)
    tally.add(call, record)
  }

  /// Where the field of a problem stands.
  @inline(never) private func place(
    of problem: RecordProblem, in record: Record, from start: Int
  ) -> LinePlace {
    switch problem {
    case .noNumber(let field), .noCount(let field), .negative(let field), .tooLarge(let field):
      place(of: field, in: record, from: start)
    case .noTime: place(of: record.has(.time) ? .time : .date, in: record, from: start)
    case .syntax, .tooLong, .openArray, .cells, .openQuote, .behindQuote, .zeroByte, .noTokens:
      LinePlace(column: 1)
    }
  }

  private func place(of field: Field, in record: Record, from start: Int) -> LinePlace {
    guard let slot = record.slot(field), let text else { return LinePlace(column: 1) }
    let own = texts.place(Int(slot.start))
    return LinePlace(of: table?.place(own) ?? own, in: text, from: start)
  }
}

extension Record {
  /// The hash of a value's letters, the same however they are escaped.
  @inline(__always) func hash(of slot: Slot) -> UInt64 {
    slot.kind == .escaped
      ? TextHash.of(json.unescaped(slot.range)) : TextHash.of(json.text, Int(slot.start), Int(slot.length))
  }

  /// The hash of what tells a call from others: its id and the request's, or the one that it has.
  var identity: UInt64? {
    let halves = [slot(.id), slot(.request)].map { slot in
      slot.flatMap { $0.length > 0 ? hash(of: $0) : nil }
    }
    guard let first = halves[0] ?? halves[1] else { return nil }
    return TextHash.mixed(first &+ (halves[0] == nil ? 0 : halves[1] ?? 0))
  }
}
