/// The output cut at which a hosted fine-tune would cost what today's model costs.
///
/// r* = 1 − (C − fixed/billed − I′·p_in′) / (output·p_out′), with C today's cost of a call. At 0 or below the option
/// is already cheaper; above 1 no cut is enough. 800 + 400 tokens at $0.25/$2.00 against twice those prices
/// give 1 − (0.0010 − 0.0004) / 0.0016 = 62.5%.
func requiredOutputCut(
  todayPerCall: USD, fixed: MonthlyUSD, billed: CallRate, option: CallCost, prompt: Prompt, output: Tokens
) -> Double? {
  guard billed.value > 0, output.value > 0 else { return nil }
  let perToken =
    prompt.output.value > 0
    ? option[.output].value / prompt.output.value : (option.rates?[.output].value ?? 0) / 1_000_000
  let uncut = perToken * output.value
  guard uncut > 0 else { return nil }
  let left =
    todayPerCall.value - fixed.value / billed.value - option[.input].value - option[.cachedInput].value
    - option[.cacheWrites].value
  return 1 - left / uncut
}
