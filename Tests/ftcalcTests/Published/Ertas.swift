/// Support tickets into 12 categories: 400 tokens of system prompt, 600 of examples and 200 of ticket in, 80 out,
/// at $2.50 and $10 per million; tuned, 200 in and 40 out on a virtual server.
private let ticket = """
  --model custom --price-input 2.50 --price-output 10 --system 400 --few-shot 600 --message 200 --output 80 \
  --with host:vps --output-cut 50%
  """
/// A prompt of 1,200 tokens at $2.50 per million, nothing out.
private let promptAlone = "--model custom --price-input 2.50 --price-output 10 --input 1200 --output 0"
/// A request with 5,000 tokens of retrieved context, of a kind of work whose published cuts hold.
private let retrieval = """
  --model custom --price-input 2.50 --price-output 10 --context 5000 --message 200 --output 80 --calls 1000/day \
  --task classification --with host:vps
  """
private let thirtyDays = "a month has 30 days here; 365/12 days give 1.4% more"
private let step = "the step of the server that carries the volume, and the fee of $14.50"

extension Article {
  static let ertas = Article(
    "When Your SaaS Should Graduate from API Calls to Fine-Tuning",
    "https://www.ertas.ai/blog/saas-graduate-api-to-fine-tuning"
  ) {
    PublishedFigure(
      "000.1", .rounds, "the API bill as a share of the revenue from AI", "38% ($4,200 of $11,000)",
      because: "38.18%", .sum(4_200 / 11_000, gives: 0.381818181818, says: 0.38, to: 0.01))
    PublishedFigure(
      "000.2", .close, "the gross margin once 15% goes to an API", "60-65%, from 75-85%",
      because: "the upper end is 70; 65 follows from 80",
      .sum(75.0 - 15, says: 60), .sum(85.0 - 15, gives: 70, says: 65))
    PublishedFigure(
      "000.3", .noInputs, "the share of AI revenue at which to act", "15%",
      because: "a rule; here it is $1,650 a month", .sum(0.15 * 11_000, gives: 1_650))
    PublishedFigure(
      "000.4", .exact, "input tokens of a ticket", "1,200",
      .run("\(ticket) --calls 1000/day", "today", "tokensPerCall.input", says: 1_200))
    PublishedFigure("000.5", .exact, "tokens of a ticket in all", "1,280", .sum(1_200.0 + 80, says: 1_280))
    PublishedFigure(
      "000.6", .exact, "API bill at 1,000 tickets a day", "$114 (36M in, 2.4M out)", because: thirtyDays,
      .run("\(ticket) --calls 1000/day", "today", "monthly.total", says: 114),
      .run("\(ticket) --calls 365k/year", "today", "monthly.total", gives: 115.583333333),
      .run("\(ticket) --calls 1000/day", "today", "tokensPerMonth.input", says: 36e6),
      .run("\(ticket) --calls 1000/day", "today", "tokensPerMonth.output", says: 2.4e6))
    PublishedFigure(
      "000.7", .exact, "API bill at 5,000 tickets a day", "$570 (180M in, 12M out)", because: thirtyDays,
      .run("\(ticket) --calls 5000/day", "today", "monthly.total", says: 570),
      .sum(5_000.0 * 30 * 1_200, says: 180e6), .sum(5_000.0 * 30 * 80, says: 12e6))
    PublishedFigure(
      "000.8", .exact, "API bill at 10,000 tickets a day", "$1,140 (360M in, 24M out)", because: thirtyDays,
      .run("\(ticket) --calls 10000/day", "today", "monthly.total", says: 1_140),
      .sum(10_000.0 * 30 * 1_200, says: 360e6), .sum(10_000.0 * 30 * 80, says: 24e6))
    PublishedFigure(
      "000.9", .exact, "API bill at 50,000 tickets a day", "$5,700 (1.8B in, 120M out)", because: thirtyDays,
      .run("\(ticket) --calls 50000/day", "today", "monthly.total", says: 5_700),
      .sum(50_000.0 * 30 * 1_200, says: 1.8e9), .sum(50_000.0 * 30 * 80, says: 120e6))
    PublishedFigure(
      "000.10", .exact, "API bill at 100,000 tickets a day", "$11,400 (3.6B in, 240M out)",
      because: thirtyDays,
      .run("\(ticket) --calls 100000/day", "today", "monthly.total", says: 11_400),
      .sum(100_000.0 * 30 * 1_200, says: 3.6e9), .sum(100_000.0 * 30 * 80, says: 240e6))
    PublishedFigure(
      "000.11", .exact, "tokens of a ticket once tuned", "240 (200 in, 40 out)",
      .run("\(ticket) --calls 1000/day", "host:vps", "tokensPerCall.input", says: 200),
      .run("\(ticket) --calls 1000/day", "host:vps", "tokensPerCall.output", says: 40),
      .sum(200.0 + 40, says: 240))
    PublishedFigure(
      "000.12", .rounds, "tokens saved by tuning", "81%",
      because: "81.25%; it counts the shorter output, the input alone falls by 83.3%",
      .sum(1 - 240.0 / 1_280, gives: 0.8125, says: 0.81, to: 0.01))
    PublishedFigure(
      "000.13", .exact, "tuned bill at 1,000 tickets a day", "$59.50", because: step,
      .run("\(ticket) --calls 1000/day", "host:vps", "monthly.total", says: 59.5))
    PublishedFigure(
      "000.14", .exact, "tuned bill at 5,000 tickets a day", "$59.50", because: step,
      .run("\(ticket) --calls 5000/day", "host:vps", "monthly.total", says: 59.5))
    PublishedFigure(
      "000.15", .exact, "tuned bill at 10,000 tickets a day", "$59.50", because: step,
      .run("\(ticket) --calls 10000/day", "host:vps", "monthly.total", says: 59.5))
    PublishedFigure(
      "000.16", .exact, "tuned bill at 50,000 tickets a day", "$99.50", because: step,
      .run("\(ticket) --calls 50000/day", "host:vps", "monthly.total", says: 99.5))
    PublishedFigure(
      "000.17", .exact, "tuned bill at 100,000 tickets a day", "$159.50", because: step,
      .run("\(ticket) --calls 100000/day", "host:vps", "monthly.total", says: 159.5))
    PublishedFigure(
      "000.18", .rounds, "saved at 1,000 tickets a day", "$54.50 (48%)", because: "47.81%",
      .run("\(ticket) --calls 1000/day", "host:vps", "saving.monthly", says: 54.5),
      .run(
        "\(ticket) --calls 1000/day", "host:vps", "saving.share", gives: 0.478070175439, says: 0.48, to: 0.01)
    )
    PublishedFigure(
      "000.19", .rounds, "saved at 10,000 tickets a day", "$1,080.50 (95%)", because: "94.78%",
      .run("\(ticket) --calls 10000/day", "host:vps", "saving.monthly", says: 1_080.5),
      .run(
        "\(ticket) --calls 10000/day", "host:vps", "saving.share", gives: 0.947807017544, says: 0.95, to: 0.01
      ))
    PublishedFigure(
      "000.20", .rounds, "saved at 100,000 tickets a day", "$11,240.50 (99%)", because: "98.60%",
      .run("\(ticket) --calls 100000/day", "host:vps", "saving.monthly", says: 11_240.5),
      .run(
        "\(ticket) --calls 100000/day", "host:vps", "saving.share", gives: 0.986008771930, says: 0.99,
        to: 0.01))
    PublishedFigure(
      "000.21", .rounds, "tickets a day at which tuning becomes cheaper", "around 500",
      because: "521.93, or 394.74 without the fee; recurring cost alone, no training, no work",
      .sum(59.5 / (30 * 0.0038), gives: 521.929824561, says: 500, to: 100),
      .run("\(ticket) --calls 1000/day", "host:vps", "crossoverCallsPerMonth.0", gives: 15_657.8947368),
      .run(
        "\(ticket) --calls 1000/day --platform-fee 0", "host:vps", "crossoverCallsPerMonth.0",
        gives: 11_842.1052632))
    PublishedFigure(
      "000.22", .exact, "whether 50,000 a day is past the crossover", "yes", because: "96 times over",
      .run("\(ticket) --calls 50000/day --upfront 0", "host:vps", "breakEven.status", says: "immediate"))
    PublishedFigure(
      "000.23", .exact, "tokens a day of a 1,200-token prompt at 50,000 a day", "60M",
      because: "though the example's system prompt has 400 tokens; 1,200 is its whole input",
      .sum(1_200.0 * 50_000, says: 60e6))
    PublishedFigure(
      "000.24", .fails, "what those prompts cost a year at $2.50 per million", "~$16,425",
      because: "$54,750; the printed figure is that of 15,000 calls a day, not 50,000",
      .sum(60 * 2.50 * 365, gives: 54_750, says: 16_425),
      .run("\(promptAlone) --calls 18.25M/year", "today", "monthly.total", gives: 4_562.5, says: 1_368.75),
      .run("\(promptAlone) --calls 5475k/year", "today", "monthly.total", gives: 1_368.75))
    PublishedFigure(
      "000.25", .exact, "tokens with a system prompt over those without", "1.5x to 3x",
      because: "1,200 over 800 with the examples, 600 over 200 without; with both counted it is 6x",
      .sum(1_200.0 / 800, says: 1.5), .sum(600.0 / 200, says: 3))
    PublishedFigure(
      "000.26", .close, "what retrieved context does to a request", "2x to 5x (2,000 to 8,000 tokens)",
      because: "against the example's 1,200 tokens it is 1.67x to 6.67x",
      .sum(2_000.0 / 1_200, gives: 1.66666666667, says: 2),
      .sum(8_000.0 / 1_200, gives: 6.66666666667, says: 5))
    PublishedFigure(
      "000.27", .noInputs, "retrieved context that tuning saves", "60-80%",
      because: "stated, not derived; of 5,000 tokens it leaves 1,000 to 2,000, and 1,500 likely",
      .run("\(retrieval)", "host:vps", "tokensPerCall.context", gives: 1_500),
      .run("\(retrieval) --context-cut 60%", "host:vps", "tokensPerCall.context", gives: 2_000),
      .run("\(retrieval) --context-cut 80%", "host:vps", "tokensPerCall.context", gives: 1_000))
    PublishedFigure(
      "000.28", .rounds, "what retries add", "10-20%",
      because: "first attempts that fail 10% to 17% of the time, if failed calls are billed",
      .sum(1 + 0.1 + 0.01, gives: 1.11, says: 1.1, to: 0.1),
      .sum(1 + 0.2 + 0.04 + 0.008, gives: 1.248, says: 1.2, to: 0.1),
      .run(
        "\(ticket) --calls 1000/day --retries 10%..20%", "today", "range.monthlyTotal.low", gives: 125.4),
      .run(
        "\(ticket) --calls 1000/day --retries 10%..20%", "today", "range.monthlyTotal.high", gives: 136.8))
    PublishedFigure(
      "000.29", .noInputs, "history that turn 8 sends again", "3,000 to 5,000 tokens",
      because: "an input: 429 to 714 tokens for each earlier turn",
      .sum(3_000.0 / 7, gives: 428.571428571), .sum(5_000.0 / 7, gives: 714.285714286))
    PublishedFigure(
      "000.30", .fails, "how the cost of a conversation grows with its turns", "linearly",
      because: "a turn grows linearly, the conversation with the square: 12,000 tokens by turn 8, not 3,429",
      .sum(3_000.0 / 7 * 28, gives: 12_000, says: 3_428.57142857),
      .run(
        "\(ticket) --calls 8 --turns 8 --history-per-turn 428.571428571", "today", "tokensPerCall.history",
        gives: 1_500),
      .run(
        "\(ticket) --calls 8 --turns 15 --history-per-turn 428.571428571", "today", "tokensPerCall.history",
        gives: 3_000))
    PublishedFigure(
      "000.31", .exact, "API bill of 25,000 tickets a day among three features", "$3,420",
      because: "$2,850 and 20% of retries, which the table does not name",
      .run("\(ticket) --calls 25000/day --retries 20%", "today", "monthly.total", says: 3_420),
      .run("\(ticket) --calls 25000/day", "today", "monthly.total", gives: 2_850))
    PublishedFigure(
      "000.32", .fails, "API bill of 15,000 extractions a day", "$2,850",
      because:
        "$1,710 at the ticket's tokens, $2,052 with retries; $2,850 is the bill of 25,000 tickets a day",
      .run("\(ticket) --calls 15000/day", "today", "monthly.total", gives: 1_710, says: 2_850),
      .run("\(ticket) --calls 15000/day --retries 20%", "today", "monthly.total", gives: 2_052))
    PublishedFigure(
      "000.33", .noInputs, "API bill of 2,000 chats a day", "$960",
      because: "no tokens are stated; 4,000 in and 600 out would give it",
      .run(
        "--model custom --price-input 2.50 --price-output 10 --input 4000 --output 600 --calls 2000/day",
        "today", "monthly.total", gives: 960))
    PublishedFigure(
      "000.34", .exact, "queries a day of the three features", "42,000",
      .sum(25_000.0 + 15_000 + 2_000, says: 42_000))
    PublishedFigure(
      "000.35", .exact, "API bill of the three features", "$7,230", .sum(3_420.0 + 2_850 + 960, says: 7_230))
    PublishedFigure(
      "000.36", .inconsistent, "tuned bill of the three features", "$1,130",
      because: "$1,045: two features share one $85 server, which is counted twice; $1,059.50 with the fee",
      .sum(85.0 + 960, gives: 1_045, says: 1_130), .sum(85 + 14.5 + 960, gives: 1_059.5),
      .run("\(ticket) --calls 40000/day", "host:vps", "monthly.total", gives: 99.5))
    PublishedFigure(
      "000.37", .exact, "saved by the three features", "$6,100 a month, $73,200 a year",
      because: "from the printed totals; one server and the fee give $6,170.50 and $74,046",
      .sum(7_230.0 - 1_130, says: 6_100), .sum(6_100.0 * 12, says: 73_200),
      .sum((7_230 - 1_059.5) * 12, gives: 74_046))
    PublishedFigure(
      "000.38", .noInputs, "queries a day that 4, 8 and 16 vCPU carry", "10,000, 50,000, 100,000",
      because: "no throughput is stated; 4.6 tokens a second out are needed for the first, all day long",
      .sum(10_000.0 * 40 / 86_400, gives: 4.62962962963))
    PublishedFigure(
      "000.39", .inconsistent, "queries a day from which to migrate", "5,000 (stay under 1,000)",
      because: "its crossover is 522; 5,000 needs a one-off cost, which it does not have",
      .run(
        "\(ticket) --calls 5000/day --upfront 5000..30000", "host:vps", "crossoverCallsPerMonth.0",
        gives: 15_657.8947368, says: 150_000),
      .run(
        "\(ticket) --calls 5000/day --upfront 5000..30000", "host:vps", "range.breakEven.low.months",
        gives: 9.79431929481),
      .run(
        "\(ticket) --calls 5000/day --upfront 5000..30000", "host:vps", "range.breakEven.high.months",
        gives: 58.7659157689))
    PublishedFigure(
      "000.40", .inconsistent, "API volume that can move within 90 days", "60-80%",
      because: "the example moves 95.2% of the queries and 86.7% of the spend",
      .sum(40_000.0 / 42_000, gives: 0.952380952381, says: 0.8),
      .sum(6_270.0 / 7_230, gives: 0.867219917012, says: 0.8))
    PublishedFigure(
      "000.41", .noInputs, "accuracies, latencies, examples, LoRA minutes and shares of the playbook",
      "75-85%, 500 ms, 300-1,000, 15-45 minutes, 30-60% ...", because: "benchmarks and rules")
    PublishedFigure(
      "000.42", .noInputs, "the bills of three months", "$480, $1,900, $4,200",
      because: "an example, growing 3.96 and 2.21 times", .sum(1_900.0 / 480, gives: 3.95833333333))
  }
}
