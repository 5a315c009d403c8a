import CostModel
import TestSupport
import Testing

@Suite struct PriceFileTests {
  /// The problems of a file whose list of models holds one text.
  private func problems(models: String) -> [String] {
    problems(#"{"provider":"p","sources":{"s":{"title":"t"}},"models":["# + "\n" + models + "]}")
  }

  private func problems(_ text: String) -> [String] {
    do throws(PriceBookError) {
      _ = try PriceBook().adding(bytes: Array(text.utf8), named: "f")
      return []
    } catch { return error.problems.map(\.description) }
  }

  private func price(_ members: String) -> String {
    #"{"id":"m","prices":[{"# + members + #","source":"s","checked":"2026-01-01"}]}"#
  }

  @Test(
    arguments: [
      (
        #""usdPerMilionInputTokens":1"#,
        "f:2:22: 'usdPerMilionInputTokens' is no key of a price; did you mean usdPerMillionInputTokens?"
      ),
      (
        #""inputPrice":1"#, "f:2:22: 'inputPrice' is no key of a price; remove it"
      ),
      (
        #""usdPerMillionInputTokens":0"#,
        "f:2:22: 'usdPerMillionInputTokens' is 0, and must be above 0; "
          + "leave the key out where the price is unknown or nothing is charged"
      ),
      (
        #""usdPerMillionInputTokens":-2.50"#,
        "f:2:22: 'usdPerMillionInputTokens' is -2.50, and must be above 0; "
          + "leave the key out where the price is unknown or nothing is charged"
      ),
      (
        #""usdPerMillionInputTokens":2500"#,
        "f:2:22: 'usdPerMillionInputTokens' is 2500, above 200: probably another unit; "
          + #"write USD for a million tokens, or add "confirmed": true where it is right"#
      ),
      (
        #""usdPerMillionInputTokens":1,"usdPerMillionCachedInputTokens":2"#,
        "f:2:51: 'usdPerMillionCachedInputTokens' is 2, above 'usdPerMillionInputTokens' (1); "
          + "correct the one that is wrong"
      ),
      (
        #""usdPerMillionBatchOutputTokens":2,"usdPerMillionOutputTokens":1"#,
        "f:2:22: 'usdPerMillionBatchOutputTokens' is 2, above 'usdPerMillionOutputTokens' (1); "
          + "correct the one that is wrong"
      ),
      (
        #""usdPerMillionInputTokens":"1""#, "f:2:49: found a string where a number must stand"
      ),
      (
        #""usdPerMillionInputTokens":1,"usdPerMillionInputTokens":1"#,
        "f:2:51: the key 'usdPerMillionInputTokens' stands twice in this object; remove one"
      ),
      (
        #""usdPerMillionInputTokens":1e400"#,
        "f:2:49: the number '1e400' is too large; write one below 1.8e308"
      ),
      (
        #""from":"2026-02-30""#, "f:2:22: '2026-02-30' is no day; write it like 2026-11-20"
      ),
      (
        #""longContext":[{"aboveInputTokens":2,"usdPerMillionInputTokens":1},{"aboveInputTokens":2}]"#,
        "f:2:90: 'aboveInputTokens' must grow from entry to entry; put the smallest first"
      ),
    ] as [(String, String)])
  func `what is wrong with a price is said with its place`(members: String, problem: String) {
    #expect(problems(models: price(members)) == [problem])
  }

  @Test func `a price above the limit is taken when it is confirmed`() {
    #expect(problems(models: price(#""usdPerMillionOutputTokens":600,"confirmed":true"#)) == [])
  }

  @Test(
    arguments: [
      (
        #"{"id":"m","prices":[{}]}"#,
        ["f:2:21: a price needs the key 'source'; add it", "f:2:21: a price needs the key 'checked'; add it"]
      ),
      (
        #"{"prices":[]}"#,
        [
          "f:2:1: a model needs the key 'id'; add it",
          "f:2:1: '' is no id; use small letters, digits, dots and hyphens",
        ]
      ),
      (#"{"id":"GPT 4"}"#, ["f:2:2: 'GPT 4' is no id; use small letters, digits, dots and hyphens"]),
      (
        #"{"id":"a","aliases":["x"]},{"id":"x"}"#,
        ["f:2:29: 'x' is already the id or an alias in this file; keep one"]
      ),
      (
        #"{"id":"a","aliases":["x","x"]}"#,
        ["f:2:11: 'x' is already the id or an alias in this file; keep one"]
      ),
      (#"{"id":"a"},{"id":"a"}"#, ["f:2:13: 'a' is already the id or an alias in this file; keep one"]),
      (
        #"{"id":"m","prices":[{"source":"z","checked":"2026-01-01"}]}"#,
        ["f:2:22: 'z' is not listed under 'sources'; list it there with its title"]
      ),
      (
        #"{"id":"m","fineTuning":{"availability":[{"state":"opened"}],"source":"s","checked":"2026-01-01"}}"#,
        ["f:2:42: 'opened' is no value of 'state'; write one of open, existingCustomers, closed, never"]
      ),
      (
        #"{"id":"m","fineTuning":{"availability":[{"from":"2026-02-01","state":"open"},"#
          + #"{"from":"2026-01-01","state":"closed"}]"#
          + #","source":"s","checked":"2026-01-01"}}"#,
        ["f:2:79: the entry from 2026-01-01 follows one from 2026-02-01; put the earliest first"]
      ),
      (
        #"{"id":"m","fineTuning":{"availability":[{"state":"open"},{"state":"closed"}],"#
          + #""source":"s","checked":"2026-01-01"}}"#,
        ["f:2:58: only the first entry of a list may lack 'from'; add the day it begins"]
      ),
      (
        #"{"id":"m","fineTuning":{"availability":[{"state":"open"}],"prices":[{"trainingSource":"s","source":"s","#
          + #""checked":"2026-01-01"}],"source":"s","checked":"2026-01-01"}}"#,
        ["f:2:69: a fine-tuning price needs the key 'trainingChecked'; add it"]
      ),
      (
        #"{"id":"m","fineTuning":{"availability":[{"state":"open"}],"prices":[{"trainingSource":"x","#
          + #""trainingChecked":"2026-01-01","source":"s","checked":"2026-01-01"}],"source":"s","#
          + #""checked":"2026-01-01"}}"#,
        ["f:2:70: 'x' is not listed under 'sources'; list it there with its title"]
      ),
    ] as [(String, [String])])
  func `what is wrong with a model is said with its place`(model: String, expected: [String]) {
    #expect(problems(models: model) == expected)
  }

  @Test(
    arguments: [
      ("{}", ["f:1:1: the file holds no models, machines or overheads; see pricing/README.md"]),
      ("", ["f:1:1: the text ends where a value must stand"]),
      ("[]", ["f:1:1: found an array where an object must stand"]),
      (#"{"models":[{"id":"m"}]}"#, ["f:1:1: a file with models needs the key 'provider'; add it"]),
      (
        #"{"modles":[]}"#,
        [
          "f:1:1: the file holds no models, machines or overheads; see pricing/README.md",
          "f:1:2: 'modles' is no key of a price file; did you mean models?",
        ]
      ),
      (
        #"{"provider":"p","models":[{"id":"m"}]} x"#,
        ["f:1:40: more text follows the end of the value; remove it"]
      ),
      (
        #"{"machines":[{"id":"h","name":"h","kind":"monthly"}]}"#,
        [
          "f:1:14: a machine needs the key 'source'; add it",
          "f:1:14: a machine needs the key 'checked'; add it",
          "f:1:14: a machine needs either 'usdPerHour' or 'steps'; give one of them",
        ]
      ),
      (
        #"{"sources":{"s":{"title":"t"}},"machines":[{"id":"h","name":"h","kind":"spot","usdPerHour":1,"#
          + #""steps":[{"callsPerDay":1,"usdPerMonth":1,"machine":"m"}],"source":"s","checked":"2026-01-01"}]}"#,
        ["f:1:44: a machine needs either 'usdPerHour' or 'steps'; give one of them"]
      ),
      (
        #"{"sources":{"s":{"title":"t"}},"machines":[{"id":"h","name":"h","kind":"spot","gpus":1.5,"#
          + #""usdPerHour":1,"source":"s","checked":"2026-01-01"}]}"#,
        ["f:1:79: 'gpus' is 1.5; write a whole number above 0"]
      ),
      (
        #"{"sources":{"s":{"title":"t"}},"overheads":[{"key":"k","unit":"share","meaning":"m","low":2,"high":1,"#
          + #""source":"s","checked":"2026-01-01"}]}"#,
        ["f:1:45: a range needs low <= typical <= high, or 'typical' alone; reorder its numbers"]
      ),
      (
        #"{"sources":{"s":{"title":"t"}},"overheads":[{"key":"k","unit":"share","meaning":"m","#
          + #""byTask":{"chats":{"typical":1}},"source":"s","checked":"2026-01-01"}]}"#,
        [
          "f:1:45: a range needs low <= typical <= high, or 'typical' alone; reorder its numbers",
          "f:1:95: 'chats' is no value of 'byTask'; write one of classification, extraction, formatting, "
            + "generation, creative, chat, reasoning",
        ]
      ),
    ] as [(String, [String])])
  func `what is wrong with a file is said with its place`(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test(
    arguments: [
      (#""notes":["two\nlines"]"#, "f:2:11: 'notes' holds the control character \\u{A}; remove it"),
      (#""aliases":["\u001b[31mx"]"#, "f:2:11: 'aliases' holds the control character \\u{1B}; remove it"),
      (#""notes":["\u009b31m"]"#, "f:2:11: 'notes' holds the control character \\u{9B}; remove it"),
      (
        #""\u001b]0;title\u0007":1"#,
        #"f:2:11: '\u{1B}]0;title\u{7}' is no key of a model; remove it"#
      ),
    ] as [(String, String)])
  func `what a terminal would obey is refused in a price file, and never printed`(
    member: String, expected: String
  ) {
    #expect(problems(models: #"{"id":"m","# + member + "}") == [expected])
  }

  @Test(arguments: ["sources", "machines", "overheads"])
  func `a title, a name or a product is refused where a terminal would obey it`(list: String) {
    let source = list == "sources" ? #""\u001bt""# : #""t""#
    let name = list == "machines" ? #""\u001bh""# : #""h""#
    let product = list == "overheads" ? #""\u001bp""# : #""p""#
    let found = problems(
      #"{"sources":{"s":{"title":"# + source + #"}},"machines":[{"id":"h","kind":"spot","name":"# + name
        + #","usdPerHour":1,"source":"s","checked":"2026-01-01"}],"overheads":[{"key":"k","unit":"share","#
        + #""meaning":"m","byProduct":{"# + product
        + #":{"typical":1}},"source":"s","checked":"2026-01-01"}]}"#)
    #expect(found.count == 1 && found[0].contains(#"holds the control character \u{1B}"#), "\(found)")
  }

  @Test func `what a fault quotes is short`() {
    let long = String(repeating: "x", count: 3000)
    for found in [
      problems(#"{"\#(long)":1}"#), problems(models: #"{"id":"\#(long.uppercased())"}"#),
      problems(models: price(#""usdPerMillionInputTokens":-1\#(String(repeating: "0", count: 200))"#)),
    ] {
      #expect(!found.isEmpty && found.allSatisfy { $0.utf8.count < 250 }, "\(found)")
    }
  }

  @Test func `all problems of a file are found in one pass, in the order of the text`() {
    let text = """
      {
        "provider": "p",
        "sources": { "s": { "titel": "t" } },
        "models": [
          { "id": "a", "prices": [{ "usdPerMillionInputTokens": 0, "source": "x", "checked": "soon" }] },
          { "id": "b", "endOfLife": { "on": "2027-01-01", "replacement": "p/c", "source": "s", "checked": 1 } },
        ],
      }
      """
    #expect(
      problems(text).map { $0.prefix { $0 != " " } } == [
        "f:3:23:", "f:5:31:", "f:5:62:", "f:5:77:", "f:6:53:", "f:6:101:",
      ])
  }

  @Test func `sources may stand behind their use, and comments anywhere`() {
    let text = """
      // prices of p
      { "models": [{ "id": "m", "prices": [
          { "usdPerMillionInputTokens": 1, "source": "s", "checked": "2026-01-01" }] }],
        "sources": { /* one */ "s": { "title": "t" } }, "provider": "p" }
      """
    #expect(problems(text) == [])
  }

  @Test func `a file cut off anywhere is a problem and never a crash`() {
    let whole =
      Array(
        #"{"provider":"p","sources":{"s":{"title":"t"}},"models":[{"id":"m","aliases":["x"],"prices":[{"#.utf8
      )
      + Array(#""usdPerMillionInputTokens":1.5,"source":"s","checked":"2026-01-01"}]}]}"#.utf8)
    for count in 0..<whole.count {
      #expect(throws: PriceBookError.self) {
        try PriceBook().adding(bytes: Array(whole[..<count]), named: "f")
      }
    }
    #expect(throws: Never.self) { try PriceBook().adding(bytes: whole, named: "f") }
  }

  @Test func `a file with bytes changed at random is read or refused with places inside it`() {
    let whole = Array(
      """
      { "provider": "p", "sources": { "s": { "title": "t" } },
        "models": [
          { "id": "m", "aliases": ["x"],
            "prices": [{ "usdPerMillionInputTokens": 1.5, "source": "s", "checked": "2026-01-01" }],
            "endOfLife": { "on": "2027-01-01", "replacement": "p/m", "source": "s", "checked": "2026-01-01" } }
        ],
        "machines": [
          { "id": "h", "name": "h", "kind": "spot", "usdPerHour": 2, "source": "s", "checked": "2026-01-01" }
        ] }
      """.utf8)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...127, using: &generator)
      }
      do throws(PriceBookError) {
        _ = try PriceBook().adding(bytes: bytes, named: "f")
      } catch {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { (1...20).contains($0.place.line) && $0.place.column >= 1 })
      }
    }
  }
}
