internal import CostModel
internal import JSONText

/// A report for those who do not run the program: sections in the order in which they are read.
///
/// HTML and Markdown are two renderings of the same sections.
package struct Report {
  /// The heading of the whole.
  let title: String
  /// What stands below it: for which day.
  let subtitle: String
  let sections: [ReportSection]

  /// The report on a subject.
  package init(_ subject: ReportSubject) {
    title = (subject.title ?? subject.ownTitle).escaped(limit: 200)
    subtitle = subject.comparison.dayWords
    sections = [
      .question(subject), .answer(subject), .options(subject), .pictures(subject), .dependence(subject),
      .certainty(subject), .margin(subject), .fit(subject), .numbers(subject), .arithmetic(subject),
      .prices(subject),
      .remarks(subject),
      .making(subject),
    ].compactMap(\.self)
  }
}

extension Report: Answer {
  package var page: String { ReportPage(self).text }

  package var blocks: [Block] {
    [.heading(title, level: 1), .paragraphs([subtitle])]
      + sections.flatMap { [.heading($0.heading, level: 2)] + $0.blocks }
  }
}

extension ReportSubject {
  /// The heading where nobody gave one: that of the file, or the choice, with the scenario that is reported.
  fileprivate var ownTitle: String {
    let title = named.file?.title ?? "\(comparison.today.id) or \(row.offer.id)?"
    return title + (scenario.map { ", scenario \($0)" } ?? "")
  }
}
