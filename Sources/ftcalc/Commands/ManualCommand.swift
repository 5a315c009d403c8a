extension CommandTable {
  /// `manual` as the help describes it.
  static let manual = Command(
    "manual", "print the manual page",
    run: { _, _ in Outcome(output: ManualPage.text(.ftcalc(), date: date)) },
    details: { .init(examples: [.init(line: "ftcalc manual | man -l -", shows: "reads it")]) })
}
