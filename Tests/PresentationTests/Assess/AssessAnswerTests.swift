import CostModel
import Testing

@testable import Presentation

@Suite struct AssessAnswerTests {
  private static let hostile = "</p><script>x</script>"

  private static func answer(_ results: String) throws -> AssessAnswer {
    let files = [try ResultsFile(Array(results.utf8), named: "r.csv")]
    let quality = try QualityResult(TestResults(files), required: nil, margin: nil)
    let day = try #require(CalendarDate("2026-11-20"))
    let fit = try FitAssessment(
      Statement(), Replies(), quality, looking: .cheapest, asOf: day, in: .embedded())
    return AssessAnswer(nil, fit, asOf: day)
  }

  @Test func `a name in a file of results is text in a page`() throws {
    let answer = try Self.answer("id,baseline,\(Self.hostile),other\na,1,1,0\nb,0,1,1\n")
    let page = answer.blocks.map { $0.html(id: "x").markup }.joined()
    #expect(page.contains("&lt;/p&gt;&lt;script&gt;x"), "\(page)")
    #expect(!page.contains("<script"))
  }

  @Test func `a test alone is told without a verdict on the task`() throws {
    let answer = try Self.answer("id,baseline,small\na,1,1\nb,0,1\n")
    #expect(answer.fit.isOfTestAlone)
    let page = answer.blocks.map { $0.html(id: "x").markup }.joined()
    #expect(page.contains("A test of a tuned model") && !page.contains("Fit for fine-tuning"))
  }
}
