import Testing

@testable import CostModel

@Suite struct DependenceTests {
  private static let keys = ["calls", "output", "teamHours", "hourlyRate"]

  private static func shares(_ texts: [String], count: Int) throws -> [[Double]] {
    let dependence = try #require(try Dependence(texts.map { try Correlation($0) }, among: keys))
    var random = RandomSource(seed: 11, stream: 0)
    var columns = keys.map { _ in (0..<count).map { _ in random.fraction() } }
    dependence.correlate(&columns)
    return columns
  }

  @Test(arguments: [-1, -0.9, -0.3, 0, 0.5, 0.99, 1])
  func `ranks correlate as they were asked to`(rank: Double) throws {
    let count = 3000
    let columns = try Self.shares(["calls,teamHours=\(rank)"], count: count)
    // The standard error of a correlation of ranks is 1/√n at 0, and smaller at every other.
    let error = 1 / Double(count).squareRoot()
    let found = try #require(RankCorrelation.between(columns[0], columns[2]))
    #expect(abs(found - rank) < 3 * error)
    for other in [1, 3] {
      #expect(try abs(#require(RankCorrelation.between(columns[0], columns[other]))) < 3 * error)
    }
    // Each stays even: mean 1/2 with a standard error of √(1/12/n).
    for column in columns {
      #expect(column.allSatisfy { $0 > 0 && $0 < 1 })
      #expect(abs(column.reduce(0, +) / Double(count) - 0.5) < 3 * error / 12.squareRoot())
    }
  }

  @Test func `three inputs go together in pairs`() throws {
    let count = 3000
    let columns = try Self.shares(
      ["calls,output=0.6", "output,hourlyRate=0.5", "hourlyRate,calls=-0.2"], count: count)
    for (left, right, rank) in [(0, 1, 0.6), (1, 3, 0.5), (3, 0, -0.2), (2, 0, 0)] {
      let found = try #require(RankCorrelation.between(columns[left], columns[right]))
      #expect(abs(found - rank) < 3 / Double(count).squareRoot())
    }
  }

  @Test(arguments: [
    ["calls,output=0.9", "output,teamHours=0.9", "teamHours,calls=-0.9"],
    ["calls,output=1", "output,teamHours=1", "teamHours,calls=-1"],
    ["calls,output=1", "output,teamHours=0.5", "teamHours,calls=0.2"],
  ])
  func `what no numbers can do is refused`(texts: [String]) throws {
    let correlations = try texts.map { try Correlation($0) }
    #expect(throws: SimulationError.impossibleCorrelations) { try Dependence(correlations, among: Self.keys) }
  }

  @Test func `inputs that rise as one go with a third alike`() throws {
    let correlations = try ["calls,output=1", "output,teamHours=0.5", "teamHours,calls=0.5"].map {
      try Correlation($0)
    }
    #expect(try Dependence(correlations, among: Self.keys) != nil)
  }

  @Test func `a correlation with what is not drawn does nothing`() throws {
    #expect(try Dependence([Correlation("calls,growth=0.5")], among: Self.keys) == nil)
    #expect(try Dependence([], among: Self.keys) == nil)
  }
}
