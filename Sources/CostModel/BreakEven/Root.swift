/// A zero of a function between two points at which its signs differ, or nil where they do not.
///
/// The Illinois form of false position: exact in one step where the function is a straight line, and never
/// outside the bracket. The answer is good to 12 significant digits of its place.
func root(of function: (Double) -> Double, between start: Double, and end: Double) -> Double? {
  var (low, high) = (start, end)
  var (atLow, atHigh) = (function(low), function(high))
  if atLow == 0 { return low }
  if atHigh == 0 { return high }
  guard atLow.isFinite, atHigh.isFinite, (atLow < 0) != (atHigh < 0) else { return nil }
  for step in 0..<400 {
    guard abs(high - low) > 1e-13 * max(abs(low), abs(high)) else { break }
    // Every third step halves the bracket, so that a flat end cannot hold the search up.
    let secant = high - atHigh * (high - low) / (atHigh - atLow)
    let inside = secant > min(low, high) && secant < max(low, high)
    let guess = inside && step % 3 != 2 ? secant : low + (high - low) / 2
    let value = function(guess)
    if value == 0 { return guess }
    if (value < 0) == (atHigh < 0) {
      high = guess
      atHigh = value
      atLow /= 2
    } else {
      low = high
      atLow = atHigh
      high = guess
      atHigh = value
    }
  }
  return high
}
