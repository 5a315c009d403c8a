/// How many calls reach a model, and how many it bills, for each call of the product.
struct Traffic: Sendable {
  /// Calls of the product in month 1.
  let calls: CallRate
  /// The share that the app's own cache does not answer.
  let reachedShare: Double
  /// Extra attempts for each call that reaches the model.
  let retryRate: Double

  init(at point: Point) {
    calls = point[registry.workload.calls]
    reachedShare = point[registry.levers.answersCached].rest
    retryRate = point[registry.levers.retryRate].value
  }

  /// reached = calls × (1 − answersCached).
  var reached: CallRate { calls * reachedShare }

  /// Billed calls for each call of the product: (1 − answersCached) × (1 + retryRate).
  var billedPerCall: Double { reachedShare * (1 + retryRate) }
}
