import CostModel

/// What a file is, as its first records show.
package struct DetectedFormat: Sendable {
  /// How its records say what calls used.
  package var format: LogFormat
  /// How they follow one another.
  package var framing: Framing
}

extension LogFormat {
  /// The format of a name, as the option `--format` has it.
  package static func named(_ name: String) throws(LogError) -> LogFormat {
    if let format = all.first(where: { $0.name == name }) { return format }
    throw .unknownFormatName(name, nearest: nearestNames(to: name, among: all.map(\.name)))
  }

  /// The format and the framing of a file that a request reads, the fields where the request says that they stand.
  ///
  /// - Parameter firstBytes: the beginning of the file, some hundred kilobytes are enough, with ``LogShare/margin`` bytes of 0
  ///   readable behind it.
  package static func detected(
    in firstBytes: UnsafeRawBufferPointer, for request: LogRequest
  ) throws(LogError) -> DetectedFormat {
    let first = unsafe FirstRecords(firstBytes)
    // A log whose fields are named is one's own, unless its format is named too.
    if request.formatName != nil || !request.map.isEmpty {
      let format = try request.mapped(try request.formatName.map(named) ?? generic)
      return DetectedFormat(format: format, framing: try first.framing(of: [format]))
    }
    let framing = try first.framing(of: all)
    guard let format = first.format(of: all, framing) else {
      throw .unknownFormat(fields: first.fieldNames(framing))
    }
    return DetectedFormat(format: format, framing: framing)
  }
}
