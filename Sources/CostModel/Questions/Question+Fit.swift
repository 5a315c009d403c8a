/// What is asked of a task, to know whether it is one to tune.
extension Question {
  /// Whether the prompt was worked on.
  public static let promptTried = Question(
    "promptTried", "--prompt-tried", .fit, .yesNo,
    "whether the prompt was improved until that no longer helped",
    asked: "Did you improve the prompt until that no longer helped?", example: "yes")
  /// Whether there is a test.
  public static let evaluationSet = Question(
    "evaluationSet", "--evaluation-set", .fit, .yesNo,
    "whether there are requests with known right answers that no training sees",
    asked: "Do you have requests with known right answers to test with?", example: "yes")
  /// The patterns of the task.
  public static let patterns = Question(
    "patterns", "--patterns", .fit, .amount(.count, 1...1e6), "distinct patterns from input to output",
    asked: "How many distinct patterns are there from input to output?", example: "12")
  /// How long the task stays as it is.
  public static let stable = Question(
    "stableMonths", "--stable", .fit, .amount(.months, 0...120), "how long the task stays as it is",
    asked: "How long does the task stay as it is?", example: "8 months")
  /// What the best prompt reaches.
  public static let accuracy = Question(
    "accuracy", "--accuracy", .fit, .amount(.share, 0...1), "the share that the best prompt gets right today",
    asked: "Which share of the answers does the best prompt get right today?", example: "84%")
  /// How fast an answer has to be.
  public static let latency = Question(
    "latencySeconds", "--latency", .fit, .amount(.seconds, 0.001...86_400),
    "how long an answer may take", asked: "How long may an answer take?", example: "400ms")
  /// Whether data may leave.
  public static let privacy = Question(
    "privacy", "--privacy", .fit, .yesNo,
    "whether the calls hold personal, health, financial or regulated data, or customers want it kept inside",
    asked: "Do the calls hold data that customers or the law want kept inside?", example: "yes")
  /// The examples at hand.
  public static let examples = Question(
    "examples", "--examples", .fit, .amount(.count, 0...1e9), "labelled examples at hand",
    asked: "How many labelled examples do you have?", example: "800")
  /// Whether the output has a form.
  public static let structured = Question(
    "structured", "--structured", .fit, .yesNo,
    "whether the output has one form: JSON, categories, a template",
    asked: "Does the output have one form, such as JSON, categories or a template?", example: "yes")
  /// Whether the prompt has a form.
  public static let formatStable = Question(
    "formatStable", "--format-stable", .fit, .yesNo, "whether the prompt has the same form each time",
    asked: "Does the prompt have the same form each time?", example: "yes")
  /// Whether the product has a language of its own.
  public static let ownDomain = Question(
    "ownDomain", "--own-domain", .fit, .yesNo,
    "whether the task needs words and rules of your own product",
    asked: "Does the task need words and rules of your own product?", example: "yes")
  /// What the feature earns.
  public static let revenue = Question(
    "featureRevenue", "--feature-revenue", .fit, .amount(.usdPerMonth, 0...1e12),
    "what the features that make the calls earn a month",
    asked: "What do the features that make the calls earn a month?", example: "$11,000")
  /// What can be paid at the start.
  public static let budget = Question(
    "budget", "--budget", .fit, .amount(.usd, 0...1e12), "what can be paid before anything is saved",
    asked: "How much can you pay before anything is saved?", example: "$5,000")
  /// Whether an error costs much.
  public static let highStakes = Question(
    "highStakes", "--high-stakes", .fit, .yesNo,
    "whether a wrong answer does harm, as in medicine, law or finance",
    asked: "Does a wrong answer do harm, as in medicine, law or finance?", example: "no")
  /// Whether each request is a new problem.
  public static let novel = Question(
    "novel", "--novel", .fit, .yesNo, "whether requests need reasoning over what was never seen before",
    asked: "Do requests need reasoning over what was never seen before?", example: "no")
  /// Whether somebody waits.
  public static let waits = Question(
    "userWaits", "--user-waits", .fit, .yesNo, "whether a user waits for the answer",
    asked: "Does a user wait for the answer?", example: "yes")
  /// Whether customers see the quality.
  public static let visible = Question(
    "customerVisible", "--customer-visible", .fit, .yesNo,
    "whether customers see the quality of the output and choose you for it",
    asked: "Do customers see the quality of the output and choose you for it?", example: "no")

  /// What is asked of a task, in the order in which it is asked.
  public static let fit = [
    promptTried, evaluationSet, stable, patterns, structured, formatStable, ownDomain, examples, accuracy,
    latency, privacy, revenue, budget, highStakes, novel, waits, visible,
  ]

  /// Every question.
  public static let all = fit + quality
}
