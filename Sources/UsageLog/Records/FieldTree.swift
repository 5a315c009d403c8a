/// The keys that a format reads, as a tree.
///
/// Records of a log have the same keys in the same order, most of the time: ``MetKeys`` remembers them, so that a key is
/// looked up here by its ``KeyName`` once.
struct FieldTree {
  /// Where a value goes that stands at a path.
  struct Target {
    /// A field that stands at the path.
    struct Place {
      /// The slot of the field; none below 0.
      var slot: Int8 = -1
      /// Which of the field's names the path is; the lowest that a record has wins.
      var rank: UInt8 = 0
      /// Whether of several names the largest number wins.
      var takesLargest = false
    }

    /// The field, and those that the user maps there beside it.
    var first = Place(), second = Place(), third = Place()
    /// The slot of a path that the user named; none below 0.
    var extra: Int8 = -1
    /// The node of further keys; none below 0.
    var node: Int16 = -1

    /// Whether the value itself is kept.
    var isKept: Bool { first.slot >= 0 || extra >= 0 }
    /// Whether it is kept in one slot at most.
    var isSimple: Bool { second.slot < 0 && extra < 0 }
  }

  /// The keys of an object that are read.
  struct Node {
    var targets: [KeyName: Target] = [:]
  }

  private(set) var nodes = [Node()]

  /// Changes what is done with the value at a path of keys, `usage`, `prompt_tokens`.
  mutating func change(at path: [KeyName], _ change: (inout Target) -> Void) {
    var node = 0
    for (index, key) in path.enumerated() {
      var target = nodes[node].targets[key] ?? Target()
      if index == path.count - 1 {
        change(&target)
      } else if target.node < 0 {
        target.node = Int16(nodes.count)
        nodes.append(Node())
      }
      nodes[node].targets[key] = target
      node = Int(target.node)
    }
  }
}

/// A key as formats spell it, whatever the case and the joints: `inputTokens`, `input_tokens` and `Input Tokens` are one.
struct KeyName: Hashable {
  let letters: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    letters = bytes.compactMap { byte in
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: byte
      }
    }
  }

  init(_ text: String) { self.init(text.utf8) }

  /// The keys of a path: `usage.prompt_tokens`.
  static func path(_ text: String) -> [KeyName] {
    text.split(separator: ".", omittingEmptySubsequences: true).map { KeyName($0.utf8) }
  }
}
