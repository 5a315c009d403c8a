import Testing

/// A published article on fine-tuning against an API, and its figures.
struct Article: Sendable, CustomTestStringConvertible {
  let title: String
  let address: String
  let figures: [PublishedFigure]

  /// Each statement of the builder is a figure, so that each is type-checked by itself.
  @resultBuilder enum Table {
    static func buildBlock(_ figures: PublishedFigure...) -> [PublishedFigure] { figures }
  }

  init(_ title: String, _ address: String, @Table figures: () -> [PublishedFigure]) {
    self.title = title
    self.address = address
    self.figures = figures()
  }

  var testDescription: String { title }

  static let all: [Article] = [.ertas, .apiPulse, .udit, .adaptiveRecall, .between]
}
