/// Claude 3.5 Sonnet's $3 and $15 per million.
private let sonnet = "--model custom --price-input 3 --price-output 15"
/// The same with 300 tokens out, and of the input what a figure is about.
private let trimmed = "\(sonnet) --calls 1000 --output 300 --with host:vps"
/// A million calls of 1,000 tokens in and none out, of which the provider can cache any at 90% off.
private let inputAlone =
  "\(sonnet) --price-cached 0.30 --calls 1M --input 1000 --output 0 --with host:vps"
/// The request of 003, 5,000 tokens in and 500 out, with the same price of what is cached.
private let request = "\(sonnet) --price-cached 0.30 --calls 1M --input 5000 --output 500 --with host:vps"
private let mini = "--model openai/gpt-4o-mini --calls 3M --input 200 --output 20"

extension Article {
  static let udit = Article(
    "AI Cost Control in SaaS: Managing Token Economics Without Killing Margins",
    "https://udit.co/blog/ai-cost-control-saas"
  ) {
    PublishedFigure(
      "002.1", .noInputs, "500,000 output tokens of a GPT-4 class model", "$7.50",
      because: "a price, $15 per million; its own table asks $60 to $120", .sum(7.50 / 0.5, gives: 15))
    PublishedFigure(
      "002.2", .close, "the margin on a $50 customer after that", "below 85%",
      because: "85.0% to the last digit, so not below",
      .sum(1 - 7.50 / 50, gives: 0.85, says: 0.84))
    PublishedFigure(
      "002.3", .exact, "5M tokens for a $50 customer", "$75, a negative margin",
      because: "if all 5M are output; the margin is -50%",
      .run("\(sonnet) --calls 5000 --input 0 --output 1000", "today", "monthly.total", says: 75),
      .sum((50 - 75.0) / 50, gives: -0.5))
    PublishedFigure(
      "002.4", .close, "margin points that AI products are behind", "15-25",
      because: "20 to 25 for like ends of 50-65% and 75-85%",
      .sum(75.0 - 50, says: 25), .sum(85.0 - 65, gives: 20, says: 15))
    PublishedFigure(
      "002.5", .inconsistent, "the output price over the input price", "3-5x",
      because: "its own table has 2x among the cheap models and 1.4x to 1.5x among the open ones",
      .sum(2.0 / 1, gives: 2, says: 3), .sum(0.70 / 0.50, gives: 1.4, says: 3))
    PublishedFigure(
      "002.6", .close, "what a prompt of 1,200 tokens costs over one of 800", "50% on every request",
      because: "50% of the input; with 200 tokens out at $3 and $15 the request costs 22.2% more",
      .sum(1_200.0 / 800, says: 1.5),
      .run(
        "\(sonnet) --calls 1000 --input 1200 --output 200", "today", "monthly.total", gives: 6.6, says: 8.1),
      .run("\(sonnet) --calls 1000 --input 800 --output 200", "today", "monthly.total", gives: 5.4))
    PublishedFigure(
      "002.7", .noInputs, "a system prompt before and after", "2,000 and 600 tokens",
      because: "70% less; what the rest of a call costs is not stated",
      .sum(1 - 600.0 / 2_000, gives: 0.7),
      .run("\(trimmed) --system 2000 --system-trim 70%", "today", "tokensPerCall.system", gives: 600))
    PublishedFigure(
      "002.8", .exact, "5 examples of 500 tokens", "2,500 tokens", because: "2 of them are 1,000",
      .sum(5.0 * 500, says: 2_500),
      .run("\(trimmed) --few-shot 2500 --few-shot-trim 60%", "today", "tokensPerCall.fewShot", gives: 1_000))
    PublishedFigure(
      "002.9", .exact, "2 to 4 chunks of context", "2,000 to 4,000 tokens",
      because: "1,000 a chunk; no document is stated that they stand for",
      .sum(4_000.0 / 4 * 2, says: 2_000))
    PublishedFigure(
      "002.10", .noInputs, "history at turn 10, and what summaries save of it", "8,000+ tokens, 60-70%",
      because: "inputs: 889 tokens for each earlier turn, of which 2,400 to 3,200 are left at turn 10",
      .sum(8_000.0 / 9, gives: 888.888888889),
      .run("\(trimmed) --history 8000 --history-trim 70%", "today", "tokensPerCall.history", gives: 2_400),
      .run("\(trimmed) --history 8000 --history-trim 60%", "today", "tokensPerCall.history", gives: 3_200))
    PublishedFigure(
      "002.11", .close, "a logged call, 4,521 tokens in and 387 out at $3 and $15", "$0.01942",
      because: "$0.019368, which rounds to 0.01937",
      .run(
        "\(sonnet) --calls 1 --input 4521 --output 387", "today", "perCall", gives: 0.019368, says: 0.01942,
        to: 0.00001))
    PublishedFigure(
      "002.12", .exact, "a tuned GPT-4o mini against Claude 3.5 Sonnet", "10-20x cheaper",
      because: "10x is the tuned price, 20x the base price; tuned, it is 10x to 12.5x",
      .sum(3 / 0.30, says: 10), .sum(3 / 0.15, says: 20), .sum(15 / 1.20, gives: 12.5),
      .run("\(mini) --with ft:openai/gpt-4o-mini", "ft:openai/gpt-4o-mini", "price.output", gives: 1.2))
    PublishedFigure(
      "002.13", .noInputs, "the API bill of 500,000 classifications", "under $300",
      because: "$0.0006 a call: 100 tokens in and 20 out would give it, but none are stated",
      .run("\(sonnet) --calls 500k --input 100 --output 20", "today", "monthly.total", gives: 300))
    PublishedFigure(
      "002.14", .inconsistent, "requests from which to consider tuning", "500K or 2M a month, 1M a day",
      because: "1M a day are 30M a month, 15 times the other rule", .sum(1e6 * 30, gives: 30e6, says: 2e6))
    PublishedFigure(
      "002.15", .inconsistent, "API spend from which to host a model", "$10K, or $10K-15K, a month",
      because: "two rules; the node it prices at $2-4 an hour costs $1,460 to $2,920 a month",
      .run(
        "\(sonnet) --calls 1M --input 800 --output 200 --with host:custom --host-hourly 2..4 --host-capacity 1M",
        "host:custom", "range.monthlyTotal.low", gives: 1_460),
      .run(
        "\(sonnet) --calls 1M --input 800 --output 200 --with host:custom --host-hourly 2..4 --host-capacity 1M",
        "host:custom", "range.monthlyTotal.high", gives: 2_920, says: 10_000))
    PublishedFigure(
      "002.16", .inconsistent, "an hour of a node of 8 A100", "$2-4",
      because: "8 times its own price of one GPU, $0.30-1.00, is $2.40-8.00; at $1.19 a GPU it is $9.52",
      .sum(8 * 0.30, gives: 2.4, says: 2), .sum(8 * 1.00, gives: 8, says: 4),
      .run(
        "\(sonnet) --calls 1M --input 800 --output 200 --with host:custom --host-hourly 9.52 --host-capacity 1M",
        "host:custom", "monthly.hosting", gives: 6_949.6))
    PublishedFigure(
      "002.17", .noInputs, "work on training data", "2-4 weeks",
      because: "80 to 160 hours, $8,000 to $32,000 at the $100-200 of 003",
      .sum(80.0 * 100, gives: 8_000), .sum(160.0 * 200, gives: 32_000))
    PublishedFigure(
      "002.18", .noInputs, "what batches save", "50%",
      because: "a provider's price; in the tables it is half, but for xAI's 20% and a tuned GPT-4o",
      .run("\(mini) --with ft:openai/gpt-4o-mini", "today", "monthly.total", gives: 126),
      .run("\(mini) --batch 100% --with ft:openai/gpt-4o-mini", "today", "monthly.total", gives: 63))
    PublishedFigure(
      "002.19", .inconsistent, "what prompt caching saves on cached tokens", "up to 90%, and 20-40%",
      because: """
        the second must mean the bill: 22% to 44% of an input without output cached at 90% off, or 33% to 67% \
        of the prompt of 003
        """,
      .sum(1 - 0.30 / 3, gives: 0.9, says: 0.4), .sum(0.4 / 0.9, gives: 0.444444444444),
      .run("\(inputAlone)", "today", "monthly.total", gives: 3_000),
      .run("\(inputAlone) --prompt-cached 22.2222222222%", "today", "monthly.total", gives: 2_400),
      .run("\(inputAlone) --prompt-cached 44.4444444444%", "today", "monthly.total", gives: 1_800),
      .run("\(request)", "today", "monthly.total", gives: 22_500),
      .run("\(request) --prompt-cached 33.3333333333%", "today", "monthly.total", gives: 18_000),
      .run("\(request) --prompt-cached 66.6666666667%", "today", "monthly.total", gives: 13_500))
    PublishedFigure(
      "002.20", .noInputs, "what routing saved at one company", "42%",
      because: "no split of the traffic and no models are stated")
    PublishedFigure(
      "002.21", .inconsistent, "margin points of its phases 1 and 2", "5-10",
      because: "its table adds 8 to 13 at 50%; only the 60% row adds 5 to 10",
      .sum(58.0 - 50, gives: 8, says: 5), .sum(63.0 - 50, gives: 13, says: 10))
    PublishedFigure(
      "002.22", .close, "margin points of phase 3", "5-10", because: "its table adds 5 to 7",
      .sum(63.0 - 58, says: 5), .sum(70.0 - 63, gives: 7, says: 10))
    PublishedFigure(
      "002.23", .close, "the margin after phase 4", "75-80%", because: "its table has 70 to 82",
      .sum(min(70.0, 73, 75), gives: 70, says: 75), .sum(max(78.0, 80, 82), gives: 82, says: 80))
    PublishedFigure(
      "002.24", .noInputs, "cost of the top 10% and of the top 5% of users", "50-70%, 40-60%",
      because: "observed, not derived")
    PublishedFigure(
      "002.25", .noInputs, "examples, weeks of work, limits and targets",
      "50-10,000, 1-16 weeks, P80, 65-75% ...",
      because: "rules")
    PublishedFigure(
      "002.26", .noInputs, "simple requests, cache hits, similarity, routing and preamble tokens, latency",
      "60-70%, 5-70%, 0.92-0.95, 50-200, 50-150, 400-600 ms", because: "benchmarks and rules")
    PublishedFigure(
      "002.27", .noInputs, "cost per active user", "a formula", because: "right if its prices are per token")
    PublishedFigure(
      "002.28", .inconsistent, "the price tier of GPT-4o mini", "mid ($3-6 in) and fast ($0.25-1 in)",
      because: "its list price, $0.15 and $0.60, is below both",
      .run("\(mini) --with ft:openai/gpt-4o-mini", "today", "price.input", gives: 0.15, says: 3),
      .run("\(mini) --with ft:openai/gpt-4o-mini", "today", "price.input", gives: 0.15, says: 0.25))
    PublishedFigure(
      "002.29", .noInputs, "calls that a semantic cache answers, by product",
      "40-70% (FAQ) to under 10% (personal)",
      because: "observed; of a bill they save as much, less the look-ups",
      .run("\(inputAlone) --answers-cached 40%..70%", "today", "range.monthlyTotal.high", gives: 1_800),
      .run("\(inputAlone) --answers-cached 40%..70%", "today", "range.monthlyTotal.low", gives: 900),
      .run(
        "\(inputAlone) --answers-cached 40%..70% --lookup-cost 0.0001", "today", "range.monthlyTotal.low",
        gives: 1_000),
      .run("\(inputAlone) --answers-cached 0..10%", "today", "range.monthlyTotal.low", gives: 2_700))
    PublishedFigure(
      "002.30", .noInputs, "output before the answer that structured output saves", "50-150 tokens",
      because: "observed; at $15 per million it is $0.75 to $2.25 of 1,000 calls",
      .run("\(trimmed) --message 100", "today", "perCall", gives: 0.0048),
      .run("\(trimmed) --message 100 --preamble-trim 50", "today", "perCall", gives: 0.00405),
      .run("\(trimmed) --message 100 --preamble-trim 150", "today", "perCall", gives: 0.00255))
    PublishedFigure(
      "002.31", .noInputs, "what a stated length and no chain of thought save", "far fewer tokens",
      because: "no tokens are stated")
    PublishedFigure(
      "002.32", .noInputs, "the price of Claude 3.5 Sonnet above 200,000 tokens", "a different one",
      because: "not stated; the model took no call longer than that, and has one price up to there",
      .run(
        """
        --model anthropic/claude-3-5-sonnet --calls 1000 --input 200000 --output 0 --with host:vps
        """, "today", "perCall", gives: 0.6))
    PublishedFigure(
      "002.33", .noInputs, "the order of effort", "prompt caching, routing, batch",
      because: "no workload is stated, and the order of what they save depends on it")
  }
}
