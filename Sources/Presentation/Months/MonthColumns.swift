internal import CostModel

/// The columns of a table of months: only those that tell the months apart, for people to read.
struct MonthColumns {
  /// A column: its two lines of heading, what stands in it before month 1, and in a month.
  struct Column {
    let over: String
    let title: String
    let upfront: String
    let cell: (MonthlyCourse.Month) -> String
  }

  /// What a month costs and saves.
  let flows: [Column]
  /// Where the savings stand after it; none for today's model.
  let totals: [Column]

  /// The columns after the number and the first day of the month.
  var all: [Column] { flows + totals }

  init(_ course: MonthlyCourse, scale: FigureText.Scale = .cents) {
    func money(_ value: USD?) -> String { value.map { FigureText.money($0.value, scale) } ?? "?" }
    func total(
      _ over: String, _ title: String, _ upfront: USD?,
      _ position: @escaping (MonthlyCourse.Side) -> MonthlyCourse.Position?,
      _ value: @escaping (MonthlyCourse.Position) -> USD?
    ) -> Column {
      let isMarked = course.months.contains { $0.option.flatMap(position)?.isCovered ?? false }
      return Column(
        over: over, title: title, upfront: money(upfront.map { .zero - $0 }) + (isMarked ? " " : "")
      ) {
        month in
        let position = month.option.flatMap(position)
        return money(position.flatMap(value)) + (isMarked ? position?.isCovered == true ? "*" : " " : "")
      }
    }
    var columns: [Column] = []
    if course.months.contains(where: { $0.calls != course.months.first?.calls }) {
      columns.append(
        Column(over: "", title: "CALLS", upfront: "") { month in
          month.calls.map { FigureText.calls($0.value, scale) } ?? "?"
        })
    }
    columns.append(Column(over: "", title: "TODAY", upfront: "") { money($0.baseline) })
    guard !course.isOfToday else {
      flows = columns
      totals = []
      return
    }
    columns.append(
      Column(over: "", title: course.isOfFeatures ? "AFTER" : "OPTION", upfront: "") {
        money($0.option?.cost)
      })
    columns.append(Column(over: "", title: "SAVES", upfront: "") { money($0.option?.saving) })
    if course.months.contains(where: { $0.option?.isPartial ?? false }) {
      columns.append(
        Column(over: "", title: "MOVED", upfront: "") { month in
          month.option?.share.map { FigureText.share($0.value) } ?? ""
        })
    }
    flows = columns
    columns = []
    let isDiscounted = course.months.contains { $0.option?.bill?.discounted != nil }
    for (over, value) in [
      ("TOTAL", { $0.cumulative }), ("NPV", { $0.discounted }),
    ] as [(String, (MonthlyCourse.Position) -> USD?)] where over == "TOTAL" || isDiscounted {
      if !course.hasUpfront {
        columns.append(total("", over, course.upfront, { $0.bill }, value))
      } else {
        columns.append(total(over, "bill", course.upfront, { $0.bill }, value))
        columns.append(total(over, "+team", course.upfrontWithTeam, { $0.withTeam }, value))
      }
    }
    totals = columns
  }
}

extension MonthlyCourse.Side {
  /// Whether today's model is known to carry some of the calls.
  var isPartial: Bool { share.map { $0.value != 1 } ?? false }
}
