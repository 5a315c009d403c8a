package import JSONText
package import UsageLog

/// What `usage` answers for a log.
package struct UsageAnswer {
  let summary: UsageSummary
  let subject: UsageSubject
  let candidates: CandidateRanking

  package init(_ summary: UsageSummary, _ subject: UsageSubject, _ candidates: CandidateRanking) {
    self.summary = summary
    self.subject = subject
    self.candidates = candidates
  }
}

extension UsageAnswer: Answer {
  package var blocks: [Block] {
    let words = UsageWords(summary, subject)
    var blocks: [Block] = [
      .head(name: nil, words.title),
      .conclusion(words.conclusion, warnings: words.warnings),
    ]
    let problems = summary.problems.prefix(UsageWords.shownProblems).map { RichText($0.words) }
    if !problems.isEmpty { blocks.append(.list(Array(problems))) }
    if !summary.groups.isEmpty {
      blocks.append(.table(UsageTable.groups(summary, rows: subject.rows)))
      blocks.append(.detail([.paragraphs(words.foot), .facts(words.facts)]))
      blocks += candidateBlocks
    }
    blocks.append(
      .notes({ [.table(UsageTable.models(summary)), .paragraphs(words.sources)] }))
    return blocks
  }

  private var candidateBlocks: [Block] {
    let words = CandidateWords(ranking: candidates, keys: summary.keys, given: subject.given)
    guard !words.sentences.isEmpty else { return [] }
    return [
      .detail([
        .paragraphs(words.sentences), .table(words.table),
        .paragraphs((words.advice.map { [$0] } ?? []) + [CandidateWords.limit]),
      ])
    ]
  }

  package var caveats: [String] { UsageWords(summary, subject).warnings }
  package var document: JSONOutput { UsageJSON.form.output(self) }
  package var records: [[String]]? { UsageCSV.records(summary) }
}
