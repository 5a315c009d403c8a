import Foundation

@testable import UsageLog

/// Reads a log of lines with plain code, value by value, to hold the scan against.
struct PlainReader {
  private(set) var sums: [[String?]: Sums] = [:]
  private(set) var brokenLines: [Int] = []

  private struct Found {
    var rank: Int
    var value: PlainValue
  }

  private struct Broken: Error {}

  /// Where the generic format reads, as plain texts.
  private static let paths: [String: (field: Field, rank: Int)] = {
    var paths: [String: (field: Field, rank: Int)] = [:]
    for (field, names) in LogFormat.generic.fields {
      for (rank, name) in names.enumerated() {
        paths[name.split(separator: ".").map(plain).joined(separator: ".")] = (field, rank)
      }
    }
    return paths
  }()

  private static func plain(_ key: some StringProtocol) -> String {
    String(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " })
  }

  init(_ bytes: [UInt8]) {
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
      guard let value = PlainValue(Array(line)), case .object = value, (try? take(value)) != nil else {
        brokenLines.append(number + 1)
        continue
      }
    }
  }

  private mutating func take(_ value: PlainValue) throws {
    var found: [Field: Found] = [:]
    Self.walk(value, "", &found)
    var call = Call()
    let output = try Self.count(found[.output])
    let cached = try Self.count(found[.cached]) ?? 0
    let written = try Self.count(found[.written]) ?? 0
    let reasoning = try Self.count(found[.reasoning]) ?? 0
    let total = (try? Self.count(found[.total])).flatMap { $0 }
    var input = try Self.count(found[.input])
    let aside = cached + written
    if let prompt = input {
      let plain = prompt + (output ?? 0)
      let fitsBeside = total.map { $0 == plain + aside || $0 == plain + aside + reasoning } ?? false
      let fitsInside = total.map { $0 == plain || $0 == plain + reasoning } ?? false
      if aside > prompt || (aside > 0 && fitsBeside && !fitsInside) { input = prompt + aside }
    } else if aside > 0 {
      input = aside
    }
    var all = output
    if reasoning > 0 {
      if let output {
        let plain = (input ?? 0) + output
        if total == plain + reasoning || (total != plain && reasoning > output) { all = output + reasoning }
      } else {
        all = reasoning
      }
    }
    (call.input, call.output) = (input ?? -1, all ?? -1)
    (call.cached, call.writtenOther, call.reasoning) = (cached, written, reasoning)
    if let cost = found[.cost]?.value {
      if case .object = cost {} else { call.cost = try Self.amount(cost) }
    }
    call.isFailed = Self.hasFailed(found)
    if case .bool(let isHit) = found[.cacheHit]?.value {
      call.isCacheHit = isHit
    } else if found[.cached] != nil {
      call.isCacheHit = cached > 0
    }
    if input == nil, all == nil, call.cost == nil, !call.isFailed { throw Broken() }
    sums[[Self.name(found[.feature]), Self.name(found[.model])], default: Sums()].add(call)
  }

  private static func walk(_ value: PlainValue, _ path: String, _ found: inout [Field: Found]) {
    guard case .object(let members) = value else { return }
    for (key, value) in members {
      let path = path + plain(String(decoding: key, as: UTF8.self))
      walk(value, path + ".", &found)
      guard let place = paths[path] else { continue }
      if case .null = value { continue }
      if case .string(let text) = value, text.isEmpty { continue }
      if let kept = found[place.field] {
        if place.field == .cached || place.field == .written {
          guard magnitude(value) > magnitude(kept.value) else { continue }
        } else if place.rank > kept.rank {
          continue
        }
      }
      found[place.field] = Found(rank: place.rank, value: value)
    }
  }

  private static func magnitude(_ value: PlainValue) -> Double {
    switch value {
    case .number(let text): Double(text) ?? -.infinity
    case .string(let text): Double(String(decoding: text, as: UTF8.self)) ?? -.infinity
    case .null, .bool, .array, .object: -.infinity
    }
  }

  private static func decimal(_ text: String) throws -> Decimal {
    let digits = text.prefix { $0 != "e" && $0 != "E" }
    if !digits.isEmpty, digits.allSatisfy({ $0 == "0" || $0 == "." }), digits.contains("0") { return 0 }
    guard text.wholeMatch(of: /[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?/) != nil,
      let value = Decimal(string: text), !value.isNaN,
      abs(value) <= Decimal(sign: .plus, exponent: 20, significand: 1)
    else { throw Broken() }
    return value
  }

  private static func count(_ found: Found?) throws -> Int? {
    guard let found else { return nil }
    let value: Decimal
    switch found.value {
    case .number(let text): value = try decimal(text)
    case .string(let text): value = try decimal(String(decoding: text, as: UTF8.self))
    default: throw Broken()
    }
    guard value >= 0, let count = Int("\(value)") else { throw Broken() }
    return count
  }

  private static func amount(_ value: PlainValue) throws -> Int128 {
    let text: String
    switch value {
    case .number(let number): text = number
    case .string(let string): text = String(decoding: string, as: UTF8.self)
    default: throw Broken()
    }
    var parts = try decimal(text) * Decimal(sign: .plus, exponent: 18, significand: 1)
    var rounded = Decimal()
    unsafe NSDecimalRound(&rounded, &parts, 0, .bankers)
    guard let amount = Int128("\(rounded)"), (0...1_000_000_000_000_000_000_000_000_000_000).contains(amount)
    else {
      throw Broken()
    }
    return amount
  }

  private static func hasFailed(_ found: [Field: Found]) -> Bool {
    var hasFailed = false
    if case .bool(let success) = found[.success]?.value { hasFailed = !success }
    switch found[.status]?.value {
    case .string(let text):
      hasFailed = ["error", "failed", "timeout", "429"].contains(
        String(decoding: text, as: UTF8.self).lowercased())
    case .number(let text): hasFailed = (Double(text) ?? 0) >= 400
    case .bool(let isGood): hasFailed = !isGood
    case .array, .object: hasFailed = false
    case .null, nil: break
    }
    switch found[.error]?.value {
    case .string, .bool(true): hasFailed = true
    case .object(let members): if !members.isEmpty { hasFailed = true }
    case .array(let elements): if !elements.isEmpty { hasFailed = true }
    case .number(let text): if (Double(text) ?? 0) > 0 { hasFailed = true }
    case .bool(false), .null, nil: break
    }
    return hasFailed
  }

  private static func name(_ found: Found?) -> String? {
    guard case .string(let text) = found?.value else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}
