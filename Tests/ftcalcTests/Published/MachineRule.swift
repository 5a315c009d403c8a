extension BillingRule {
  /// Public cases of machines, of 2026-11-29, worked out by hand from what their sources state.
  static let machines: [BillingRule] = {
    let server =
      "--model custom --price-input 98.32 --price-output 0 --calls 730 --input 1000000 --output 1 --with host:custom --host-purchase 833806 --host-life 60 --ops-hours 1 --hourly-rate 635.1 --host-capacity 1000 --host-training-cost 0 --team-hours 0"
    let card =
      "--model custom --price-input 0.15 --price-output 0.60 --calls 31667 --input 1000 --output 2000 --with host:custom --host-purchase 1500 --host-power 350 --power-price 0.15 --billed-hours 160 --host-capacity 100k --host-training-cost 0 --team-hours 0 --horizon 60"
    let shift =
      "--model custom --price-input 1.25 --price-output 10 --calls 42240 --input 1000 --output 2000 --with host:custom --host-purchase 2000 --host-power 500 --power-price 0.15 --prefill-rate 200.0001 --decode-rate 200.0001 --utilisation 100% --days-per-month 22 --host-training-cost 0 --team-hours 0"
    let stated =
      "--model custom --price-input 3 --price-output 15 --calls 1000/day --input 1000 --output 100 --with host:custom --host-hourly 2 --billed-hours 176 --host-capacity 1200 --upfront 0"
    let seconds =
      "--model custom --price-input 1 --price-output 1 --calls 10k/day --input 1 --output 1 --with host:custom --host-per-second 0.0000666667 --prefill-rate 1e12 --decode-rate 2 --upfront 0"
    let steps =
      "--model custom --price-input 2.5 --price-output 10 --calls 110k/day --input 1200 --output 80 --tuned-output 40 --upfront 0 --with host:vps"
    let units =
      "--model custom --price-input 2.5 --price-output 10 --calls 100k/day --input 1200 --output 80 --with host:azure-ptu-gpt-4o"
    func figure(
      _ rule: String, _ source: String, _ command: String, _ path: String, _ value: Double,
      row: String = "host:custom"
    ) -> BillingRule {
      BillingRule(
        rule: rule, source: source, command: command, outcome: .figure(row: row, path: path, value))
    }
    return [
      figure(
        "a bought card pays for itself in cash", "RTX 3090 Ti at home", card, "breakEven.months", 43.66755),
      figure(
        "a bought server against one by the hour", "Lenovo, 8 x H100", server, "breakEven.months", 11.7208825),
      figure("its worth after a year", "Lenovo, 8 x H100", server, "horizon.net", 19_856),
      figure("what it is still worth", "Lenovo, 8 x H100", server, "residualValue", 833_806 * 0.8),
      figure(
        "hours of a shift carry a shift's calls", "8 h on 22 days", shift + " --billed-hours 176",
        "machines.count", 1),
      figure(
        "and cost them", "8 h on 22 days", shift + " --billed-hours 176", "monthly.total", 2000.0 / 36 + 13.2),
      figure(
        "hours a day say the same", "8 h on 22 days", shift + " --hours-per-day 8", "monthly.total",
        2000.0 / 36 + 13.2),
      figure("a stated capacity is taken as stated", "176 h", stated, "monthly.total", 352),
      figure("with one machine", "176 h", stated, "machines.count", 1),
      figure(
        "seconds are paid while busy alone", "Modal, $0.24 an hour", seconds, "monthly.total", 10.000005),
      figure(
        "the cheapest set of sizes", "ertas.ai, 110,000 a day", steps, "monthly.total", 204.5, row: "host:vps"
      ),
      figure(
        "units of throughput, least 15 in steps of 5", "Azure, 2,500 tokens a minute, output 4 times",
        units, "machines.count", 45, row: "host:azure-ptu-gpt-4o"),
      BillingRule(
        rule: "a machine that nobody measured has no verdict", source: "70B on one A100",
        command:
          "--calls 2000M --model custom --price-input 3 --price-output 15 --input 800 --output 200 --upfront 20000 --with host:runpod-a100-sxm-80gb --model-size 70B",
        outcome: .words("capacity unknown")),
    ]
  }()
}
