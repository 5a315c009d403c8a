/// The characters that the locale of an environment can show.
enum CharacterSet: Hashable {
  /// All of Unicode.
  case unicode
  /// Plain ASCII.
  case ascii

  /// The variables that say it, the first that is set and not empty wins.
  static let variables = ["LC_ALL", "LC_CTYPE", "LANG"]

  /// Unicode where the locale names UTF-8, as in `de_DE.UTF-8` or `C.utf8`; ASCII otherwise, also without a locale.
  init(_ environment: [String: String]) {
    let locale = Self.variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    // `language_COUNTRY.CODESET@variant`; macOS also knows the code set alone.
    let name = locale.split(separator: "@", omittingEmptySubsequences: false).first ?? ""
    let codeSet = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    self = ["utf-8", "utf8"].contains(codeSet.lowercased()) ? .unicode : .ascii
  }
}

extension Surroundings {
  /// The characters that can be shown.
  var characters: CharacterSet { CharacterSet(environment) }
}
