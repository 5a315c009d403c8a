import Testing

@testable import ftcalc

@Suite struct FeatureErrorTests {
  private static let workload = #""workload": {"calls": "1k/day", "input": 1200, "output": 80}"#
  private static let nearGPT = "did you mean openai/gpt-4o, azure/gpt-4o, openai/gpt-4.1?"

  private func errors(_ text: String, _ flags: String...) -> [String] {
    let outcome = PinnedProgram.run(["compare", "f"] + flags, files: ["f": text])
    if !outcome.errors.isEmpty { #expect(outcome.output == "") }
    return outcome.errors.split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      (#""name": "a", "bil": 300"#, "15: 'bil' is no key of a feature; did you mean bill?"),
      (#""nam": "a", "bill": 300"#, "2: 'nam' is no key of a feature; did you mean name?"),
      (
        #""name": "a", "bill": "$1,900 a month""#,
        #"15: 'bill' cannot be '$1,900 a month'; give USD a month, such as "$3,420""#
      ),
      (
        #""name": "a", "workload": {"cals": 5, "input": 3, "output": 8}"#,
        "28: 'cals' is no key of a workload; did you mean calls?"
      ),
      (#""name": "a", "workloda": {}"#, "15: 'workloda' is no key of a feature; did you mean workload?"),
      (#""name": "a", \#(workload), "host": "bx""#, "77: a: no host is called 'bx'; did you mean box?"),
      (#""name": "a", \#(workload), "option": "gpt-4oo""#, "77: a: no model is called 'gpt-4oo'; \(nearGPT)"),
      (
        #""name": "a", \#(workload), "option": {"kind": "hosted", "model": "gpt-4oo"}"#,
        "106: a: no model is called 'gpt-4oo'; \(nearGPT)"
      ),
      (
        #""name": "a", \#(workload), "baseline": {"model": "gpt-4oo"}"#,
        "90: a: no model is called 'gpt-4oo'; \(nearGPT)"
      ),
      (
        #""name": "a", \#(workload), "time": {"horizon": 6}"#,
        "86: a: 'horizon' is the same for all features; give it beside them"
      ),
      (
        #""name": "a", \#(workload), "host": "box", "defaults": {"hostCapacity": 6}"#,
        "105: a: 'hostCapacity' is a number of the machine; give it for the host"
      ),
      (
        #""name": "a", "bill": 300, "option": "gpt-4o-mini""#,
        "2: a: only its bill is known; to move it, give its calls too"
      ),
    ])
  func `a mistake in a feature is one message at its place`(members: String, error: String) {
    let found = errors(
      "{\"hosts\": {\"box\": \"\"}, \"features\": [\n{\(members)}\n]}"
        .replacing("\"\"", with: "{\"machine\": \"vps\"}"))
    #expect(found == ["f:2:" + error])
  }

  @Test(
    arguments: [
      (#"{"features": 5}"#, "f:1:14: found a number where an array must stand"),
      (#"{"featurs": []}"#, "f:1:2: 'featurs' is no key of a scenario file; did you mean features?"),
      (#"{"features": []}"#, "f:1:1: there are no features; give at least one"),
      (
        #"{"hosts": {"box": 5}, "features": [{"name": "a", \#(workload), "host": "box"}]}"#,
        "f:1:19: found a number where an object must stand"
      ),
      (
        #"{"hostss": {"box": {}}, "features": [{"name": "a", \#(workload), "host": "box"}]}"#,
        "f:1:2: 'hostss' is no key of a scenario file; did you mean hosts?"
      ),
      (
        #"{"hosts": {"box": {"machin": "vps"}}, "features": [{"name": "a", \#(workload), "host": "box"}]}"#,
        "f:1:20: 'machin' is no key of a host; did you mean machine?"
      ),
      (
        #"{"baseline": {"model": "gpt-4oo"}, "features": [{"name": "a", \#(workload)}, {"name": "b", \#(workload)}]}"#,
        "f:1:15: no model is called 'gpt-4oo'; \(nearGPT)"
      ),
      (
        #"{"scenarios": {"low": {"workload": {"system": 5000}}}, "features": [{"name": "a", \#(workload)}]}"#,
        "f:1:37: a: the parts of the prompt add up to 5,000 tokens, more than 'input' 1,200; raise 'input' or leave "
          + "it out (in the scenario 'low')"
      ),
    ])
  func `what is shared or around the features is wrong once`(text: String, error: String) {
    #expect(errors(text) == [error])
  }

  @Test
  func `all that is wrong with features, hosts, what is paid once and the decision is said in one pass`() {
    let text = """
      {
        "hosts": { "box": { "machine": "vpss" } },
        "once": { "teamHours": 10, "horizon": 3 },
        "features": [
          { "name": "triage", \(Self.workload), "host": "bx" },
          { "name": "chat", "bil": "$1,900" },
          { "name": "sum", \(Self.workload), "baseline": { "model": "gpt-4oq" },
            "option": "ft:gpt-4oo", "time": { "horizon": 6 } },
          { "name": "none" },
        ],
        "decision": { "choose": "gpt-4oo", "must": [{ "metric": "npv", "atLeast": 1, "in": "low" }] },
      }
      """
    #expect(
      errors(text) == [
        "f:2:23: box: no machine is called 'vpss'; did you mean host:vps?",
        "f:3:30: 'horizon' is no key of what is paid once; it belongs into 'time'",
        "f:5:87: triage: no host is called 'bx'; did you mean box?",
        "f:6:23: 'bil' is no key of a feature; did you mean bill?",
        "f:7:98: sum: no model is called 'gpt-4oq'; \(Self.nearGPT)",
        "f:8:7: sum: no model is called 'gpt-4oo'; \(Self.nearGPT)",
        "f:8:41: sum: 'horizon' is the same for all features; give it beside them",
        "f:9:7: none: 'calls' is missing; give the calls of the product a month, or /day, /year, such as \"calls\": \"50k/day\"",
        "f:9:7: none: 'output' is missing; give the output tokens of a call, thoughts of a reasoning model included, such as \"output\": \"80\"",
        "f:9:7: none: 'input' is missing; give the input tokens of a call, such as \"input\": \"1200\", or their parts ('system', 'message')",
        "f:11:17: no model is called 'gpt-4oo'; \(Self.nearGPT)",
        "f:11:80: no scenario is called 'low'; the file has none",
      ])
  }

  @Test func `a price of one's own and a number of a feature for the same model contradict each other`() {
    let text = """
      { "prices": [{ "provider": "openai", "discount": "8%", "reason": "r" }], "features": [
        { "name": "a", \(Self.workload), "baseline": { "discount": "8%" } },
        { "name": "b", \(Self.workload) } ] }
      """
    #expect(
      errors(text) == [
        "f:2:94: 'discount' and the price of your own at f:1:16 both hold for openai/gpt-4o; keep one"
      ])
  }
}
