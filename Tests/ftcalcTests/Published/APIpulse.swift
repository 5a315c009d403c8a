/// 800 tokens in and 400 out at $0.25 and $2.00; the same model tuned costs twice that and answers 30% shorter.
private let same = """
  --model custom --price-input 0.25 --price-output 2 --input 800 --output 400 --with ft:custom --premium 2 \
  --output-cut 30%
  """
/// The same calls at the $30 and $60 of GPT-4.
private let gpt4 =
  "--model custom --price-input 30 --price-output 60 --input 800 --output 400 --with host:vps"
private let fortyEight = "48 times what $0.25 and $2.00 give; it is GPT-4's list price, $30 and $60"
private let perToken = "a price per token cannot fall with volume; the printed cost of a call does"
private let subtraction = "the difference of the printed columns; the stated inputs lose money instead"

extension Article {
  static let apiPulse = Article(
    "Fine-Tuning vs API Calls: When Does Fine-Tuning Actually Save Money?",
    "https://getapipulse.com/blog-fine-tuning-vs-api-2026.html"
  ) {
    PublishedFigure(
      "001.1", .fails, "API bill of 10,000 calls", "$480", because: fortyEight,
      .run("\(same) --calls 10k", "today", "monthly.total", gives: 10, says: 480),
      .run("\(gpt4) --calls 10k", "today", "monthly.total", gives: 480))
    PublishedFigure(
      "001.2", .fails, "API bill of 50,000 calls", "$2,400", because: fortyEight,
      .run("\(same) --calls 50k", "today", "monthly.total", gives: 50, says: 2_400),
      .run("\(gpt4) --calls 50k", "today", "monthly.total", gives: 2_400))
    PublishedFigure(
      "001.3", .fails, "API bill of 100,000 calls", "$4,800", because: fortyEight,
      .run("\(same) --calls 100k", "today", "monthly.total", gives: 100, says: 4_800),
      .run("\(gpt4) --calls 100k", "today", "monthly.total", gives: 4_800))
    PublishedFigure(
      "001.4", .fails, "API bill of 500,000 calls", "$24,000", because: fortyEight,
      .run("\(same) --calls 500k", "today", "monthly.total", gives: 500, says: 24_000),
      .run("\(gpt4) --calls 500k", "today", "monthly.total", gives: 24_000))
    PublishedFigure(
      "001.5", .fails, "tuned bill of 10,000 calls", "$520", because: "$15.20; \(perToken)",
      .run("\(same) --calls 10k", "ft:custom", "monthly.total", gives: 15.2, says: 520),
      .sum(520.0 / 10_000, gives: 0.052))
    PublishedFigure(
      "001.6", .fails, "tuned bill of 50,000 calls", "$1,760", because: "$76.00; \(perToken)",
      .run("\(same) --calls 50k", "ft:custom", "monthly.total", gives: 76, says: 1_760),
      .sum(1_760.0 / 50_000, gives: 0.0352))
    PublishedFigure(
      "001.7", .fails, "tuned bill of 100,000 calls", "$3,200", because: "$152.00; \(perToken)",
      .run("\(same) --calls 100k", "ft:custom", "monthly.total", gives: 152, says: 3_200),
      .sum(3_200.0 / 100_000, gives: 0.032))
    PublishedFigure(
      "001.8", .fails, "tuned bill of 500,000 calls", "$16,000", because: "$760.00; \(perToken)",
      .run("\(same) --calls 500k", "ft:custom", "monthly.total", gives: 760, says: 16_000),
      .sum(16_000.0 / 500_000, gives: 0.032))
    PublishedFigure(
      "001.9", .exact, "saved at 10,000 calls", "-$40", because: "\(subtraction): -$5.20",
      .sum(480.0 - 520, says: -40), .run("\(same) --calls 10k", "ft:custom", "saving.monthly", gives: -5.2))
    PublishedFigure(
      "001.10", .exact, "saved at 50,000 calls", "$640", because: "\(subtraction): -$26.00",
      .sum(2_400.0 - 1_760, says: 640), .run("\(same) --calls 50k", "ft:custom", "saving.monthly", gives: -26)
    )
    PublishedFigure(
      "001.11", .exact, "saved at 100,000 calls", "$1,600", because: "\(subtraction): -$52.00",
      .sum(4_800.0 - 3_200, says: 1_600),
      .run("\(same) --calls 100k", "ft:custom", "saving.monthly", gives: -52))
    PublishedFigure(
      "001.12", .exact, "saved at 500,000 calls", "$8,000", because: "\(subtraction): -$260.00",
      .sum(24_000.0 - 16_000, says: 8_000),
      .run("\(same) --calls 500k", "ft:custom", "saving.monthly", gives: -260))
    PublishedFigure(
      "001.13", .fails, "when $500 of training is earned back at 50,000 calls", "under 1 month",
      because: "never: the stated inputs lose $26 a month; 0.78 months follow from the printed row",
      .run(
        "\(same) --calls 50k --upfront 500", "ft:custom", "breakEven.status", gives: "never", says: "paysBack"
      ),
      .sum(500.0 / 640, gives: 0.78125))
    PublishedFigure(
      "001.14", .fails, "where the premium outweighs the shorter output", "at 10,000 calls, not above",
      because: "at every volume: 2x pays only from 62.5% less output, and 30% was assumed",
      .run("\(same) --calls 10k", "ft:custom", "requiredOutputCut", gives: 0.625, says: 0.3),
      .run("\(same) --calls 500k", "ft:custom", "requiredOutputCut", gives: 0.625))
    PublishedFigure(
      "001.15", .inconsistent, "calls a month from which tuning pays", "10,000, 50,000, 100,000",
      because: "with nothing fixed a month the volume sets how soon it pays back, never whether",
      .run("\(same) --calls 10k --upfront 500", "ft:custom", "breakEven.status", gives: "never"),
      .run(
        "\(same) --calls 500k --upfront 500", "ft:custom", "breakEven.status", gives: "never",
        says: "paysBack"))
    PublishedFigure(
      "001.16", .inconsistent, "output that tuning saves", "30%, 10-20%, 30-60%, a test at 20%",
      because: "none of them reaches the 62.5% that its own example needs",
      .run("\(same) --calls 50k", "ft:custom", "requiredOutputCut", gives: 0.625, says: 0.6))
    PublishedFigure(
      "001.17", .exact, "where most of the cost is", "in the output",
      because: "80% here; in the ticket example of 000 it is 21%",
      .sum(
        ["input": 800 * 0.25, "output": 400 * 2.0].max { $0.value < $1.value }?.key ?? "", says: "output"),
      .run("\(same) --calls 50k", "today", "monthly.output", gives: 40))
    PublishedFigure(
      "001.18", .exact, "what a tuned GPT-4o mini costs over the base model", "2x",
      because: "not general: a tuned GPT-4o costs 1.5x", .sum(0.30 / 0.15, says: 2),
      .sum(1.20 / 0.60, says: 2),
      .run(
        "--model openai/gpt-4o-mini --calls 50k --input 800 --output 400 --with ft:openai/gpt-4o-mini",
        "ft:openai/gpt-4o-mini", "price.input", gives: 0.3),
      .run(
        "--model openai/gpt-4o --calls 50k --input 800 --output 400 --with ft:openai/gpt-4o",
        "ft:openai/gpt-4o",
        "price.input", gives: 3.75))
    PublishedFigure(
      "001.19", .noInputs, "what training costs, by model", "$100-500 to $5,000+",
      because: "no examples are stated; 1,000 of 1,280 tokens, 3 times over, cost $11.52 on GPT-4o mini",
      .run(
        "--calls 50k --input 1200 --output 80 --with ft:openai/gpt-4o-mini", "ft:openai/gpt-4o-mini",
        "upfront.training", gives: 11.52))
    PublishedFigure(
      "001.20", .close, "saved on a call", "often pennies",
      because: "1.28 to 1.6 cents in the printed table; the stated inputs lose 0.052 cents",
      .sum(640.0 / 50_000, gives: 0.0128, says: 0.01), .sum(-26.0 / 50_000, gives: -0.00052))
    PublishedFigure(
      "001.21", .noInputs, "saved by routing, and by a tuned small model", "40-60%, 30%",
      because:
        "no shares of the calls are stated; with shares of our own, examples/hybrid-tiers.json finds the most that may stay on the premium model for 40% and for 60%"
    )
    PublishedFigure(
      "001.22", .noInputs, "payback that is a clear win, and that is not worth it", "under 6, over 12 months",
      because: "a rule, which leaves 6 to 12 open")
    PublishedFigure(
      "001.23", .inconsistent, "the least that tuning costs up front", "$100 (and $500 in a test)",
      because: "two rows of its own table start at $50", .sum(min(50.0, 100, 300), gives: 50, says: 100))
    PublishedFigure(
      "001.24", .close, "saved from 100,000 calls on", "thousands a month",
      because: "$1,600 in the printed table, thousands from 125,000; the stated inputs lose $52",
      .sum(0.016 * 100_000, gives: 1_600, says: 2_000), .sum(2_000 / 0.016, gives: 125_000))
    PublishedFigure(
      "001.25", .inconsistent, "what an open model at Together costs over the base model", "0% (self-host)",
      because: "a host is not self-hosting: a dedicated endpoint is billed by the hour, used or not",
      .run(
        "--calls 50k --input 800 --output 400 --with ft:together/llama-3.1-8b", "ft:together/llama-3.1-8b",
        "monthly.hosting", gives: 2_912.7, says: 0))
  }
}
