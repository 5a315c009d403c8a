import Foundation
import Testing

@testable import ftcalc

/// Every analysis says of a fine-tune on an endpoint what compare says.
@Suite struct EndpointCommandTests {
  private static let call = "--calls=3M/day --input=1200 --output=80 --with=ft:together/qwen-3.5-9b"

  @Test(arguments: ["compare", "sweep --over=calls=1M,90M", "sensitivity", "report"])
  func `nobody knows what an endpoint carries`(command: String) {
    let line = (command + " " + Self.call).split(separator: " ").map(String.init)
    let outcome = PinnedProgram.run(line)
    #expect(outcome.output.lowercased().contains("capacity unknown"), "\(outcome.errors)")
  }

  @Test func `a decision for it does not hold until its capacity is stated`() throws {
    func check(_ capacity: String) throws -> ftcalc.Outcome {
      let url = URL.temporaryDirectory.appending(path: "endpoint-\(UUID().uuidString).json")
      defer { try? FileManager.default.removeItem(at: url) }
      let text = """
        { "workload": { "calls": "3M/day", "input": 1200, "output": 80 },
          "baseline": { "model": "openai/gpt-5.4" },
          "options": { "tuned": { "kind": "hosted", "model": "together/qwen-3.5-9b"\(capacity) } },
          "decision": { "choose": "tuned", "decidedOn": "2026-11-20",
            "must": [{ "metric": "monthlySaving", "atLeast": 100 }] } }
        """
      try text.write(to: url, atomically: true, encoding: .utf8)
      return PinnedProgram.run(["check", url.path])
    }
    let unknown = try check("")
    #expect(unknown.exitCode == .decision, "\(unknown.output)\(unknown.errors)")
    #expect(unknown.output.contains("nobody knows how many calls its machine carries"))
    #expect(try check(#", "hostCapacity": "500k/day""#).exitCode == .done)
  }
}
