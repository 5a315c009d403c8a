import Testing

@testable import ftcalc

@Suite struct ScenarioFileErrorTests {
  /// A file that is right; the tests change one thing of it.
  private static let workload = #""workload": {"calls": 5000, "input": 1200, "output": 80}"#

  /// What `compare` says of a file; it prints no result beside an error.
  private func errors(_ text: String, _ flags: String...) -> [String] {
    let outcome = PinnedProgram.run(["compare", "f"] + flags, files: ["f": text])
    #expect((outcome.exitCode == .done) == (outcome.errors == ""))
    #expect((outcome.exitCode == .done) == (outcome.output != ""))
    return outcome.errors.split(separator: "\n").map(String.init)
  }

  @Test(
    arguments: [
      ("", "f:1:1: the text ends where a value must stand"),
      ("// nothing but a comment\n", "f:2:1: the text ends where a value must stand"),
      ("null", "f:1:1: found null where an object must stand"),
      ("[1, 2]", "f:1:1: found an array where an object must stand"),
      ("\"calls\"", "f:1:1: found a string where an object must stand"),
      ("{} {}", "f:1:4: more text follows the end of the value; remove it"),
      (
        "\u{FEFF}{\(workload)}",
        "f:1:1: the text starts with a byte order mark; save it as UTF-8 without one"
      ),
      (
        "{\(workload), \"title\": \"x", "f:1:71: the text ends where the closing quote of a string must stand"
      ),
      ("{\r\n  \(workload)\r\n  \"title\": 1\r\n}", "f:3:3: found '\"' where a comma or '}' must stand"),
    ] as [(String, String)])
  func `a text that cannot be read is said with its place`(text: String, error: String) {
    #expect(errors(text) == [error])
  }

  @Test(
    arguments: [
      (#""title": 5"#, "10: found a number where a string must stand"),
      (#""title": "a\u001b[31m""#, #"1: 'title' holds the control character \u{1B}; remove it"#),
      (#""titel": "x""#, "1: 'titel' is no key of a scenario file; did you mean title?"),
      (#""growth": "5%""#, "1: 'growth' is no key of a scenario file; it belongs into 'time'"),
      (#""title": "a", "title": "b""#, "15: the key 'title' stands twice in this object; remove one"),
      (
        #""time": {"horizn": 12}"#,
        "10: 'horizn' is no key of the time; did you mean horizon?"
      ),
      (
        #""time": {"lead-time": 1}"#, "10: 'lead-time' is no key of the time; did you mean leadTime?"
      ),
      (#""time": {"horizon": true}"#, "21: found true or false where a string must stand"),
      (
        #""time": {"horizon": "13.5"}"#, "10: 'horizon' 13.5 is not whole; give whole months"
      ),
      (
        #""time": {"horizon": 500}"#,
        #"10: 'horizon' cannot be '500'; it is not within 1 to 120; a good value is "24 months""#
      ),
      (
        #""time": {"horizon": "6..12"}"#,
        #"10: 'horizon' cannot be '6..12'; it is a range, and 'horizon' takes one number; a good value is "24 months""#
      ),
      (#""time": {"start": "2026-02-30"}"#, "10: '2026-02-30' is no day; write it like 2026-11-20"),
      (#""time": {"ramp": []}"#, "10: 'ramp' holds nothing; fill it or leave it out"),
      (
        #""time": {"ramp": ["10%", "200%"]}"#,
        "26: 'ramp' cannot be '200%'; write a share, and behind it how long it lasts unless that is a month, as in 10% for 2 weeks or 10%:2w"
      ),
      (
        #""time": {"ramp": ["10% for 2 weeks", "50% for a while"]}"#,
        "38: 'ramp' cannot be '50% for a while'; write a share, and behind it how long it lasts unless that is a month, as in 10% for 2 weeks or 10%:2w"
      ),
      (
        #""time": {"ramp": ["10% for 10 years", "50%"]}"#, "10: 'ramp' cannot be '121 months'; give up to 120"
      ),
      (#""time": {"ramp": "10%"}"#, "18: found a string where an array must stand"),
      (
        #""defaults": {"teamHours": 4, "dataHours": 2}"#,
        "14: 'teamHours' and 'dataHours' say the same thing in two ways; keep one"
      ),
      (#""fees": {}"#, "9: found an object where an array must stand"),
      (
        #""fees": [{"name": "a"}]"#,
        "10: a fee needs either 'usdPerCall' or 'usdPerThousandCalls' or 'usdPerMonth' or 'usdPerMillionTokenHours'; give one of them"
      ),
      (#""fees": [{"usdPerCall": 1}]"#, "10: a fee needs the key 'name'; add it"),
      (
        #""fees": [{"name": "a", "usdPerCall": 1, "usdPerMonth": 2}]"#,
        "41: a fee has 'usdPerCall' and 'usdPerMonth', which say the same thing in two ways; keep one"
      ),
      (
        #""fees": [{"name": "a", "usdPerCall": "1..2"}]"#,
        "24: 'usdPerCall' cannot be '1..2'; give one number from $0 to $1M"
      ),
      (
        #""fees": [{"name": "a", "usdPerMonth": "$40", "share": "30%"}]"#,
        "46: 'share' cannot be '30%'; 'usdPerMonth' is paid whatever the calls; remove it"
      ),
      (
        #""fees": [{"name": "a", "usdPerMillionTokenHours": 1}]"#,
        "10: a fee by tokens and hours needs the key 'storedTokens'; add it"
      ),
      (
        #""fees": [{"name": "a", "usdPerCall": 1, "hours": 9}]"#,
        "41: 'hours' is no name here; it goes with 'usdPerMillionTokenHours' alone; remove it"
      ),
      (
        #""fees": [{"name": "a", "usdPerCall": 1}, {"name": "a", "usdPerCall": 2}]"#,
        "43: 'a' is no name here; an earlier fee is called so; give each a name of its own"
      ),
      (
        #""fees": [{"name": "a", "usdPerCal": 1}]"#,
        "24: 'usdPerCal' is no key of a fee; did you mean usdPerCall?"
      ),
      (
        #""options": {"a": {"kind": "api", "model": "gpt-4o", "fees": [{"name": "a"}]}}"#,
        "62: a fee needs either 'usdPerCall' or 'usdPerThousandCalls' or 'usdPerMonth' or 'usdPerMillionTokenHours'; give one of them"
      ),
      (
        #""defaults": {"retrainEvery": 2, "retrainCost": 275, "retrainEvaluation": 200}"#,
        "33: 'retrainCost' and 'retrainEvaluation' say the same thing in two ways; keep one"
      ),
      (
        #""defaults": {"retrainCost": 4}"#,
        "14: 'retrainCost' means nothing without 'retrainEvery'; give both"
      ),
      (
        #""defaults": {"clearWinMonths": 9, "notWorthMonths": 8}"#,
        "14: 'clearWinMonths' 9 is above 'notWorthMonths' 8; swap them or give both"
      ),
      (
        #""baseline": {"model": "gpt-4oo"}"#,
        "14: no model is called 'gpt-4oo'; did you mean openai/gpt-4o, azure/gpt-4o, openai/gpt-4.1?"
      ),
      (#""baseline": {"model": ""}"#, "14: 'model' cannot be ''; give a name"),
      (
        #""baseline": {"model": "ft:gpt-4o"}"#,
        "14: 'model' cannot be 'ft:gpt-4o'; name a model as it comes, or for a fine-tune in use its prices: "
          + #""model": "custom" with 'priceInput' and 'priceOutput'"#
      ),
      (
        #""baseline": {"model": "custom", "priceInput": 2}"#,
        "33: the model 'custom' has no prices; give 'priceInput' and 'priceOutput'"
      ),
      (
        #""baseline": {"then": "openai/gpt-4o"}"#,
        "14: 'then' cannot be 'openai/gpt-4o', the model that ends; name another"
      ),
      (#""options": []"#, "1: 'options' holds nothing; fill it or leave it out"),
      (#""options": {}"#, "1: 'options' holds nothing; fill it or leave it out"),
      (#""options": "x""#, "12: found a string where an object must stand"),
      (#""options": [5]"#, "13: found a number where a string must stand"),
      (
        #""options": ["host:"]"#,
        "13: 'options' cannot be 'host:'; write MODEL, memory:MODEL, ft:MODEL, host:MACHINE, or several as in mix:A=70%+B=30%"
      ),
      (#""options": ["host:vsp"]"#, "13: no machine is called 'vsp'; did you mean host:vps?"),
      (#""options": {"a": "host:vsp"}"#, "13: no machine is called 'vsp'; did you mean host:vps?"),
      (
        #""options": {"": "gpt-4o"}"#,
        "13: '' is no name here; use 1 to 80 bytes without control characters"
      ),
      (
        #""options": {"a": {"model": "gpt-4o"}}"#, "18: an option needs the key 'kind'; add it"
      ),
      (
        #""options": {"a": {"knd": "api", "model": "gpt-4o"}}"#,
        "19: 'knd' is no key of an option; did you mean kind?"
      ),
      (
        #""options": {"a": {"kind": "hostd", "model": "gpt-4o"}}"#,
        "19: 'hostd' is no value of 'kind'; write one of api, hosted, selfHosted, mix"
      ),
      (
        #""options": {"a": {"kind": "api"}}"#,
        "18: an option of this kind needs the key 'model'; add it"
      ),
      (
        #""options": {"a": {"kind": "api", "model": "gpt-4o", "machine": "vps"}}"#,
        "53: 'kind' cannot be 'api'; an option with a 'machine' is of the kind selfHosted"
      ),
      (
        #""options": {"a": {"kind": "selfHosted"}}"#,
        "18: an option of this kind needs either 'machine' or 'hostMonthly' or 'hostHourly' or 'hostPerSecond' or 'hostPurchase'; give one of them"
      ),
      (
        #""options": {"a": {"kind": "selfHosted", "hostMonthly": "x"}}"#,
        #"41: 'hostMonthly' cannot be 'x'; it is not a number; a good value is "$85""#
      ),
      (
        #""options": {"a": {"kind": "hosted", "model": "gpt-4.1", "teamHours": 4, "dataHours": 2}}"#,
        "57: 'teamHours' and 'dataHours' say the same thing in two ways; keep one"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"gpt-4o": "80%", "gpt-4o-mini": "30%"}}}"#,
        "13: 'a' cannot share the calls out: its shares add up to 110%; make them 100%"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {}}}"#,
        "34: 'shares' holds nothing; fill it or leave it out"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"gpt-4o": 1}, "router": {"input": 300}}}"#,
        "69: a router needs the key 'model'; add it"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"gpt-4o": 1}, "router": {"model": "gpt-4o-mini", "input": "x"}}}"#,
        #"94: 'input' cannot be 'x'; it is not a number; a good value is "140""#
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"gpt-4o": 1}, "routerInput": 9, "router": {"model": "gpt-4o-mini", "input": 8}}}"#,
        "59: an option has 'router' and 'routerInput', which say the same thing in two ways; keep one"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"gpt-4o": 1}, "router": "gpt-4o-min"}}"#,
        "13: no model is called 'gpt-4o-min'; did you mean openai/gpt-4o-mini, azure/gpt-4o-mini, openai/gpt-4.1-mini?"
      ),
      (
        #""defaults": {"router": "ft:gpt-4o"}, "options": {"a": {"kind": "mix", "shares": {"gpt-4o": 1}}}"#,
        "14: 'router' cannot be 'ft:gpt-4o'; name a model as it comes, or for a fine-tune in use its prices: "
          + "\"model\": \"custom\" with 'priceInput' and 'priceOutput'"
      ),
      (
        #""options": {"a": {"kind": "mix", "cascade": ["gpt-4o", "gpt-4o-mini"], "model": "gpt-4o"}}"#,
        "72: 'kind' cannot be 'mix'; a mix names its options by 'cascade'"
      ),
      (
        #""options": {"a": {"kind": "mix", "model": "gpt-4o", "shares": {"gpt-4o": 1}}}"#,
        "34: 'kind' cannot be 'mix'; a mix names its options by 'shares'"
      ),
      (
        #""options": ["cascade:mix:gpt-4o=1+gpt-4o-mini"]"#,
        "13: 'options' cannot be 'cascade:mix:gpt-4o=1+gpt-4o-mini'; a mix has no mix among its options; name the options themselves"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"mix:mix:gpt-4o=1": 1}}}"#,
        "13: 'a' cannot share the calls out: 'mix:mix:gpt-4o=1' is a mix itself; name its options instead"
      ),
      (
        #""options": {"a": {"kind": "mix", "shares": {"ft:": 1}}}"#,
        "13: no model is called 'ft:'; see ftcalc prices list"
      ),
      (
        #""options": {"a": {"kind": "mix"}}"#,
        "18: a mix needs either 'shares' or 'tiers' or 'cascade' or 'fallback'; give one of them"
      ),
      (
        #""options": {"a": {"kind": "mix", "cascade": ["gpt-4o", "gpt-4o-mini"], "shares": {"gpt-4o": 1}}}"#,
        "34: a mix has 'shares' and 'cascade', which say the same thing in two ways; keep one"
      ),
      (
        #""options": {"a": {"kind": "api", "model": "gpt-4o", "cascade": ["gpt-4o"]}}"#,
        "53: 'kind' cannot be 'api'; an option with 'cascade' is of the kind mix"
      ),
      (
        #""options": {"a": {"kind": "mix", "cascade": ["gpt-4o"]}}"#,
        "13: 'a' cannot share the calls out: a cascade needs two options or more; write cascade:A+B"
      ),
      (
        #""options": {"a": {"kind": "mix", "cascade": []}}"#,
        "34: 'cascade' holds nothing; fill it or leave it out"
      ),
      (
        #""options": {"a": {"kind": "mix", "cascade": ["gpt-4o", "gpt-4o-mini"]}}"#,
        #"13: 'escalation' is missing; give the calls of a cascade that go on to the next step, and are paid at both, such as "escalation": "20%""#
      ),
      (
        #""options": {"a": {"kind": "mix", "fallback": ["gpt-4o", "gpt-4o-mini"], "fallbackRate": 2}}"#,
        #"73: 'fallbackRate' cannot be '2'; it is not within 0% to 100%; a good value is "5%""#
      ),
      (
        #""options": {"a": {"kind": "mix", "tiers": {"hard": {"share": 1, "option": "gpt-4o"}}}}"#,
        "44: 'hard' is no value of 'tiers'; write one of complex, structured, simple"
      ),
      (
        #""options": {"a": {"kind": "mix", "tiers": {"simple": {"share": 1}}}}"#,
        "54: a tier needs the key 'option'; add it"
      ),
      (
        #""options": {"a": {"kind": "mix", "routed": "40%", "shares": {"gpt-4o": 1}}}"#,
        "13: 'a' cannot share the calls out: 'gpt-4o' takes all of them, so that nobody knows where the rest goes; give the others shares"
      ),
      (
        #""options": {"t": "ft:gpt-4.1", "m": "mix:t=40%+gpt-4o=60%", "c": "fallback:t+m"}, "defaults": {"fallbackRate": 0}"#,
        "61: 'c' cannot share the calls out: 'm' is a mix itself; name its options instead"
      ),
      (
        #""options": ["mix:gpt-4o=70%"]"#,
        "13: 'mix:gpt-4o=70%' cannot share the calls out: its shares add up to 70%; make them 100%"
      ),
      (
        #""prices": [{"provider": "opnai", "discount": "10%", "reason": "r"}]"#,
        "13: no provider is called 'opnai'; did you mean openai?"
      ),
      (
        #""prices": [{"model": "gpt-4oo", "discount": "10%", "reason": "r"}]"#,
        "13: no model is called 'gpt-4oo'; did you mean openai/gpt-4o, azure/gpt-4o, openai/gpt-4.1?"
      ),
      (
        #""prices": [{"provider": "openai", "discount": "10%"}]"#,
        "12: a local price needs the key 'reason'; add it"
      ),
      (
        #""prices": [{"provider": "openai", "discount": "110%", "reason": "r"}]"#,
        #"35: 'discount' cannot be '110%'; give a share from -100% to 100%, such as "10%""#
      ),
      (
        #""prices": [{"discount": "10%", "reason": "r"}]"#,
        "12: a local price needs either 'model' or 'provider'; give one of them"
      ),
      (
        #""prices": [{"model": "gpt-4o", "reason": "r"}]"#,
        "12: a local price needs either 'discount' or 'usdPerMillionInputTokens'; give one of them"
      ),
      (
        #""prices": [{"provider": "openai", "usdPerMillionInputTokens": 1, "reason": "r"}]"#,
        "13: 'provider' cannot be 'openai'; prices hold for one model; name it by 'model'"
      ),
      (
        #""prices": [{"model": "ft:bedrock/nova-2-lite", "usdPerMillionInputTokens": 0.6, "reason": "r"}]"#,
        "13: 'model' cannot be 'ft:bedrock/nova-2-lite'; name the base model, with the prices of its fine-tune under 'tuned'"
      ),
      (
        #""prices": [{"model": "FT:gpt-4o", "discount": "10%", "reason": "r"}]"#,
        "13: 'model' cannot be 'FT:gpt-4o'; name the base model; a discount holds for its fine-tunes too"
      ),
      (
        #""prices": [{"model": "host:vps", "discount": "10%", "reason": "r"}]"#,
        "13: 'model' cannot be 'host:vps'; a machine has its price in 'hostMonthly' or 'hostHourly' or 'hostPerSecond' or 'hostPurchase', where it is an option or a host"
      ),
      (
        #""prices": [{"model": "gpt-4o", "discount": "1%", "reason": "r"}, {"model": "openai/gpt-4o", "usdPerMillionInputTokens": 2, "reason": "r"}]"#,
        "67: 'openai/gpt-4o' has its price at f:3:13 already; keep one"
      ),
      (
        #""prices": [{"provider": "openai", "discount": "1%", "reason": "r"}, {"provider": "openai", "discount": "2%", "reason": "r"}]"#,
        "70: 'openai' has its price at f:3:13 already; keep one"
      ),
      (
        #""baseline": {"discount": "8%"}, "prices": [{"provider": "openai", "discount": "8%", "reason": "r"}]"#,
        "14: 'discount' and the price of your own at f:3:45 both hold for openai/gpt-4o; keep one"
      ),
      (
        #""baseline": {"model": "gpt-4.1", "priceCached": 1}, "prices": [{"model": "gpt-4.1", "usdPerMillionInputTokens": 2, "reason": "r"}]"#,
        "34: 'priceCached' and the price of your own at f:3:65 both hold for openai/gpt-4.1; keep one"
      ),
      (
        #""scenarios": {"low": {"baseline": {"priceOutput": 1}}}, "prices": [{"provider": "openai", "discount": "8%", "reason": "r"}]"#,
        "36: 'priceOutput' and the price of your own at f:3:69 both hold for openai/gpt-4o; keep one (in the scenario 'low')"
      ),
      (
        #""scenarios": {"low": {"workload": {"cals": 5}}}"#,
        "36: 'cals' is no key of a workload; did you mean calls?"
      ),
      (
        #""scenarios": {"low": {"options": ["gpt-4o"]}}"#,
        "23: 'options' is no key of a named scenario; remove it"
      ),
      (
        #""scenarios": {"low": {"baseline": {"model": "gpt-4oo"}}}"#,
        "36: no model is called 'gpt-4oo'; did you mean openai/gpt-4o, azure/gpt-4o, openai/gpt-4.1? "
          + "(in the scenario 'low')"
      ),
      (
        #""scenarios": {"low": {"workload": {"system": 5000}}}"#,
        "36: the parts of the prompt add up to 5,000 tokens, more than 'input' 1,200; raise 'input' or leave it out "
          + "(in the scenario 'low')"
      ),
      (#""decision": {}"#, "13: a decision needs the key 'choose'; add it"),
      (
        #""options": {"nova": "gpt-4o", "mini": "gpt-4o-mini"}, "decision": {"choose": "nvoa"}"#,
        "68: 'nvoa' is no option of this file; did you mean nova?"
      ),
      (
        #""options": {"a": "gpt-4.1", "b": "gpt-4o-mini"}, "decision": {"choose": "gpt-5.2"}"#,
        "63: 'gpt-5.2' is no option of this file; it has a, b, baseline"
      ),
      (
        #""decision": {"choose": "ft:gpt-4oo"}"#,
        "14: no model is called 'gpt-4oo'; did you mean openai/gpt-4o, azure/gpt-4o, openai/gpt-4.1?"
      ),
      (
        #""decision": {"choose": "baseline", "must": [{"metric": "npv", "atLeast": 1, "in": "low"}]}"#,
        "77: no scenario is called 'low'; the file has none"
      ),
      (
        #""scenarios": {"low": {}}, "decision": {"choose": "baseline", "must": [{"metric": "npv", "atLeast": 1, "in": "lwo"}]}"#,
        "103: no scenario is called 'lwo'; did you mean low?"
      ),
      (
        #""decision": {"choose": "baseline", "must": [{"metric": "npvv", "atLeast": 1}]}"#,
        "46: 'npvv' is no value of 'metric'; write one of breakEvenMonths, billBreakEvenMonths, monthlySaving, "
          + "monthlyCost, savingShare, npv, bestOption, headroom, grossMargin, marginP90, costPerUser, "
          + "shareOfRevenue"
      ),
      (
        #""decision": {"choose": "baseline", "must": [{"metric": "npv"}]}"#,
        "45: a condition needs either 'atMost' or 'atLeast' or 'risesAtMost' or 'fallsAtMost'; give one of them"
      ),
      (
        #""decision": {"choose": "baseline", "must": [{"metric": "npv", "atleast": 5}]}"#,
        "63: 'atleast' is no key of a condition; did you mean atLeast?"
      ),
      (
        #""decision": {"choose": "baseline", "must": [{"metric": "npv", "atMost": "5 bananas"}]}"#,
        #"63: 'atMost' cannot be '5 bananas'; give one value such as "$20,000""#
      ),
      (
        #""decision": {"choose": "baseline", "must": [{"metric": "bestOption", "atMost": 5}]}"#,
        "70: 'metric' cannot be 'bestOption'; it is compared with the chosen option; remove 'atMost'"
      ),
      (
        #""decision": {"choose": "baseline", "reviewBy": "soon"}"#,
        "36: 'soon' is no day; write it like 2026-11-20"
      ),
      (
        #""decision": {"choose": "baseline", "recorded": {"results": {"npv": 1}}}"#,
        "48: a record needs the key 'asOf'; add it"
      ),
    ] as [(String, String)])
  func `a mistake is one message at its place`(members: String, error: String) {
    let found = errors("{\n\(Self.workload),\n\(members)\n}")
    #expect(found == ["f:3:" + error])
  }

  @Test(
    arguments: [
      (
        #"{"title": "x"}"#,
        [
          "f:1:1: 'calls' is missing; give the calls of the product a month, or /day, /year, such as \"calls\": \"50k/day\"",
          "f:1:1: 'output' is missing; give the output tokens of a call, thoughts of a reasoning model included, such as \"output\": \"80\"",
          "f:1:1: 'input' is missing; give the input tokens of a call, such as \"input\": \"1200\", or their parts ('system', 'message')",
        ]
      ),
      (
        #"{"workload": {"calls": 5, "output": 8}}"#,
        [
          "f:1:14: 'input' is missing; give the input tokens of a call, such as \"input\": \"1200\", or their parts ('system', 'message')"
        ]
      ),
      (
        #"{"workload": {"cals": 5, "output": 8, "inptu": 3}}"#,
        [
          "f:1:15: 'cals' is no key of a workload; did you mean calls?",
          "f:1:39: 'inptu' is no key of a workload; did you mean input?",
        ]
      ),
      (
        #"{"workload": {"calls": {}, "output": [8], "system": "?"}}"#,
        [
          "f:1:24: found an object where a string must stand",
          "f:1:38: found an array where a string must stand",
          #"f:1:43: 'system' cannot be '?'; it is not a number; a good value is "400""#,
        ]
      ),
      (#"{"workload": 5}"#, ["f:1:14: found a number where an object must stand"]),
      (
        #"{"calls": 5, "workload": {"output": 8, "input": 9}}"#,
        ["f:1:2: 'calls' is no key of a scenario file; it belongs into 'workload'"]
      ),
    ] as [(String, [String])])
  func `what is missing is said at the workload, and not where it was misspelt`(text: String, found: [String])
  {
    #expect(errors(text) == found)
  }

  @Test func `an error in line 17 is reported in line 17 with its column`() {
    let lines = ["{", "  // the workload", "  \(Self.workload),"] + [String](repeating: "", count: 12)
    let text = (lines + ["  \"baseline\": {", "    /* é */ \"modle\": \"gpt-4o\",", "  },", "}"])
      .joined(separator: "\r\n")
    #expect(errors(text) == ["f:17:13: 'modle' is no key of a baseline; did you mean model?"])
  }

  @Test func `five errors are five, in the order of the text, and of every kind`() {
    let text = """
      {
        "decision": { "choose": "b" },
        "options": { "a": "gpt-4oo" },
        "workload": { "calls": "10k/dya", "output": 80, "input": 100, "system": 200, },
        "time": { "horizon": 12.5, },
      }
      """
    #expect(
      errors(text) == [
        "f:2:17: 'b' is no option of this file; it has a, baseline",
        "f:3:16: no model is called 'gpt-4oo'; did you mean openai/gpt-4o, azure/gpt-4o, openai/gpt-4.1?",
        #"f:4:17: 'calls' cannot be '10k/dya'; it has the unit '/dya', which 'calls' does not take; a good value is "50k/day""#,
        "f:4:51: the parts of the prompt add up to 200 tokens, more than 'input' 100; raise 'input' or leave it out",
        "f:5:13: 'horizon' 12.5 is not whole; give whole months",
      ])
  }

  @Test func `a price that is in no table is an error where nothing else is left to compare`() {
    func text(_ more: String = "") -> String {
      """
      { \(Self.workload), "options": {
          "a": { "kind": "hosted", "model": "bedrock/nova-2-lite", "batchShare": 1 }\(more) } }
      """
    }
    let gap = "no source gives the price of input in batches, output in batches of a; "
    #expect(errors(text()).map { $0.contains(gap) } == [true])
    #expect(errors(text(#", "c": "gpt-4o-mini""#)).isEmpty)
  }

  @Test func `a flag that contradicts the file is named by the flag, at the key of the file`() {
    let text = "{\(Self.workload),\n \"defaults\": {\"dataHours\": 4}}"
    #expect(
      errors(text, "--team-hours", "4") == [
        "f:2:15: --team-hours and 'dataHours' say the same thing in two ways; keep one"
      ])
  }

  @Test func `a flag for a price that the file has too is named with the place of that`() {
    let text = #"{"prices": [{"provider": "openai", "discount": "8%", "reason": "r"}], \#(Self.workload)}"#
    #expect(
      errors(text, "--discount", "8%", "--price-input", "2") == [
        "ftcalc: --price-input and the price of your own at f:1:14 both hold for openai/gpt-4o; keep one",
        "ftcalc: --discount and the price of your own at f:1:14 both hold for openai/gpt-4o; keep one",
      ])
    #expect(errors(text, "--model", "bedrock/nova-2-lite", "--discount", "8%") == [])
  }

  @Test func `flags that contradict each other are said without a place, once for all files`() {
    let outcome = PinnedProgram.run(
      ["compare", "f", "g", "--team-hours", "4", "--data-hours", "3"],
      files: ["f": "{\(Self.workload)}", "g": "{\(Self.workload)}"])
    #expect(
      outcome.errors == "ftcalc: --team-hours and --data-hours say the same thing in two ways; keep one\n")
    #expect(outcome.exitCode == .failure)
  }

  @Test func `a name given by a flag is no mistake of the file`() {
    let outcome = PinnedProgram.run(
      ["compare", "f", "--model", "gpt-4oo"],
      files: ["f": "{\(Self.workload), \"baseline\": {\"model\": \"gpt-4o\"}}"])
    #expect(outcome.errors.hasPrefix("ftcalc: no model is called 'gpt-4oo'"))
    #expect(outcome.exitCode == .usage)
  }

  @Test func `a flag mends what the file lacks`() {
    #expect(errors(#"{"workload": {"calls": 5, "output": 8}}"#, "--input", "100") == [])
    #expect(errors("{\(Self.workload), \"baseline\": {\"model\": \"x\"}}", "--model", "gpt-4o") == [])
  }

  @Test func `one broken file among several hides the results, and not the errors of others`() {
    let outcome = PinnedProgram.run(
      ["compare", "a", "b", "c", "d"],
      files: [
        "a": "{\(Self.workload)}", "b": "{\(Self.workload), \"x\": 1}",
        "d": "{\(Self.workload), \"defaults\": {\"retrainCost\": 1}}",
      ])
    #expect(outcome.exitCode == .failure)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.split(separator: "\n") == [
        "b:1:60: 'x' is no key of a scenario file; remove it",
        "ftcalc: cannot read 'c': no such file or directory",
        "d:1:73: 'retrainCost' means nothing without 'retrainEvery'; give both",
      ])
  }

  @Test func `problems beyond a hundred are counted`() {
    let members = (1...250).map { "\"k\($0)\": 0" }.joined(separator: ",\n")
    let found = errors("{\(Self.workload),\n\(members)}")
    #expect(found.count == 101)
    #expect(found.last == "f:102:1: 150 more problems from here on")
  }

  @Test(arguments: [
    (0..<20_000).map { "\"k\($0)\": 0" }.joined(separator: ",\n"),
    "\"options\": [\((0..<20_000).map { _ in "1" }.joined(separator: ",\n"))]",
    "\"features\": [\((0..<20_000).map { _ in "{}" }.joined(separator: ",\n"))]",
  ])
  func `a file of nothing but problems is not read to its end`(members: String) {
    let found = errors("{\(members)}")
    #expect(found.count == 101)
    #expect(found.last?.hasSuffix("more problems from here on; the rest of the file is not read") == true)
  }

  @Test(arguments: ["options", "prices", "scenarios"])
  func `more entries than anybody reads are refused`(key: String) {
    let entries = (1...101).map { number in
      switch key {
      case "options": #""o\#(number)": "gpt-4o""#
      case "prices": #"{"provider": "openai", "discount": "1%", "reason": "r"}"#
      default: #""s\#(number)": {}"#
      }
    }.joined(separator: ",")
    let found = errors(
      "{\(Self.workload), \"\(key)\": \(key == "prices" ? "[\(entries)]" : "{\(entries)}")}")
    let limit = key == "scenarios" ? 20 : 100
    #expect(found == ["f:1:60: '\(key)' cannot be '101 \(key)'; give up to \(limit)"])
  }
}
