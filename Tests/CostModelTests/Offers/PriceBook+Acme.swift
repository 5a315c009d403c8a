import CostModel

extension PriceBook {
  /// A book of one made-up provider, whose prices are easy to reckon with.
  static func acme() throws(PriceBookError) -> PriceBook {
    try PriceBook().adding(bytes: acmeFile, named: "acme")
  }

  private static let acmeFile = Array(
    #"""
    {
      "provider": "acme", "name": "Acme", "maker": true,
      "sources": { "list": { "title": "acme.example/prices" } },
      "models": [
        { "id": "long",
          "prices": [
            { "usdPerMillionInputTokens": 2, "usdPerMillionCachedInputTokens": 0.5,
              "usdPerMillionOutputTokens": 8, "usdPerMillionBatchInputTokens": 1,
              "usdPerMillionBatchOutputTokens": 4,
              "longContext": [
                { "aboveInputTokens": 100000, "usdPerMillionInputTokens": 4, "usdPerMillionOutputTokens": 12 },
                { "aboveInputTokens": 200000, "usdPerMillionInputTokens": 5, "usdPerMillionOutputTokens": 20 }
              ],
              "source": "list", "checked": "2026-11-01" }
          ] },
        { "id": "falling",
          "prices": [
            { "usdPerMillionInputTokens": 3, "usdPerMillionOutputTokens": 3,
              "source": "list", "checked": "2026-11-01" },
            { "from": "2026-11-10", "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 2,
              "source": "list", "checked": "2026-11-01" },
            { "from": "2027-02-20", "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 1,
              "source": "list", "checked": "2026-11-01" }
          ] },
        { "id": "coming",
          "prices": [
            { "from": "2026-12-20", "usdPerMillionInputTokens": 7, "usdPerMillionOutputTokens": 7,
              "source": "list", "checked": "2026-11-01" }
          ] },
        { "id": "ending",
          "prices": [
            { "usdPerMillionInputTokens": 10, "usdPerMillionOutputTokens": 10,
              "source": "list", "checked": "2026-11-01" }
          ],
          "endOfLife": { "on": "2027-01-20", "replacement": "acme/falling",
            "source": "list", "checked": "2026-11-01" } }
      ],
      "machines": [
        { "id": "box", "name": "Box", "kind": "monthly", "usdPerMonthPlatformFee": 5,
          "steps": [
            { "callsPerDay": 100, "usdPerMonth": 20, "machine": "small" },
            { "callsPerDay": 1000, "usdPerMonth": 100, "machine": "large" }
          ], "source": "list", "checked": "2026-11-01" }
      ]
    }
    """#.utf8)
}
