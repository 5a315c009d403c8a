import Testing

@testable import ftcalc

@Suite struct CharacterSetTests {
  @Test(
    arguments: [
      (["LANG": "de_DE.UTF-8"], .unicode), (["LANG": "C.utf8"], .unicode), (["LC_CTYPE": "UTF-8"], .unicode),
      (["LANG": "de_DE.UTF-8@euro"], .unicode), (["LANG": "en_US.ISO-8859-1"], .ascii),
      (["LANG": "C"], .ascii),
      ([:], .ascii), (["LANG": ""], .ascii), (["LANG": "POSIX"], .ascii), (["LANG": "@.."], .ascii),
      (["LC_ALL": "C", "LC_CTYPE": "en_GB.UTF-8", "LANG": "en_GB.UTF-8"], .ascii),
      (["LC_ALL": "", "LC_CTYPE": "en_GB.UTF-8", "LANG": "C"], .unicode),
      (["LC_CTYPE": "C", "LANG": "en_GB.UTF-8"], .ascii), (["TERM": "UTF-8"], .ascii),
    ] as [([String: String], CharacterSet)])
  func `the first locale that is set says whether it is UTF-8`(
    environment: [String: String], characters: CharacterSet
  ) { #expect(CharacterSet(environment) == characters) }
}
