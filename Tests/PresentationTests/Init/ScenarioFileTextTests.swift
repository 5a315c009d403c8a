import CostModel
import Testing

@testable import Presentation

@Suite struct ScenarioFileTextTests {
  private static let day = CalendarDate(dayNumber: 20_000)

  private static let flags: Statement = {
    var statement = Statement()
    for (key, text) in [
      ("calls", "50k/day"), ("input", "1200"), ("output", "80"), ("teamHours", "40..60..90 h"),
    ] {
      guard let definition = Parameters.standard.all.first(where: { $0.key == key }),
        let quantity = try? StatedQuantity(text, for: definition)
      else { continue }
      statement.given[key] = (quantity, .flag(definition.flag))
    }
    return statement
  }()

  private static var texts: [String] {
    get throws {
      let book = try PriceBook.embedded()
      return [
        ScenarioFileText(flags, in: book, on: day).text, ScenarioFileText(exampleIn: book, on: day).text,
      ]
    }
  }

  private static func problems(_ lines: [String]) -> [String] {
    do {
      _ = try ScenarioFile(bytes: Array(lines.joined(separator: "\n").utf8), named: "file")
      return []
    } catch { return error.problems.flatMap(\.words) }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `the text is a scenario file of at most 100 columns`() throws {
    for text in try Self.texts {
      #expect(Self.problems([text]) == [])
      #expect(Self.lines(text).allSatisfy { $0.count <= 100 })
      #expect(Self.lines(text).allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  @Test func `every parameter stands in it once, stated or proposed`() throws {
    for text in try Self.texts {
      // Plans are written by those who have some.
      for definition in Parameters.standard.all where definition.group != .economics {
        let starts = ["    ", "    // "].map { "\($0)\"\(definition.key)\": " }
        let found = Self.lines(text).count { line in starts.contains { line.hasPrefix($0) } }
        #expect(found == 1, "\(definition.key)")
      }
    }
  }

  @Test func `a value stands as it was written, and the numbers are read back`() throws {
    let text = try #require(try Self.texts.first)
    for line in ["\"calls\": \"50k/day\",", "\"input\": 1200,", "\"teamHours\": \"40..60..90 h\","] {
      #expect(text.contains("    " + line))
    }
    let given = try ScenarioFile(bytes: Array(text.utf8), named: "file").base.given
    #expect(given.mapValues(\.0) == Self.flags.given.mapValues(\.0))
  }

  @Test func `each proposed line alone, with its comment taken away, makes a valid file`() throws {
    for text in try Self.texts {
      let lines = Self.lines(text)
      var tried = 0
      for (number, line) in lines.enumerated() {
        guard line.contains(/^( {2}| {4})\/\/ "[\w$]+": [^{]*,/) else { continue }
        var copy = lines
        copy[number] = line.replacing("// ", with: "", maxReplacements: 1)
        #expect(Self.problems(copy) == [], "\(line)")
        tried += 1
      }
      #expect(tried > 40)
    }
  }

  @Test func `each proposed block, with its comments taken away, makes a valid file`() throws {
    for text in try Self.texts {
      let lines = Self.lines(text)
      var tried: [String] = []
      for (start, line) in lines.enumerated() where line.contains(/^ {2}\/\/ "\w+": [{\[]/) {
        let end = try #require(lines[start...].firstIndex { $0.contains(/^ {2}\/\/ [}\]],/) })
        var copy = lines
        for number in start...end where copy[number].hasPrefix("  // ") {
          copy[number] = copy[number].replacing("// ", with: "", maxReplacements: 1)
        }
        #expect(Self.problems(copy) == [], "\(line)")
        tried.append(line)
      }
      #expect(!tried.isEmpty)
    }
  }

  @Test func `each proposed block is JSON when the comment of each of its lines is taken away`() throws {
    for text in try Self.texts {
      let lines = Self.lines(text)
      var tried = 0
      for (start, line) in lines.enumerated() where line.contains(/^ {2}\/\/ "\w+": [{\[]/) {
        let end = try #require(lines[start...].firstIndex { $0.contains(/^ {2}\/\/ [}\]],/) })
        var copy = lines
        for number in start...end {
          #expect(copy[number].contains(/^ *\/\//), "\(copy[number])")
          copy[number] = copy[number].replacing("// ", with: "", maxReplacements: 1)
        }
        #expect(Self.problems(copy) == [], "\(line)")
        tried += 1
      }
      #expect(tried > 0)
    }
  }

  @Test func `a default that follows from the task is the one that is shown`() throws {
    var statement = Self.flags
    statement.purpose.task = .classification
    let text = ScenarioFileText(statement, in: try .embedded(), on: Self.day).text
    #expect(text.contains("// \"outputCut\": \"30%\","))
    #expect(try Self.texts.first?.contains("// \"outputCut\": \"0%\",") == true)
  }

  @Test func `options keep their kinds, numbers, shares and names`() throws {
    let book = try PriceBook.embedded()
    let source = """
      { "options": {
        "a": { "kind": "hosted", "model": "nova-2-lite", "teamHours": "40..80", "ramp": ["12.5%", "30% for 2 weeks", "50%:10d", 1],
               "fees": [{ "name": "store", "usdPerMonth": "$40" }] },
        "b": { "kind": "selfHosted", "hostMonthly": "$85", "hostCapacity": "50k", "fees": [] },
        "c": { "kind": "selfHosted", "machine": "vps", "opsHours": 3 },
        "d \\"quoted\\"": "gpt-5.4",
        "e": { "kind": "mix", "shares": { "a": "80%", "gpt-5.4": 0.2 },
               "router": { "model": "gpt-5.4-nano", "input": 300, "output": 2 } },
        "f": { "kind": "mix", "cascade": ["gpt-5.4-nano", "a"], "escalation": "10%..20%", "router": "gpt-5.4" },
        "g": { "kind": "mix", "fallback": ["b", "c"], "fallbackRate": 0.05, "routerInput": 9 },
        "h": { "kind": "mix", "tiers": { "simple": { "share": "90%", "option": "a" },
               "complex": { "share": 0.1, "option": "gpt-5.4" } }, "routed": "80%" },
        "i": "mix:a=50%+b=50%"
      },
      "defaults": { "router": "gpt-5.4-nano" },
      "fees": [
        { "name": "a \\"search\\"", "usdPerThousandCalls": 10, "share": "30%" },
        { "name": "b", "usdPerMillionTokenHours": "$1", "storedTokens": "32k", "hours": 100.5 }
      ] }
      """
    let stated = try ScenarioFile(bytes: Array(source.utf8), named: "file").base
    let text = ScenarioFileText(stated, in: book, on: Self.day).text
    let read = try ScenarioFile(bytes: Array(text.utf8), named: "file").base
    #expect(read.options?.map(\.label) == stated.options?.map(\.label))
    #expect(read.router == "gpt-5.4-nano")
    #expect(read.fees == stated.fees && read.fees?.count == 2)
    for (one, other) in zip(read.options ?? [], stated.options ?? []) {
      #expect(one.given.mapValues(\.0) == other.given.mapValues(\.0))
      #expect(one.ramp == other.ramp)
      #expect(one.fees == other.fees)
      if case .mix(let mix) = one.plan, case .mix(let expected) = other.plan {
        #expect(mix.parts.map(\.share) == expected.parts.map(\.share))
        #expect(mix.parts.map(\.option.label) == expected.parts.map(\.option.label))
        #expect(mix.parts.map(\.tier) == expected.parts.map(\.tier))
        #expect(mix.rule == expected.rule)
        #expect(mix.router == expected.router)
      } else {
        #expect(one.plan == other.plan)
      }
    }
  }
}
