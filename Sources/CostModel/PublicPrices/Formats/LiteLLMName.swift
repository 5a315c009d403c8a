/// How LiteLLM writes the seller, the region and the model into one key.
enum LiteLLMName {
  /// What stands in front of the name of a model where it is not what `litellm_provider` says.
  private static let prefixes: [String: String] = [
    "amazon_nova": "amazon-nova", "azure_text": "azure", "bedrock_converse": "bedrock",
    "cohere_chat": "cohere",
    "text-completion-codestral": "text-completion-codestral",
  ]
  /// The regions that stand in front of a name on Bedrock with a dot: `us.anthropic.claude-sonnet-5`.
  private static let profiles: Set<Substring> = [
    "apac", "au", "ca", "eu", "global", "jp", "us", "us-gov",
  ]
  /// The data zones of Azure, and what ours are called; `global` is the model as it is usually sold.
  private static let zones: [Substring: String] = [
    "apac": "data-zone-apac", "eu": "data-zone-eu", "us": "data-zone-us", "us-gov": "us-gov",
  ]

  /// The name of the model, the region, and whether the key says that it is sold so everywhere.
  ///
  /// - Parameter ours: the seller of our ids.
  static func parts(
    of key: String, seller: String, ours: String
  ) -> (name: String, region: String?, isUsual: Bool) {
    let prefix = seller.hasPrefix("vertex_ai") ? "vertex_ai" : prefixes[seller] ?? seller
    var name = key[...]
    let tail = key.utf8.dropFirst(prefix.utf8.count)
    if key.hasPrefix(prefix), tail.first == UInt8(ascii: "/") { name = Substring(tail.dropFirst()) }
    var region: String?
    var isUsual = false
    if ours == "bedrock" {
      if let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")), isRegion(name[..<slash]) {
        region = String(name[..<slash])
        name = name[name.index(after: slash)...]
      } else if let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")), profiles.contains(name[..<dot]) {
        region = String(name[..<dot])
        name = name[name.index(after: dot)...]
      }
    } else if ours == "azure", let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) {
      let zone = name[..<slash]
      if zone == "global" || zone == "global-standard" {
        name = name[name.index(after: slash)...]
        isUsual = true
      } else if let known = zones[zone] {
        region = known
        name = name[name.index(after: slash)...]
      }
    }
    return (String(name), region, isUsual)
  }

  /// Whether a text is a region of AWS: `us-east-1`, `us-gov-west-1`.
  private static func isRegion(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, let last = parts.last, last.utf8.count == 1 else {
      return false
    }
    guard parts[0].utf8.count == 2, Int(last) != nil else { return false }
    return parts.allSatisfy { part in !part.isEmpty && String(part).isShortName && !part.contains(".") }
  }
}
