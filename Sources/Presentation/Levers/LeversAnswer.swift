package import CostModel
package import JSONText

/// What `compare --levers` answers for one file, or for its flags: what each lever takes off the bill, and what is left
/// for fine-tuning.
package struct LeversAnswer {
  private let file: ScenarioFile?
  private let levers: LeverComparison

  /// The levers of a file, or of flags alone.
  package init(_ file: ScenarioFile?, _ levers: LeverComparison) {
    self.file = file
    self.levers = levers
  }
}

extension LeversAnswer: Answer {
  package var blocks: [Block] {
    let full = levers.full
    let leaders = full.leaders
    // What to do is what compare says of the same scenario; what the levers make of fine-tuning stands behind it.
    let conclusion = full.conclusionWords(leaders) + (levers.conclusionWords.map { [$0] } ?? [])
    return [
      .head(name: file?.title, levers.bare.titleWords),
      .conclusion(conclusion, warnings: full.notes.filter(\.isAboutToday).map(\.words)),
    ] + levers.tables.map { .table($0) }
      + [
        .detail([.paragraphs(levers.footWords + levers.tuningWords + levers.basisWords)]),
        .notes({ [.paragraphs([full.defaultsWords])] }),
      ]
  }

  package static func document(of answers: [LeversAnswer]) -> JSONOutput {
    LeversJSON.document(answers.map { ($0.file?.name, $0.levers) })
  }

  package static func records(of answers: [LeversAnswer]) -> [[String]]? {
    LeversCSV.records(answers.map { ($0.file?.name, $0.levers) })
  }
}

extension LeverComparison {
  /// How the table of fine-tunes is read; nothing without one.
  fileprivate var tuningWords: [String] {
    tuning.isEmpty
      ? []
      : [
        "FINE-TUNED shows what each saves a month, \(MovedMonth.words), and after how many months it pays back, on the bill without any lever "
          + "and on the one that they leave."
      ] + (full.teamWords.map { [$0] } ?? [])
  }

  /// What the answer rests on.
  fileprivate var basisWords: [String] {
    (otherModelWords.map { [$0] } ?? []) + [full.priceAgeWords]
  }
}

extension Note {
  /// Whether it is about today's model or the flags, not about the options.
  fileprivate var isAboutToday: Bool {
    if case .untunedIsCheaper = self { false } else { true }
  }
}
