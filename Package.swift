// swift-tools-version: 6.2
import PackageDescription

/// Every target of the house is built in the Swift 6 language mode, and a warning is an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "xuncha",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "xuncha", targets: ["xuncha"]),
        // The Swift binding of GLPK stands on its own: nothing in it knows what an inspection is.
        .library(name: "GLPKSolver", targets: ["LinearModel", "GLPKSolver"]),
        .library(name: "CivilCalendar", targets: ["CivilCalendar"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Solving: models and the solver, which never mention inspections.
        .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
        .target(name: "LinearModel", swiftSettings: strict),
        .target(name: "GLPKSolver", dependencies: ["LinearModel", "CGLPK"], swiftSettings: strict),

        // Words in two languages, and days.
        .target(name: "Wording", swiftSettings: strict),
        .target(
            name: "CivilCalendar", dependencies: ["Wording"], resources: [.copy("Data")], swiftSettings: strict),

        // The subject: scenario, plan, rules, planner, deadlines.
        .target(name: "InspectionDomain", dependencies: ["CivilCalendar", "Wording"], swiftSettings: strict),
        .target(
            name: "PlanningRules", dependencies: ["InspectionDomain", "CivilCalendar", "LinearModel", "Wording"],
            swiftSettings: strict),
        .target(
            name: "Planner",
            dependencies: ["PlanningRules", "InspectionDomain", "CivilCalendar", "LinearModel", "Wording"],
            swiftSettings: strict),
        .target(
            name: "ScenarioGenerator", dependencies: ["PlanningRules", "InspectionDomain", "CivilCalendar", "Wording"],
            swiftSettings: strict),
        .target(
            name: "FollowUp", dependencies: ["InspectionDomain", "CivilCalendar", "Wording"], swiftSettings: strict),

        // What the office has recorded, in one file.
        .target(
            name: "OfficeStore",
            dependencies: [
                "FollowUp", "CivilCalendar", "InspectionDomain", "Wording",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),

        // In and out.
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "DocumentFormats", dependencies: ["CExpat", "CZip", "CXLSXWriter", "CivilCalendar", "Wording"],
            swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: [
                "InspectionDomain", "CivilCalendar", "FollowUp", "DocumentFormats", "Wording",
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [.copy("Starter"), .copy("Templates")],
            swiftSettings: strict),
        .target(
            name: "OfficeService",
            dependencies: [
                "OfficeStore", "Exchange", "Planner", "PlanningRules", "FollowUp", "InspectionDomain",
                "CivilCalendar", "LinearModel", "GLPKSolver", "DocumentFormats", "ScenarioGenerator", "Wording",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "xuncha",
            dependencies: [
                "OfficeService", "Exchange", "FollowUp", "Planner", "PlanningRules", "InspectionDomain",
                "CivilCalendar", "DocumentFormats", "LinearModel", "ScenarioGenerator", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(name: "LinearModelTests", dependencies: ["LinearModel"], swiftSettings: strict),
        .testTarget(
            name: "GLPKSolverTests", dependencies: ["GLPKSolver", "LinearModel", "CGLPK"],
            resources: [.copy("Fixtures")], swiftSettings: strict),
        .testTarget(
            name: "CivilCalendarTests", dependencies: ["CivilCalendar", "Wording"], resources: [.copy("Fixtures")],
            swiftSettings: strict),
        .testTarget(
            name: "InspectionDomainTests", dependencies: ["InspectionDomain", "CivilCalendar", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "PlanningRulesTests",
            dependencies: [
                "PlanningRules", "Planner", "InspectionDomain", "CivilCalendar", "LinearModel", "GLPKSolver",
                "Wording",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ScenarioGeneratorTests",
            dependencies: [
                "ScenarioGenerator", "Planner", "PlanningRules", "InspectionDomain", "CivilCalendar", "LinearModel",
                "GLPKSolver",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "FollowUpTests",
            dependencies: ["FollowUp", "Exchange", "InspectionDomain", "CivilCalendar", "Wording"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "OfficeStoreTests",
            dependencies: [
                "OfficeStore", "FollowUp", "InspectionDomain", "CivilCalendar", "Wording", "StoreHammer",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.copy("Fixtures")], swiftSettings: strict),
        // A program that records and acknowledges until it is killed; only the tests run it.
        .executableTarget(
            name: "StoreHammer", dependencies: ["OfficeStore", "FollowUp", "CivilCalendar", "InspectionDomain"],
            path: "Tests/StoreHammer", swiftSettings: strict),
        .testTarget(
            name: "DocumentFormatsTests", dependencies: ["DocumentFormats", "CivilCalendar"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["Exchange", "FollowUp", "DocumentFormats", "InspectionDomain", "CivilCalendar", "Wording"],
            resources: [.copy("Fixtures")], swiftSettings: strict),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["OfficeService", "Exchange", "DocumentFormats", "InspectionDomain", "Wording"],
            resources: [.copy("Fixtures")], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
