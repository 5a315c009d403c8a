import TestSupport

@testable import CostModel

/// Command lines of `ftcalc compare` that make sense, drawn from the registry of parameters.
enum SampledComparison {
  /// The arguments for a seed, the same ones each time.
  static func arguments(seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    var arguments = ["compare"]
    func pick(_ flag: String, _ values: [String]) {
      if let value = values.randomElement(using: &generator) { arguments.append("\(flag)=\(value)") }
    }
    pick("--calls", ["0", "900", "50k", "10k/day", "1.2M/day", "1e9", "20k..60k/day", "7..8..1000/year"])
    pick("--output", ["0", "1", "80", "500", "100..2000"])
    pick(
      "--model", ["gpt-4o", "gpt-4o-mini", "claude-3-5-sonnet", "azure/gpt-4o", "gemini-2.5-pro", "custom"])
    if arguments.contains("--model=custom") { arguments += ["--price-input=3", "--price-output=15"] }
    if Bool.random(using: &generator) {
      pick("--input", ["1200", "8000", "100k", "120000"])
    } else {
      arguments += ["--system=400", "--few-shot=600", "--context=0..3000", "--message=200"]
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      pick(
        "--with",
        [
          "host:vps", "ft:gpt-4.1-mini,host:vps", "gpt-4o-mini,ft:bedrock/nova-2-lite,ft:gpt-4o",
          "mix:host:vps=70%+gpt-4o=30%", "cascade:ft:bedrock/nova-2-lite+gpt-4o",
          "fallback:host:vps+ft:gpt-4.1-mini",
        ])
      arguments += ["--escalation=10%..30%", "--fallback-rate=5%"]
    }
    if Int.random(in: 0..<3, using: &generator) == 0 { pick("--task", TaskKind.allCases.map(\.rawValue)) }
    let drawn: [ParameterGroup] = [.levers, .tuned, .oneOff, .recurring, .time, .verdict]
    // These need a part of the prompt, a longer answer, a price or each other, which most of the lines above have not.
    var left = [
      "historyTrim", "preambleTrim", "reasoningTrim", "promptWritten", "graderTokens", "graderPrice",
    ]
    left += PromptTrim.all.map { registry[$0.tokens].key }
    if !arguments.contains("--system=400") { left += ["systemTrim", "fewShotTrim", "contextTrim"] }
    for definition in Parameters.standard.all
    where drawn.contains(definition.group) && !left.contains(definition.key) {
      guard Int.random(in: 0..<9, using: &generator) == 0 else { continue }
      // One end of a range: many ranges at once are a test of patience.
      let value = definition.example.split(separator: ".").first.map(String.init) ?? definition.example
      arguments.append("\(definition.flag)=\(definition.example.contains("..") ? value : definition.example)")
    }
    return arguments
  }
}
