import Testing

@testable import CostModel

@Suite struct FieldTableTests {
  private static func table(of count: Int) -> FieldTable<MachineStep> {
    FieldTable((0..<count).map { Field.text("key\($0)") { _, _ in } })
  }

  @Test func `a table has room for 128 keys`() {
    #expect(Self.table(of: 128).fields.count == 128)
  }

  @Test func `a table with more keys than can be told apart is refused`() async {
    await #expect(processExitsWith: .failure) { _ = Self.table(of: 129) }
  }
}
