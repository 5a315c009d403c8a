internal import CostModel

/// Scenario files that show what such a file can say.
enum ScenarioSample {
  /// A small model, as one that tells calls apart.
  static let router = "openai/gpt-5.4-nano"

  /// The worked example: a task with its prompt in parts, three ways to run it, and the decision for one of them.
  static func workedExample(on day: CalendarDate) -> ScenarioFile? {
    read(
      """
      {
        "title": "Sort support tickets",
        "workload": {
          "task": "classification", "calls": "50k/day", "output": 80,
          "system": 400, "fewShot": 600, "message": 200, "retryRate": "2%"
        },
        "baseline": { "model": "openai/gpt-5.4" },
        "options": {
          "small": { "kind": "api", "model": "openai/gpt-5.4-nano" },
          "tuned": {
            "kind": "hosted", "model": "bedrock/nova-2-lite", "trainingExamples": 2000, "teamHours": "40..120"
          },
          "server": { "kind": "selfHosted", "machine": "vps", "teamHours": "60..160", "opsHours": 4 }
        },
        "defaults": { "hourlyRate": "$100..150", "retrainEvery": "12 months" },
        "time": { "horizon": "24 months", "leadTime": 1, "growth": "1%" },
        "scenarios": {
          "low": { "workload": { "calls": "20k/day" }, "time": { "growth": "0%" } },
          "high": { "workload": { "calls": "80k/day" }, "time": { "growth": "3%" } }
        },
        "decision": {
          "choose": "tuned",
          "why": "It sorted our 500 test tickets as well as today's model.",
          "decidedBy": "the support team",
          "decidedOn": "\(day)",
          "reviewBy": "\(day.adding(months: 6))",
          "must": [
            { "metric": "breakEvenMonths", "atMost": "6 months" },
            { "metric": "breakEvenMonths", "atMost": "12 months", "in": "low" },
            { "metric": "monthlySaving", "atLeast": "$3,000", "tolerance": "5%", "level": "warn" }
          ]
        }
      }
      """)
  }

  /// What is proposed behind `//` where nothing was stated, for an option that may be chosen.
  static func proposals(choose: String, on day: CalendarDate) -> ScenarioFile? {
    read(
      """
      {
        "title": "Sort support tickets",
        "fees": [
          { "name": "web search", "usdPerThousandCalls": 10, "share": "30%" },
          { "name": "vector store", "usdPerMonth": 40 }
        ],
        "correlations": [{ "between": ["calls", "output"], "rank": 0.5 }],
        "options": {
          "tuned": { "kind": "hosted", "model": "bedrock/nova-2-lite", "teamHours": "40..120" },
          "server": { "kind": "selfHosted", "hostMonthly": "$85", "hostCapacity": "50k/day" }
        },
        "scenarios": {
          "low": { "time": { "growth": "0%" } },
          "high": { "time": { "growth": "5%" } }
        },
        "decision": {
          "choose": \(StatedText.string(choose)),
          "why": "What a later reader must know",
          "decidedOn": "\(day)",
          "reviewBy": "\(day.adding(months: 6))",
          "must": [
            { "metric": "monthlyCost", "atMost": "$3,000" },
            { "metric": "bestOption", "level": "warn" }
          ]
        }
      }
      """)
  }

  /// A decision that is taken on a day, and looked at again half a year later.
  ///
  /// - Parameter must: the conditions, as a scenario file has them.
  static func decision(choose: String, why: String, must: String, on day: CalendarDate) -> Decision? {
    read(
      """
      {
        "workload": { "calls": 1, "input": 1, "output": 1 },
        "decision": {
          "choose": \(StatedText.string(choose)), "why": \(StatedText.string(why)), "decidedOn": "\(day)",
          "reviewBy": "\(day.adding(months: 6))", "must": [\(must)]
        }
      }
      """)?.decision
  }

  private static func read(_ text: String) -> ScenarioFile? {
    try? ScenarioFile(bytes: Array(text.utf8), named: "sample")
  }
}
