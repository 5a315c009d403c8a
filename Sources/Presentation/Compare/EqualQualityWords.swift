internal import CostModel
internal import JSONText

extension EqualQuality {
  /// What a right answer costs, and when the option is earned back where it has to give as many of them.
  var words: String {
    let id = option.escaped(limit: 80)
    return
      "At equal quality: a right answer costs \(FigureText.smallMoney(perRightAnswerToday.value)) today "
      + "(\(FigureText.share(rates.today.rate)) right) and \(FigureText.smallMoney(perRightAnswer.value)) with \(id) "
      + "(\(FigureText.share(rates.option.rate))). For as many right answers as today's it costs "
      + "\(FigureText.money(monthly.value)) a month, \(savingWords)."
  }

  private var savingWords: String {
    guard saving.value > 0, let months = simple.withTeam else {
      return "\(FigureText.money(-saving.value)) more than today's: that is never earned back"
    }
    return "saves \(FigureText.money(saving.value)), and is earned back in "
      + "\(FigureText.counted(FigureText.months(months), "month")), the team's time included (up front / saving)"
  }
}

/// The same in the JSON document of a comparison.
enum EqualQualityJSON {
  static let form = Form<EqualQuality>([
    Member("option", .text) { $0.option },
    Member("rateToday", .number, "the share of the test that today's model got right") {
      $0.rates.today.rate
    },
    Member("rate", .number, "the share that the option got right") { $0.rates.option.rate },
    Member("perRightAnswerToday", .number, "USD: the cost of a call / the share that is right") {
      $0.perRightAnswerToday
    },
    Member("perRightAnswer", .number, "USD, with the option") { $0.perRightAnswer },
    Member("monthly", .number, "USD a month with the option for as many right answers as today's") {
      $0.monthly
    },
    Member("saving", .number, "USD a month of today's bill then; below 0 where it costs more") { $0.saving },
    Member(
      "billMonths", orNull: .number, "what is paid up front on the bill / saving; null where nothing is saved"
    ) {
      $0.simple.bill
    },
    Member("months", orNull: .number, "the same with the team's time") { $0.simple.withTeam },
  ]).named("equalQuality", "a tuned option where it has to give as many right answers as today's model")
}
