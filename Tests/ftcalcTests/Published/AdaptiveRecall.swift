/// 5,000 tokens in and 500 out at Sonnet's $3 and $15, against a tuned Haiku at its base price of $0.80 and $4; it has
/// ended since, so that a price file has what the article says of it.
private let haiku = """
  --prices examples/prices/published-prices.json --model custom --price-input 3 --price-output 15 --input 5000 \
  --output 500 --with ft:published/haiku-3.5
  """
private let ft = "ft:published/haiku-3.5"
private let recall = "memory:published/haiku-3.5"
/// 200 answers, recalled one at a time, against tuning at the low end of the costs of the article, once in 3 months.
private let answers = """
  \(haiku),\(recall) --memory 200 --premium 1 --calls 100k --data-hours 20 --evaluation-hours 10 \
  --pipeline-hours 10 --hourly-rate 100 --training-cost 50 --retrain-every 3 --retrain-hours 6 \
  --retrain-evaluation 100
  """

extension Article {
  static let adaptiveRecall = Article(
    "Is Fine-Tuning Cheaper Than Using a Larger Model",
    "https://adaptiverecall.com/ai-cost-optimization/fine-tuning-cheaper.php"
  ) {
    PublishedFigure(
      "003.1", .exact, "a request at $3 and $15", "$0.0225",
      .run("\(haiku) --premium 1 --calls 500k --upfront 5000", "today", "perCall", says: 0.0225))
    PublishedFigure(
      "003.2", .exact, "the same at $0.80 and $4", "$0.006", because: "the base price; at 2x it is $0.012",
      .run("\(haiku) --premium 1 --calls 500k --upfront 5000", ft, "perCall", says: 0.006),
      .run("\(haiku) --premium 2 --calls 500k --upfront 5000", ft, "perCall", gives: 0.012))
    PublishedFigure(
      "003.3", .exact, "saved on a request, and on 1,000", "$0.0165, $16.50",
      .sum(0.0225 - 0.006, says: 0.0165),
      .run("\(haiku) --premium 1 --calls 1000 --upfront 5000", ft, "saving.monthly", says: 16.5))
    PublishedFigure(
      "003.4", .exact, "saved on 500,000 requests a month", "$8,250", because: "$5,250 at 2x",
      .run("\(haiku) --premium 1 --calls 500k --upfront 5000", ft, "saving.monthly", says: 8_250),
      .run("\(haiku) --premium 2 --calls 500k --upfront 5000", ft, "saving.monthly", gives: 5_250))
    PublishedFigure(
      "003.5", .exact, "saved on 100,000 requests a month", "$1,650", because: "$1,050 at 2x",
      .run("\(haiku) --premium 1 --calls 100k --upfront 5000", ft, "saving.monthly", says: 1_650),
      .run("\(haiku) --premium 2 --calls 100k --upfront 5000", ft, "saving.monthly", gives: 1_050))
    PublishedFigure(
      "003.6", .close, "how much cheaper a token becomes", "4x to 10x",
      because: "its own example gives 3.75x",
      .sum(0.0225 / 0.006, gives: 3.75, says: 4))
    PublishedFigure(
      "003.7", .exact, "20 to 80 hours of work on data at $100 to $200", "$2,000 to $16,000",
      .sum(20.0 * 100, says: 2_000), .sum(80.0 * 200, says: 16_000))
    PublishedFigure(
      "003.8", .close, "all of it up front", "$5,000 to $30,000",
      because: "its parts add up to $4,050 and $28,500",
      .run(
        """
        \(haiku) --premium 1 --calls 500k --data-hours 20 --evaluation-hours 10 --pipeline-hours 10 \
        --hourly-rate 100 --training-cost 50
        """, ft, "withTeam.upfront", gives: 4_050, says: 5_000),
      .run(
        """
        \(haiku) --premium 1 --calls 500k --data-hours 80 --evaluation-hours 20 --pipeline-hours 40 \
        --hourly-rate 200 --training-cost 500
        """, ft, "withTeam.upfront", gives: 28_500, says: 30_000))
    PublishedFigure(
      "003.9", .close, "hours of work", "40 to 160", because: "its parts add up to 40 and 140",
      .sum(20.0 + 10 + 10, says: 40), .sum(80.0 + 20 + 40, gives: 140, says: 160))
    PublishedFigure(
      "003.10", .rounds, "payback at 500,000 requests", "1 to 4 months",
      because: "0.61 to 3.64; 0.65 to 4.8 once its own upkeep of $500 to $2,000 is taken off",
      .run(
        "\(haiku) --premium 1 --calls 500k --upfront 5000..30000", ft, "range.breakEven.low.months",
        gives: 0.606060606061, says: 1, to: 1),
      .run(
        "\(haiku) --premium 1 --calls 500k --upfront 5000..30000", ft, "range.breakEven.high.months",
        gives: 3.63636363636, says: 4, to: 1),
      .run(
        "\(haiku) --premium 1 --calls 500k --upfront 5000..30000 --maintenance 500..2000", ft,
        "range.breakEven.high.months", gives: 4.8))
    PublishedFigure(
      "003.11", .rounds, "payback at 100,000 requests", "3 to 18 months",
      because: "3.03 to 18.18; with its own upkeep of $500 to $2,000 it is 4.35 months to never",
      .run(
        "\(haiku) --premium 1 --calls 100k --upfront 5000..30000", ft, "range.breakEven.low.months",
        gives: 3.0303030303, says: 3, to: 1),
      .run(
        "\(haiku) --premium 1 --calls 100k --upfront 5000..30000", ft, "range.breakEven.high.months",
        gives: 18.1818181818, says: 18, to: 1),
      .run(
        "\(haiku) --premium 1 --calls 100k --upfront 5000..30000 --maintenance 500..2000", ft,
        "range.breakEven.low.months", gives: 4.34782608696),
      .run(
        "\(haiku) --premium 1 --calls 100k --upfront 5000..30000 --maintenance 500..2000", ft,
        "range.breakEven.high.status", gives: "never"),
      .run(
        "\(haiku) --premium 1 --calls 100k --maintenance 2000 --upfront 5000", ft, "saving.monthly",
        gives: -350))
    PublishedFigure(
      "003.12", .close, "upkeep a month", "$500 to $2,000",
      because: "$750 every 3 months to $3,200 every month: $250 to $3,200",
      .run(
        """
        \(haiku) --premium 1 --calls 100k --retrain-every 3 --retrain-hours 6 --hourly-rate 100 \
        --training-cost 50 --retrain-evaluation 100
        """, ft, "monthly.retraining", gives: 250, says: 500),
      .run(
        """
        \(haiku) --premium 1 --calls 100k --retrain-every 1 --retrain-hours 12 --hourly-rate 200 \
        --training-cost 500 --retrain-evaluation 300
        """, ft, "monthly.retraining", gives: 3_200, says: 2_000))
    PublishedFigure(
      "003.13", .noInputs, "requests a month from which tuning makes sense", "500,000",
      because: "no payback is aimed at; its own costs pay back within 12 months from 55,556 to 272,727",
      .run(
        "\(haiku) --premium 1 --calls 500k --upfront 5000 --maintenance 500", ft,
        "paybackCallsPerMonth.1.callsPerMonth", gives: 55_555.5555556),
      .run(
        "\(haiku) --premium 1 --calls 500k --upfront 30000 --maintenance 2000", ft,
        "paybackCallsPerMonth.1.callsPerMonth", gives: 272_727.272727))
    PublishedFigure(
      "003.14", .noInputs, "examples, patterns, retraining, a run, an evaluation",
      "500-5,000, under 20, every 1-3 months, $50-500, $100-300 ...", because: "rules and prices")
    PublishedFigure(
      "003.15", .noInputs, "a request to a small model with a memory, and to a tuned one", "similar",
      because: """
        no tokens are stated that it recalls; with 200 of them $0.00616 against $0.006, and against $0.012 of a \
        tuned one at twice the price
        """,
      .run(
        "\(haiku),\(recall) --memory 200 --premium 1 --calls 100k --upfront 5000", recall, "perCall",
        gives: 0.00616),
      .run(
        "\(haiku),\(recall) --memory 200 --premium 1 --calls 100k --upfront 5000", ft, "perCall", gives: 0.006
      ),
      .run(
        "\(haiku),\(recall) --memory 200 --premium 2 --calls 100k --upfront 5000", ft, "perCall", gives: 0.012
      ))
    PublishedFigure(
      "003.16", .noInputs, "what 200 answers cost in a memory, and tuned in", "dramatically lower",
      because: """
        no calls, tokens or upkeep are stated; by its own costs of tuning, at 100,000 requests and 200 recalled \
        tokens, $616 a month with nothing up front against $850 and $4,050
        """,
      .run("\(answers)", recall, "monthly.total", gives: 616),
      .run("\(answers)", recall, "withTeam.upfront", gives: 0),
      .run("\(answers)", ft, "monthly.total", gives: 850),
      .run("\(answers)", ft, "monthly.retraining", gives: 250),
      .run("\(answers)", ft, "withTeam.upfront", gives: 4_050),
      .run("\(answers) --memory-store 234", recall, "monthly.total", gives: 850))
  }
}
