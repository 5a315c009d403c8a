// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "ftcalc",
  products: [
    .library(name: "CostModel", targets: ["CostModel"]),
    .executable(name: "ftcalc", targets: ["ftcalc"]),
  ],
  targets: [
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "PriceData"),
    .target(name: "CostModel", dependencies: ["JSONText", "PriceData"], swiftSettings: strict),
    .target(name: "UsageLog", dependencies: ["CostModel", "PriceData"], swiftSettings: strict),
    .target(name: "Charts", swiftSettings: strict),
    .target(
      name: "Presentation", dependencies: ["Charts", "CostModel", "JSONText", "UsageLog"],
      swiftSettings: strict),
    .executableTarget(
      name: "ftcalc", dependencies: ["Charts", "CostModel", "JSONText", "Presentation", "UsageLog"],
      swiftSettings: strict,
      // More than half of the start of a small program is the loading of libraries; and the binary runs where no Swift
      // is installed. Release only: the tests link the same target to the dynamic runtime.
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable", "-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
      ]),
    .target(
      name: "TestSupport", dependencies: ["JSONText"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CostModelTests", dependencies: ["CostModel", "JSONText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "UsageLogTests", dependencies: ["UsageLog", "CostModel", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PresentationTests",
      dependencies: ["Presentation", "Charts", "CostModel", "JSONText", "TestSupport", "UsageLog"],
      swiftSettings: strict),
    .testTarget(
      name: "ftcalcTests",
      dependencies: ["ftcalc", "CostModel", "JSONText", "Presentation", "TestSupport", "UsageLog"],
      exclude: ["Golden"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
