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

  private typealias Column = CSVColumn<Subject>

  private static func columns(of portfolio: Portfolio) -> [Column] {
    func whole(_ name: String, _ value: Double?) -> Column {
      Column(number: name) { $0.isWhole ? value : nil }
    }
    return [
      Column("record") { subject in
        switch subject {
        case .feature: "feature"
        case .host: "host"
        case .whole: "total"
        }
      },
      Column("name") { subject in subject.feature?.name ?? subject.host?.name ?? "" },
      Column("model") { subject in subject.feature?.model ?? "" },
      Column("option") { subject in subject.feature?.option ?? "" },
      Column("host") { subject in subject.feature?.host ?? "" },
      Column(flag: "moved") { subject in subject.feature?.isMoved },
      Column(number: "calls_per_month") { subject in
        subject.isWhole ? portfolio.calls?.value : subject.feature?.calls?.value
      },
      Column(number: "today_usd") { subject in
        subject.isWhole ? portfolio.today.value : subject.feature?.today.value
      },
      Column(number: "after_usd") { subject in
        subject.isWhole
          ? portfolio.after.value : subject.feature?.after.value ?? subject.host?.monthly.total.value
      },
      Column("machine") { subject in subject.host?.machines.name ?? "" },
      Column(number: "machines") { subject in subject.host.map { Double($0.machines.count) } },
      Column(number: "peak_calls_per_day") { subject in subject.host?.peak.value },
      Column(number: "capacity_calls_per_day") { subject in subject.host?.capacity?.value },
      Column(number: "headroom_share") { subject in subject.host?.headroom },
      Column(number: "upfront_usd") { subject in
        oneOff(subject, portfolio).bill?.value
      },
      Column(number: "upfront_with_team_usd") { subject in oneOff(subject, portfolio).total.value
      },
      whole("saving_usd", portfolio.saving.value),
      whole("saving_share", portfolio.savingShare),
      whole("calls_moved_share", portfolio.callsMoved),
      whole("spend_moved_share", portfolio.spendMoved),
    ]
      + Column.breakEven("break_even") { $0.isWhole ? portfolio.breakEven : nil }
      + Column.breakEven("with_team") { $0.isWhole ? portfolio.withTeam : nil }
      + [
        whole("net_usd", portfolio.returns.net.value),
        whole("net_with_team_usd", portfolio.returnsWithTeam.net.value),
        Column("verdict") { subject in subject.isWhole ? portfolio.verdict.rawValue : "" },
        whole("after_usd_low", portfolio.range?.low.monthlyTotal.value),
        whole("after_usd_high", portfolio.range?.high.monthlyTotal.value),
        whole("saving_usd_low", portfolio.range?.low.saving.value),
        whole("saving_usd_high", portfolio.range?.high.saving.value),
        Column("as_of") { _ in portfolio.asOf.description },
      ]
  }

  private static func oneOff(_ subject: Subject, _ portfolio: Portfolio) -> OneOff {
    subject.feature?.oneOff ?? subject.host?.oneOff ?? portfolio.oneOff
  }

  /// One record per feature and host and one for the whole, to 12 digits.
  static func records(_ portfolio: Portfolio) -> [[String]] {
    let subjects =
      portfolio.features.map(Subject.feature) + portfolio.hosts.map(Subject.host) + [.whole]
    return Column.records(columns(of: portfolio), subjects)
  }
}
