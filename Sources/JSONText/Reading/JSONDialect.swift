/// What a reader accepts beyond RFC 8259, and how deep it goes.
public struct JSONDialect: Hashable, Sendable {
  /// Whether `//` and `/* */` comments are blanks.
  public let allowsComments: Bool
  /// Whether a comma may stand before `]` and `}`.
  public let allowsTrailingCommas: Bool
  /// How many arrays and objects may be open at once.
  public let maximumDepth: Int

  /// A dialect; the depth is kept within 1 and 512, so that no text can exhaust the stack.
  public init(allowsComments: Bool, allowsTrailingCommas: Bool, maximumDepth: Int = 128) {
    self.allowsComments = allowsComments
    self.allowsTrailingCommas = allowsTrailingCommas
    self.maximumDepth = min(max(maximumDepth, 1), 512)
  }

  /// RFC 8259 to the letter, 128 levels deep: for what programs write.
  public static let strict = JSONDialect(allowsComments: false, allowsTrailingCommas: false)

  /// Comments and trailing commas allowed, 128 levels deep: for files that people edit.
  public static let commented = JSONDialect(allowsComments: true, allowsTrailingCommas: true)
}
