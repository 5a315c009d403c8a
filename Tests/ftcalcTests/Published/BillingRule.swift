import Testing

/// A prompt of 3,000 tokens, of which Haiku 4.5 caches nothing: it takes 4,096.
private let belowLeast =
  "--model anthropic/claude-haiku-4-5 --calls 1M --input 3000 --prompt-cached 96.7% --output 120"

/// A rule by which a vendor bills, with a public case of it and what the vendor's terms make of that case.
struct BillingRule: Sendable, CustomTestStringConvertible {
  /// What a case comes to.
  enum Outcome: Sendable {
    /// The number at a path of an option, or of `today`, in the JSON document of `compare`.
    case figure(row: String = "today", path: String = "monthly.total", Double)
    /// Words that the command prints, on standard output or as an error.
    case words(String)
  }

  /// The rule, in one sentence.
  let rule: String
  /// Where the case, or the terms, were read.
  let source: String
  /// The command line behind `ftcalc`.
  let command: String
  /// What standard input holds.
  var input: String?
  let outcome: Outcome

  var testDescription: String { rule }

  /// The cases of 2026-11-29, worked out by hand from the terms that their sources quote.
  static let all: [BillingRule] = [
    BillingRule(
      rule: "a cached token in a batch costs half a cached token", source: "BYK/loreai#503",
      command:
        "--model anthropic/claude-haiku-4-5 --calls 1M --input 10000 --prompt-cached 95% --output 50 --batch 100%",
      outcome: .figure(850)),
    BillingRule(
      rule: "without the batch the same calls cost twice that", source: "BYK/loreai#503",
      command: "--model anthropic/claude-haiku-4-5 --calls 1M --input 10000 --prompt-cached 95% --output 50",
      outcome: .figure(1_700)),
    BillingRule(
      rule: "a prompt below the least cacheable one caches nothing",
      source: "anthropics/anthropic-sdk-python#1085",
      command: belowLeast,
      outcome: .figure(3_600)),
    BillingRule(
      rule: "and a line says so", source: "anthropics/anthropic-sdk-python#1085",
      command: belowLeast,
      outcome: .words("caches nothing of a call of 3,000 tokens")),
    BillingRule(
      rule: "the standard price is not the one of a batch", source: "anomalyco/models.dev#5375",
      command: "--model openai/gpt-5.6-sol --calls 1000 --input 10000 --output 1000", outcome: .figure(60)),
    BillingRule(
      rule: "above a threshold the whole call pays the tier", source: "BerriAI/litellm#39622",
      command: "--model openai/gpt-6-astra --calls 1 --input 300000 --output 1000", outcome: .figure(6.075)),
    BillingRule(
      rule: "a model with two prices a day, off-peak", source: "2389-research/dippin-lang#316",
      command: "--model deepseek/v4-flash --calls 1M --input 1000 --output 1000", outcome: .figure(750)),
    BillingRule(
      rule: "and at the peak", source: "2389-research/dippin-lang#316",
      command: "--model deepseek/v4-flash@peak --calls 1M --input 1000 --output 1000",
      outcome: .figure(1_500)),
    BillingRule(
      rule: "one bill holds what was written for minutes and for an hour", source: "phuryn/claude-usage#162",
      command:
        "--model claude-opus-4-5 --calls 21647.1965 --input 10000 --output 0 --prompt-written 22.05620067% --prompt-written-hour 77.94379933%",
      outcome: .figure(1_985.674025)),
    BillingRule(
      rule: "a surcharge of a region is 1.1 times the list", source: "anthropics/claude-code#60641",
      command: "--model claude-haiku-4-5 --calls 1M --input 1000 --output 100 --discount=-10%",
      outcome: .figure(1_650)),
    BillingRule(
      rule: "a priority tier has prices of its own", source: "langfuse/langfuse#13780",
      command: "--model gpt-5.4@priority --calls 1M --input 1000 --output 1000", outcome: .figure(35_000)),
    BillingRule(
      rule: "and so has a flexible one", source: "langfuse/langfuse#13780",
      command: "--model gpt-5.4@flex --calls 1M --input 1000 --output 1000", outcome: .figure(8_750)),
    BillingRule(
      rule: "what is paid while busy is billed by the second", source: "BerriAI/litellm#8212",
      command:
        "--model gpt-5.4 --calls 30k --input 1000 --output 100 --host-per-second 0.00130833333 --prefill-rate 1000 --decode-rate 26.3157894737 --utilisation 100%",
      outcome: .figure(row: "host:custom", path: "monthly.hosting", 188.4)),
    BillingRule(
      rule: "windows of 5 minutes that sparse calls open cover the month", source: "BerriAI/litellm#8212",
      command:
        "--model gpt-5.4 --calls 30k --input 1000 --output 100 --host-per-second 0.00130833333 --prefill-rate 1000 --decode-rate 26.3157894737 --utilisation 100% --host-window 5",
      outcome: .figure(row: "host:custom", path: "monthly.hosting", 3_438.3)),
    BillingRule(
      rule: "free training tokens are not billed", source: "kkdai/bookmarks#1657",
      command:
        "--model gpt-4o --calls 50k --input 1200 --output 80 --with ft:gpt-4o-mini --training-tokens 19M --prices -",
      input: """
        { "provider": "openai", "sources": { "page": { "title": "OpenAI, GPT-4o mini fine-tuning, 2024-07-23" } },
          "models": [{ "id": "gpt-4o-mini", "fineTuning": { "availability": [{ "state": "open" }],
            "source": "page", "checked": "2024-07-23", "prices": [
              { "usdPerMillionInputTokens": 0.3, "usdPerMillionOutputTokens": 1.2,
                "usdPerMillionTrainingTokens": 3, "freeTrainingTokens": 2000000,
                "source": "page", "checked": "2024-07-23" }] } }] }
        """,
      outcome: .figure(row: "ft:openai/gpt-4o-mini", path: "upfront.training", 51)),
    BillingRule(
      rule: "a hosted fine-tune is billed for the hours that it is on", source: "Azure retail prices",
      command:
        "--model gpt-4o --calls 50k --input 1200 --output 600 --with ft:azure/o4-mini --billed-hours 720 --training-hours 1",
      outcome: .figure(row: "ft:azure/o4-mini", path: "monthly.hosting", 1_224)),
    BillingRule(
      rule: "a price of thousands of dollars is a slip of the unit", source: "BerriAI/litellm#33947",
      command: "--price-input 135000 --calls 50k --input 1200 --output 80", outcome: .words("0.135")),
    BillingRule(
      rule: "a call longer than the window is an error", source: "platform.openai.com/docs/models/gpt-4o",
      command: "--model gpt-4o --calls 1000 --input 300000 --output 100", outcome: .words("128,000")),
    BillingRule(
      rule: "thoughts are output tokens", source: "jain-aanchal/ai-tally#376",
      command: "--model gpt-5.4 --calls 1 --input 100 --output 8150 --explain", outcome: .words("thoughts")),
    BillingRule(
      rule: "a call of a cascade costs all the steps that it takes",
      source: "Rearchitecting LLMs, listing 12.8",
      command:
        "--model custom --price-input 4 --price-output 0 --calls 2153500 --input 1000 --output 0 --with cascade:host:custom+custom --escalation 4.2% --host-hourly 2.50 --host-capacity 72000 --upfront 0",
      outcome: .figure(row: "cascade:host:custom+custom", path: "perCall", 0.00101545762)),
    BillingRule(
      rule: "the whole of the calls at the list price", source: "openai.com/api/pricing",
      command: "--model gpt-4o-mini --calls 50000 --input 1200 --output 80", outcome: .figure(11.4)),
    BillingRule(
      rule: "half of the calls in a batch", source: "BerriAI/litellm, prices of 2026-11-20",
      command: "--model claude-haiku-5-5 --calls 3M --input 1200 --output 80 --batch 50%",
      outcome: .figure(360)),
  ]
}
