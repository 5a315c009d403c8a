import CostModel
import Testing

@testable import Presentation

@Suite struct SimulationWordsTests {
  @Test(arguments: [
    (0, "0.0%"), (0.0001, "<0.1%"), (0.0006, "0.1%"), (0.8342, "83.4%"), (0.9994, "99.9%"),
    (0.99951, ">99.9%"), (1, "100.0%"),
  ])
  func `only what holds in all samples or in none reads as certain`(probability: Double, words: String) {
    #expect(Simulation.certainty(probability) == words)
  }
}
