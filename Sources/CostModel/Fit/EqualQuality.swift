/// Today's model and a tuned option by what a right answer costs, and by when the option is earned back where it has to give
/// as many right answers.
public struct EqualQuality: Sendable {
  /// The option.
  public let option: String
  /// The share that was right, with today's model and with the option.
  public let rates: (today: PassRate, option: PassRate)
  /// What a right answer costs with today's model: the cost of a call ÷ the share that is right.
  public let perRightAnswerToday: USD
  /// What one costs with the option.
  public let perRightAnswer: USD
  /// What as many right answers as today's cost a month with the option: its bill × today's share ÷ its own.
  ///
  /// $22.80 at 94% for what today's model gets right at 88% are $21.34.
  public let monthly: MonthlyUSD
  /// What is saved of today's bill a month then; below zero where the option costs more.
  public let saving: MonthlyUSD
  /// The sums up front over that saving, without growth, ramp, lead time or an end.
  public let simple: SimpleMonths
}

extension EqualQuality {
  /// Nil where a share is not known or nothing was right, and where the option cannot be had or leaves calls on today's model.
  init?(_ row: Row, in comparison: Comparison, _ quality: QualityResult) {
    guard let today = quality.baseline, let tuned = quality.candidate?.rate, let figures = row.figures,
      let now = FitMoney.perRightAnswer(comparison.baseline.total, today, in: comparison),
      let then = FitMoney.perRightAnswer(figures.monthly.total, tuned, in: comparison),
      let tariff = comparison.tariff(of: row), tariff.rollout.fullShare >= 1
    else { return nil }
    option = row.offer.id
    rates = (today, tuned)
    (perRightAnswerToday, perRightAnswer) = (now, then)
    monthly = figures.monthly.total * (today.rate / tuned.rate)
    saving = comparison.baseline.total - monthly
    simple = SimpleMonths(
      figures.oneOff, saving: comparison.likely.cashSaving(saving, of: tariff))
  }

  /// What a test says of the tuned option of a comparison: the one that was decided for, else the best; nil where it says
  /// nothing of both models, and where none is tuned.
  package init?(
    _ comparison: Comparison, _ replies: Replies, choice: Sweep.Choice, in book: PriceBook
  ) {
    // Counts that contradict each other are refused where they are read.
    guard let statement = try? QualityStatement(replies),
      let row = try? comparison.tunedOption(choice, in: book)
    else { return nil }
    self.init(row, in: comparison, QualityResult(statement))
  }
}
