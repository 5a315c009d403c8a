import CostModel

extension PriceBook {
  /// A book of one made-up provider whose models are tuned, each billed in another way.
  static func tuning() throws(PriceBookError) -> PriceBook {
    try PriceBook().adding(bytes: tuningFile, named: "tuning")
  }

  private static let tuningFile = Array(
    #"""
    {
      "provider": "acme", "name": "Acme", "maker": true,
      "sources": { "list": { "title": "acme.example/prices" } },
      "models": [
        { "id": "hosted",
          "prices": [
            { "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 8,
              "source": "list", "checked": "2026-11-01" }
          ],
          "fineTuning": {
            "availability": [{ "state": "open" }],
            "prices": [
              { "usdPerMillionInputTokens": 1, "usdPerMillionOutputTokens": 4, "usdPerTrainingHour": 100,
                "usdPerHostingHour": 1.7, "source": "list", "checked": "2026-11-01" }
            ], "source": "list", "checked": "2026-11-01" } },
        { "id": "tokens",
          "prices": [
            { "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 8,
              "source": "list", "checked": "2026-11-01" }
          ],
          "fineTuning": {
            "availability": [{ "state": "open" }],
            "prices": [
              { "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 8,
                "usdPerMillionTrainingTokens": 3, "freeTrainingTokens": 2000000, "validationBilled": true,
                "source": "list", "checked": "2026-11-01" },
              { "from": "2027-02-01", "usdPerMillionInputTokens": 2, "usdPerMillionOutputTokens": 8,
                "usdPerMillionTrainingTokens": 5, "source": "list", "checked": "2026-11-01" }
            ], "source": "list", "checked": "2026-11-01" } }
      ]
    }
    """#.utf8)
}
