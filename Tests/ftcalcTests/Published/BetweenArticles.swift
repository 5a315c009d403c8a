private let ticket = """
  --model custom --price-input 2.50 --price-output 10 --input 1200 --output 80 --calls 1000/day --with host:vps
  """

extension Article {
  static let between = Article("What the four articles say of the same thing", "") {
    PublishedFigure(
      "X.1", .inconsistent, "calls a month from which tuning pays", "10K (001) to 2M (002), once 30M",
      because: "200 times apart, as each leaves another cost out; 15,658 in 000",
      .run(ticket, "host:vps", "crossoverCallsPerMonth.0", gives: 15_657.8947368, says: 2e6))
    PublishedFigure(
      "X.2", .inconsistent, "saved at 500,000 requests a month",
      "$8,000 (001), under $300 in all (002), $8,250 (003)",
      because: "the requests differ: that of 003 costs 37.5 times that of 002",
      .run(
        """
        --prices examples/prices/published-prices.json --model custom --price-input 3 --price-output 15 \
        --input 5000 --output 500 --calls 500k --with ft:published/haiku-3.5 --premium 1 --upfront 5000
        """, "ft:published/haiku-3.5", "saving.monthly", gives: 8_250, says: 300),
      .sum(0.0225 / 0.0006, gives: 37.5))
    PublishedFigure(
      "X.3", .inconsistent, "GPT-4o's price per million", "$2.50/$10 (000), $15-30/$60-120 (002)",
      because: "6 to 12 times apart; the list price is that of 000",
      .run(
        "--model openai/gpt-4o --calls 1000 --input 1200 --output 80", "today", "price.input", gives: 2.5,
        says: 15))
    PublishedFigure(
      "X.4", .inconsistent, "whether Claude can be tuned", "no (001), yes (002, 003)",
      because: "the Claude API offers no fine-tuning",
      .run(
        "--calls 1000 --input 1200 --output 80 --with ft:anthropic/claude-haiku-4-5",
        "ft:anthropic/claude-haiku-4-5",
        "breakEven.status", gives: "unavailable", says: "paysBack"))
    PublishedFigure(
      "X.5", .inconsistent, "whether Gemini can be tuned", "no (001)",
      because: "Google sells supervised tuning of Gemini models",
      .run(
        """
        --model custom --price-input 2.50 --price-output 10 --calls 1M --input 1200 --output 80 \
        --with ft:google/gemini-3.1-flash-lite --premium 1 --upfront 5000
        """,
        "ft:google/gemini-3.1-flash-lite", "breakEven.status", gives: "paysBack", says: "unavailable"))
    PublishedFigure(
      "X.6", .inconsistent, "whether OpenAI's models can be tuned", "yes, four of them (001, in May 2026)",
      because: "the end of new tuning had been announced; a tuned model ends with its base model",
      .run(
        "--calls 1M --input 1200 --output 80 --with ft:openai/gpt-4o-mini", "ft:openai/gpt-4o-mini",
        "endOfLife",
        gives: "2027-01-14", says: "none"),
      .run(
        "--calls 1M --input 1200 --output 80 --with ft:openai/gpt-5-mini", "ft:openai/gpt-5-mini",
        "breakEven.status", gives: "unavailable"))
    PublishedFigure(
      "X.7", .inconsistent, "days of a year", "360 and 365, both in 000",
      because: "1.4% apart; ftcalc takes 30 days a month from volumes a day, and says so",
      .sum(12.0 * 30, gives: 360, says: 365),
      .run("\(ticket) --days-per-month 30.4166666667", "today", "monthly.total", gives: 115.583333333))
    PublishedFigure(
      "X.8", .exact, "inference cost over revenue that is too much", "15% (000, 002)",
      because: "the one threshold that two share, of AI revenue in one and of all revenue in the other",
      .sum(1_650.0 / 11_000, says: 0.15))
    PublishedFigure(
      "X.9", .noInputs, "the output's share of the cost", "most (001)",
      because: "80% in 001, 21% in 000, 33% in 003: it decides whether the output or the prompt is the lever",
      .sum(0.0008 / 0.001, gives: 0.8), .sum(0.0008 / 0.0038, gives: 0.210526315789),
      .sum(0.0075 / 0.0225, gives: 0.333333333333))
  }
}
