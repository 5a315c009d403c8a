/// What sellers are called in public files, where they are not called as in our ids.
enum SellerNames {
  /// A name in small letters with hyphens, and ours.
  private static let table: [String: String] = [
    "alibaba": "qwen", "amazon-bedrock": "bedrock", "aws": "bedrock", "azure-openai": "azure",
    "azure-text": "azure", "bedrock-converse": "bedrock", "cohere-chat": "cohere", "dashscope": "qwen",
    "fireworks-ai": "fireworks", "gemini": "google", "google-vertex": "vertex",
    "google-vertex-anthropic": "vertex", "meta-ai": "meta", "mistral-ai": "mistral",
    "moonshot-ai": "moonshot",
    "moonshotai": "moonshot", "novita-ai": "novita", "text-completion-openai": "openai",
    "together-ai": "together",
    "togetherai": "together", "vertex-ai": "vertex", "x-ai": "xai", "z-ai": "zai", "z.ai": "zai",
  ]

  /// Further sellers after whom files are named.
  private static let others: Set<String> = [
    "ai21", "anthropic", "arcee", "azure-ai", "baseten", "bedrock-mantle", "byteplus", "celeris", "cerebras",
    "claude-platform-aws", "deepbricks", "deepgram", "deepinfra", "deepseek", "elevenlabs", "fal-ai",
    "friendli", "groq", "jina", "lightning-ai", "meshy", "nebius", "openrouter", "perplexity",
    "perplexity-ai", "saladcloud",
    "sambanova", "scenario-ai", "scx-ai", "tripo3d", "typesafe", "voyage", "workers-ai", "zhipu",
  ]

  /// Whether a seller of our ids is one after whom a file can be named.
  static func isKnown(_ seller: String) -> Bool {
    others.contains(seller) || table.values.contains(seller)
  }

  /// Another house of a seller: a model of it is that of the seller where no entry of the seller itself is.
  static let houses = ["azure-ai": "azure"]

  /// The seller of our ids that a name in a file means.
  static func ours(_ name: String) -> String {
    let plain = name.idPart
    if let ours = table[plain] { return ours }
    // LiteLLM names the makers too: `vertex_ai-llama_models`.
    return plain.hasPrefix("vertex-ai-") ? "vertex" : plain
  }
}

extension String {
  /// The text as a part of an id: small letters, digits, dots and hyphens, everything else a hyphen.
  ///
  /// `Qwen/Qwen3-8B` is `qwen-qwen3-8b`.
  var idPart: String {
    if isShortName { return self }
    return String(
      decoding: utf8.map { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
          byte
        default: UInt8(ascii: "-")
        }
      }, as: UTF8.self)
  }
}
