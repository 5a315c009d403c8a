/// What is asked of a test of the tuned model.
extension Question {
  /// What the candidate got right.
  public static let passed = Question(
    "passed", "--passed", .quality, .tally, "what the tuned model got right in a test, and of how many",
    example: "188/200")
  /// What today's model got right.
  public static let baselinePassed = Question(
    "baselinePassed", "--baseline-passed", .quality, .tally,
    "what today's model got right in the same test, and of how many", example: "176/200")
  /// The least share that has to be right.
  public static let required = Question(
    "required", "--required", .quality, .amount(.share, 0.01...1), "the share of answers that must be right",
    asked: "Which share of the answers must be right?", example: "90%")
  /// What the candidate alone got right.
  public static let won = Question(
    "won", "--won", .quality, .amount(.count, 0...1e9),
    "requests that the tuned model alone got right, of the same ones", example: "9")
  /// What today's model alone got right.
  public static let lost = Question(
    "lost", "--lost", .quality, .amount(.count, 0...1e9),
    "requests that today's model alone got right, of the same ones", example: "5")
  /// How many requests both were asked.
  public static let items = Question(
    "items", "--items", .quality, .amount(.count, 1...1e9),
    "requests that both models answered, or are to answer", example: "200")
  /// By how much it may be worse.
  public static let margin = Question(
    "margin", "--margin", .quality, .amount(.share, 0.001...0.5),
    "by how many points of 100 the tuned model may be worse than today's", example: "5%")

  /// What is asked of a test, in the order in which it is told.
  public static let quality = [passed, required, baselinePassed, won, lost, items, margin]

  /// Whether it is a count of what a test showed, which the results themselves say where they are at hand.
  public var isCountOfTest: Bool { [.passed, .baselinePassed, .won, .lost, .items].contains(self) }
}
