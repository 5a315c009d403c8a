import TestSupport

/// Logs of lines that are written in every way there is, some of them broken.
struct RandomLog {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func text(lines: Int) -> [UInt8] {
    var bytes: [UInt8] = chance(0.1) ? [0xEF, 0xBB, 0xBF] : []
    // One line shows what the log is.
    bytes += Array(#"{"input_tokens":1,"output_tokens":1}"#.utf8) + [0x0A]
    for number in 0..<lines {
      var line = Array(object(0).utf8)
      if chance(0.15) { damage(&line) }
      bytes += line
      if chance(0.05) { bytes += [0x0D] }
      if number < lines - 1 || chance(0.5) { bytes.append(0x0A) }
      if chance(0.05) { bytes += Array(pick(["\n", "  \n", "\r\n", "\t\n"]).utf8) }
    }
    return bytes
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private var blank: String {
    mutating get { chance(0.7) ? "" : pick([" ", "  ", "\t", " \r "]) }
  }

  private mutating func object(_ depth: Int) -> String {
    var members: [String] = []
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      members.append(blank + member(depth))
    }
    if depth == 0, chance(0.8) {
      members.append(blank + #""input_tokens":"# + count)
      if chance(0.8) { members.append(#""output_tokens":"# + blank + count) }
    }
    members.shuffle(using: &random)
    return "{" + members.joined(separator: ",") + blank + "}"
  }

  /// A key with its value.
  private mutating func member(_ depth: Int) -> String {
    let kind = Int.random(in: 0..<12, using: &random)
    let (name, value): (String, String) =
      switch kind {
      case 0: (pick(["input_tokens", "prompt_tokens", "tokens_in"]), count)
      case 1: (pick(["output_tokens", "completion_tokens", "tokensOut"]), count)
      case 2: (pick(["cached_tokens", "cache_read_input_tokens"]), plainCount)
      case 3: ("reasoning_tokens", plainCount)
      case 4: ("total_tokens", count)
      case 5: (pick(["cost_usd", "cost", "total_cost"]), amount)
      case 6: (pick(["model", "model_name"]), name)
      case 7: (pick(["feature", "task"]), name)
      case 8:
        (
          pick(["status", "error", "success"]),
          pick([
            #""success""#, #""error""#, "200", "429", "null", "{}", "[ ]", "{\"a\":1}", "true", "false",
            "\"\"",
          ])
        )
      case 9: ("usage", depth < 6 ? object(depth + 1) : "{}")
      case 10: (pick(["x", "a_very_long_key_that_is_not_remembered_by_any", "é", "messages"]), noise(0))
      default: (pick(["cache_hit", "y"]), pick(["true", "false", "null"]))
      }
    return "\"" + respelled(name) + "\"" + blank + ":" + blank + value + blank
  }

  private mutating func respelled(_ name: String) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: name.replacing("_", with: "")
    case 1: name.uppercased()
    case 2: name.replacing("o", with: "\\u006f")
    case 3: name.replacing("_", with: "-")
    default: name
    }
  }

  private var plainCount: String {
    mutating get { pick(["0", "5", "12.0", "\(Int.random(in: 0..<3_000, using: &random))", "null"]) }
  }

  private var count: String {
    mutating get {
      let number = Int.random(in: 0..<5_000, using: &random)
      if chance(0.8) { return "\(number)" }
      return pick([
        "\(number).0", "\"\(number)\"", "\"\(number).00\"", "null", "\"\"", "1e3", "2.5e1",
        "-1", "1.5", "1500000000000000001", "9223372036854775808", "1e400", "\"x\"", "true", "[]",
        "999999999999999999",
      ])
    }
  }

  private var amount: String {
    mutating get {
      let number = Int.random(in: 0..<1_000_000, using: &random)
      return pick([
        "0.\(number)", "0.\(number)", "\(number)e-9", "\"0.00\(number)\"", "2E-05", "null", "0E-6176", "-0.5",
        "0.00022500000000000002", "\"1.0000000000000000005\"", "\"1.0000000000000000015\"",
        "{\"total\":0.25}",
      ])
    }
  }

  private var name: String {
    mutating get {
      "\""
        + pick([
          "triage", "chat", "m\\u00e9l", "m\u{E9}l", "\\ud83d\\ude00", "a\\\"b", "x\\/y", "", "\\ud83d",
          "long long long name",
        ]) + "\""
    }
  }

  private mutating func noise(_ depth: Int) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where depth < 70:
      String(repeating: "[", count: 66) + noise(depth + 70) + String(repeating: "]", count: 66)
    case 1 where depth < 20: "{\"k\":" + noise(depth + 1) + ",\"k\" : [1, " + noise(depth + 3) + "]}"
    case 2: "\"text \\\\ \\n with \\u00e9 and \\\"quotes\\\", {[\""
    case 3: "-12.75e-3"
    case 4: "[ ]"
    default: "null"
    }
  }

  private mutating func damage(_ line: inout [UInt8]) {
    guard !line.isEmpty else { return }
    let place = Int.random(in: 0..<line.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: line.remove(at: place)
    case 1: line.removeSubrange(place...)
    case 2: line.insert(pick([0, 1, 0x22, 0x5C, 0x7B, 0x7D, 0x2C, 0x3A, 0x30, 0xC3, 0xFF, 0x5D]), at: place)
    case 3: line[place] = UInt8.random(in: 0...255, using: &random)
    case 4: line += Array(pick(["}", " x", ",", "{}", "\u{0}"]).utf8)
    default: line.swapAt(place, 0)
    }
    // A line break would make two lines of it, which is no fault of the first one.
    line.removeAll { $0 == 0x0A }
  }
}
