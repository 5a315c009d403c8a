import Testing

@testable import UsageLog

@Suite struct TokenCountsTests {
  private static let many = 5_000_000_000

  @Test func `numbers that came more than 2³² times, and those above 2³², are exact`() {
    let counts = TokenCounts([
      .init(value: 10, times: Self.many), .init(value: 1 << 33, times: 2),
      .init(value: 4, times: Self.many - 2),
      .init(value: 10, times: Self.many), .init(value: 1 << 33, times: 1),
    ])
    #expect(counts.total == 3 * Self.many + 1)
    #expect(counts.sum == Int128(Self.many) * 24 - 8 + 3 << 33)
    #expect(counts.percentile(33) == 4 && counts.percentile(34) == 10 && counts.percentile(100) == 1 << 33)
  }

  @Test func `parts in any order are one`() {
    let first = TokenCounts([.init(value: 10, times: Self.many), .init(value: 1 << 40, times: 1)])
    let second = TokenCounts([
      .init(value: 10, times: 1), .init(value: 1 << 40, times: 2), .init(value: 3, times: 1),
    ])
    let merged = TokenCounts.merged([first, second])
    #expect(merged == .merged([second, first]) && merged.total == Self.many + 5)
    #expect(merged.sum == Int128(Self.many) * 10 + 13 + 3 << 40)
  }

  @Test func `nothing has no percentile`() { #expect(TokenCounts().percentile(50) == nil) }
}
