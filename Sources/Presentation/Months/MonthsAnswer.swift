internal import CostModel
package import JSONText

extension MonthsReport: Answer {
  package var blocks: [Block] {
    [.head(name: nil, titleWords), .warnings(notes.map(\.words))]
      + entries.map { .drawing(MonthsTable($0)) }
      + [
        .detail([.paragraphs(footWords + basis)]), .notes({ [.paragraphs([assumptions.defaultsWords])] }),
      ]
  }

  package var document: JSONOutput { MonthsJSON.form.output(self) }
  package var records: [[String]]? { MonthsCSV.records(self) }

  /// How the tables of months are read.
  private var footWords: [String] {
    let sides = entries.flatMap { $0.course.months.compactMap(\.option) }
    guard !sides.isEmpty else { return [] }
    let isDiscounted = sides.contains { $0.bill?.discounted != nil }
    let isCovered = sides.contains { $0.bill?.isCovered == true || $0.withTeam?.isCovered == true }
    return [
      "TOTAL is what was saved so far less what was paid up front"
        + (isDiscounted ? ", NPV the same discounted." : ".")
        + (sides.contains(where: \.isPartial) ? " MOVED is the share of the calls that have moved." : ""),
      isCovered ? "* means that the savings have covered the sum up front." : "",
    ]
  }
}
