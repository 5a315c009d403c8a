internal import JSONText

extension String {
  /// The text as one word of a command line, in quotes where a shell would take it apart: `'my file.json'`.
  package var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+,@%:=".unicodeScalars.contains(scalar)
    }
    return isPlain && !isEmpty ? self : escaped(limit: .max).shellQuoted
  }

  /// The text in single quotes, which leave nothing to a shell but themselves.
  package var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
