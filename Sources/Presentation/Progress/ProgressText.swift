/// How far long work is, in one line: `sweep: 4,312 of 10,000 cells, 3 s left`.
package enum ProgressText {
  /// The line, with what does not fit left out from its end; empty where nothing fits.
  ///
  /// - Parameters:
  ///   - work: what is done: `sweep`.
  ///   - pieces: what it is counted in: `cells`.
  ///   - left: how long the rest may take.
  ///   - width: the most columns that the line may take.
  package static func line(
    _ work: String, done: Int, of all: Int, _ pieces: String, left: Duration, width: Int
  ) -> String {
    let counted =
      "\(work): \(FigureText.count(Double(done))) of \(FigureText.count(Double(all))) \(pieces)"
    // All of it is said when it is done, never before.
    let percent = all > 0 ? Int(Double(done) / Double(all) * 100) : 100
    let lines = ["\(counted), \(words(left)) left", counted, "\(work): \(percent)%", "\(percent)%"]
    return lines.first { $0.count <= width } ?? ""
  }

  /// A duration as finely as a guess deserves, rounded up: `3 s`, `2 min`, `4 h`.
  private static func words(_ duration: Duration) -> String {
    let parts = duration.components
    let seconds = max(0, parts.seconds + (parts.attoseconds > 0 ? 1 : 0))
    func rounded(to unit: Int64) -> Int64 { seconds / unit + (seconds % unit > 0 ? 1 : 0) }
    if seconds < 100 { return "\(seconds) s" }
    return seconds < 100 * 60 ? "\(rounded(to: 60)) min" : "\(rounded(to: 3600)) h"
  }
}
