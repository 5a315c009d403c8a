import Testing

@testable import UsageLog

@Suite struct CountTableTests {
  @Test func `a number that comes more often than a place of a row can say is counted exactly`() {
    var table = CountTable()
    // So many different numbers stand in a row.
    for number in 0..<1_100 { table.add(number) }
    for _ in 0..<200_000 { table.add(7) }
    #expect(table.counts.total == 201_100 && table.counts.sum == Int128(1_099 * 1_100 / 2 + 7 * 200_000))
    #expect(table.counts.percentile(50) == 7 && table.counts.percentile(100) == 1_099)
  }

  @Test func `often counted numbers are kept as the table goes over to a row`() {
    var table = CountTable()
    for _ in 0..<70_000 { table.add(3) }
    for number in 0..<1_100 { table.add(number * 100) }
    #expect(table.counts.total == 71_100 && table.counts.sum == Int128(1_099 * 1_100 / 2 * 100 + 3 * 70_000))
  }

  @Test func `numbers of 2³² and more are counted too`() {
    var table = CountTable()
    for number in [1 << 32, (1 << 32) - 1, (1 << 32) - 2, 1 << 40, 1 << 32, .max] { table.add(number) }
    let counts = table.counts
    #expect(counts.total == 6 && counts.percentile(1) == (1 << 32) - 2 && counts.percentile(100) == .max)
    #expect(counts.percentile(50) == 1 << 32)
  }
}
