internal import CostModel

/// A portfolio as flat records, one per feature, host and the whole, for spreadsheets; RFC 4180.
enum PortfolioCSV {
  /// What a record is about.
  private enum Subject {
    case feature(Portfolio.Feature)
    case host(Portfolio.Host)
    case whole

    var feature: Portfolio.Feature? { if case .feature(let feature) = self { feature } else { nil } }
    var host: Portfolio.Host? { if case .host(let host) = self { host } else { nil } }
    var isWhole: Bool { if case .whole = self { true } else { false } }
  }

  /// A column: its name, and what stands in it.
  private struct Column {
    let name: String
    let cell: (Subject, Portfolio) -> String

    init(_ name: String, _ cell: @escaping (Subject, Portfolio) -> String) {
      self.name = name
      self.cell = cell
    }

    init(number name: String, _ cell: @escaping (Subject, Portfolio) -> Double?) {
      self.init(name) { CSVText.number(cell($0, $1)) }
    }

    /// A result of the whole.
    static func whole(_ name: String, _ value: @escaping (Portfolio) -> Double?) -> Column {
      Column(number: name) { subject, portfolio in subject.isWhole ? value(portfolio) : nil }
    }

    /// The status and the months of a break-even.
    static func breakEven(_ name: String, _ value: @escaping (Portfolio) -> BreakEven) -> [Column] {
      [
        Column(name + "_status") { subject, portfolio in subject.isWhole ? value(portfolio).status : "" },
        .whole(name + "_months") { value($0).months },
      ]
    }
  }

  private static var columns: [Column] {
    [
      Column("record") { subject, _ in
        switch subject {
        case .feature: "feature"
        case .host: "host"
        case .whole: "total"
        }
      },
      Column("name") { subject, _ in subject.feature?.name ?? subject.host?.name ?? "" },
      Column("model") { subject, _ in subject.feature?.model ?? "" },
      Column("option") { subject, _ in subject.feature?.option ?? "" },
      Column("host") { subject, _ in subject.feature?.host ?? "" },
      Column("moved") { subject, _ in subject.feature.map { $0.isMoved ? "true" : "false" } ?? "" },
      Column(number: "calls_per_month") { subject, portfolio in
        subject.isWhole ? portfolio.calls?.value : subject.feature?.calls?.value
      },
      Column(number: "today_usd") { subject, portfolio in
        subject.isWhole ? portfolio.today.value : subject.feature?.today.value
      },
      Column(number: "after_usd") { subject, portfolio in
        subject.isWhole
          ? portfolio.after.value : subject.feature?.after.value ?? subject.host?.monthly.total.value
      },
      Column("machine") { subject, _ in subject.host?.machines.name ?? "" },
      Column(number: "machines") { subject, _ in subject.host.map { Double($0.machines.count) } },
      Column(number: "peak_calls_per_day") { subject, _ in subject.host?.peak.value },
      Column(number: "capacity_calls_per_day") { subject, _ in subject.host?.capacity?.value },
      Column(number: "headroom_share") { subject, _ in subject.host?.headroom },
      Column(number: "upfront_usd") { subject, portfolio in
        oneOff(subject, portfolio).bill?.value
      },
      Column(number: "upfront_with_team_usd") { subject, portfolio in oneOff(subject, portfolio).total.value
      },
      .whole("saving_usd") { $0.saving.value },
      .whole("saving_share") { $0.savingShare },
      .whole("calls_moved_share") { $0.callsMoved },
      .whole("spend_moved_share") { $0.spendMoved },
    ]
      + Column.breakEven("break_even") { $0.breakEven } + Column.breakEven("with_team") { $0.withTeam }
      + [
        .whole("net_usd") { $0.returns.net.value },
        .whole("net_with_team_usd") { $0.returnsWithTeam.net.value },
        Column("verdict") { subject, portfolio in subject.isWhole ? portfolio.verdict.rawValue : "" },
        .whole("after_usd_low") { $0.range?.low.monthlyTotal.value },
        .whole("after_usd_high") { $0.range?.high.monthlyTotal.value },
        .whole("saving_usd_low") { $0.range?.low.saving.value },
        .whole("saving_usd_high") { $0.range?.high.saving.value },
        Column("as_of") { _, portfolio in portfolio.asOf.description },
      ]
  }

  private static func oneOff(_ subject: Subject, _ portfolio: Portfolio) -> OneOff {
    subject.feature?.oneOff ?? subject.host?.oneOff ?? portfolio.oneOff
  }

  /// One record per feature and host and one for the whole, to 12 digits.
  static func records(_ portfolio: Portfolio) -> [[String]] {
    let subjects =
      portfolio.features.map(Subject.feature) + portfolio.hosts.map(Subject.host) + [.whole]
    return [columns.map(\.name)] + subjects.map { subject in columns.map { $0.cell(subject, portfolio) } }
  }
}
