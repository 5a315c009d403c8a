import TestSupport
import Testing

@testable import CostModel

/// The search for the break-even against a month-by-month walk, a bisection and the closed form.
@Suite struct PaybackAgreementTests {
  private typealias Course = PaybackTests.Course

  private static func course(using random: inout SeededGenerator) -> Course {
    func pick(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &random) }
    func isChosen() -> Bool { Bool.random(using: &random) }
    var course = Course()
    course.oneOff = isChosen() ? pick(0...5000) : pick(0...100_000)
    course.today = pick(100...2000)
    course.option = pick(0...2000)
    if isChosen() { course.then = (pick(0.1...24), pick(0...2000)) }
    if isChosen() { course.leadTime = isChosen() ? pick(0...14) : pick(0...14).rounded() }
    if isChosen() { course.ramp = (0..<Int.random(in: 1...5, using: &random)).map { _ in pick(0...1) } }
    if isChosen() { course.growth = pick(-0.1...0.1) }
    course.horizon = Int.random(in: 1...36, using: &random)
    return course
  }

  /// How far the option is behind at any time.
  private static func behind(_ points: [(at: Double, dollars: Double)], at time: Double) -> Double {
    let next = points.firstIndex { $0.at >= time } ?? points.count - 1
    guard next > 0 else { return points[0].dollars }
    let (from, to) = (points[next - 1], points[next])
    return from.dollars + (to.dollars - from.dollars) * (time - from.at) / (to.at - from.at)
  }

  /// The break-even by its definition: a walk over the times of change, and a bisection between two of them.
  private static func bisected(_ points: [(at: Double, dollars: Double)], horizon: Double) -> Double? {
    func crossing(after index: Int) -> Double {
      var (low, high) = (points[index].at, points[index + 1].at)
      for _ in 0..<60 {
        let middle = low + (high - low) / 2
        if behind(points, at: middle) > 0 { low = middle } else { high = middle }
      }
      return high
    }
    if behind(points, at: horizon) <= 0 {
      let last = points.lastIndex { $0.at <= horizon && $0.dollars > 0 }
      return last.map { crossing(after: $0) } ?? 0
    }
    let first = points.firstIndex { $0.at >= horizon && $0.dollars <= 0 }
    return first.map { crossing(after: $0 - 1) }
  }

  @Test(arguments: 1...3)
  func `the search agrees with a bisection of the cumulative cost`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var statuses: Set<String> = []
    for _ in 0..<400 {
      let course = Self.course(using: &random)
      let found = try course.breakEven()
      statuses.insert(found.status)
      let points = course.behind()
      let expected = Self.bisected(points, horizon: Double(course.horizon))
      #expect((found.months == nil) == (expected == nil), "\(course) \(found)")
      guard let months = found.months, let expected else { continue }
      #expect(abs(months - expected) <= 1e-6 * max(1, expected), "\(course) \(found) \(expected)")
      guard months > 0.01, months < 119 else { continue }
      // A moment before, the option is behind; and at the break-even it no longer is.
      #expect(Self.behind(points, at: months - 1e-3) > 0)
      #expect(Self.behind(points, at: months) <= 1e-6 * max(1, course.oneOff))
    }
    #expect(statuses.isSuperset(of: ["paysBack", "never"]))
  }

  @Test func `the search agrees with the closed form and with a walk by whole months`() throws {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<1000 {
      var course = Course()
      course.oneOff = Double.random(in: 1...50_000, using: &random)
      course.today = Double.random(in: 100...2000, using: &random)
      course.option = Double.random(in: 0...2000, using: &random)
      course.leadTime = Double.random(in: 0...12, using: &random)
      course.horizon = Int.random(in: 1...120, using: &random)
      let saving = course.today - course.option
      let closed = saving > 0 ? course.leadTime + course.oneOff / saving : .infinity
      let walked = (1...120).first { course.oneOff - saving * max(0, Double($0) - course.leadTime) <= 0 }
      let found = try course.breakEven().months
      #expect((found == nil) == (closed > 120))
      #expect(found.map { Int($0.rounded(.up)) } == walked)
      if let found { #expect(found.isClose(to: closed)) }
    }
  }
}
