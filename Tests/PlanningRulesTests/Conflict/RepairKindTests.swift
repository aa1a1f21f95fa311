import Foundation
import InspectionDomain
import PlanningRules
import Testing

/// Costs of repairs, and the table of them in docs/advice.md.
@Suite struct RepairKindTests {
    @Test(arguments: RepairKind.allCases) func moreOfAKindIsNeverCheaper(_ kind: RepairKind) {
        let costs = (1...40).map { kind.cost(of: $0) }
        #expect(costs == costs.sorted())
        #expect(costs[0] > 0)
        #expect(kind.cost(of: 0) == costs[0])
        #expect(!kind.wording.zh.isEmpty && kind.wording.zh != kind.wording.en)
    }

    @Test func theTableInTheDocumentationIsThatOfTheCode() throws {
        let page = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/advice.md"),
            encoding: .utf8)
        for kind in RepairKind.allCases {
            let row = "| `\(kind.rawValue)` | \(Self.effort(of: kind)) | \(kind.wording.en) |"
            #expect(page.contains(row + "\n"), "\(row)")
        }
        #expect(page.matches(of: #/\n\| `[a-z_]+` \| [0-9]/#).count == RepairKind.allCases.count)
    }

    /// `5 + 1 for each 7` where it grows.
    private static func effort(of kind: RepairKind) -> String {
        let price = kind.price
        let growth = price.rate == 0 ? "" : "\(price.rate) for each" + (price.size > 1 ? " \(price.size)" : "")
        return [price.base == 0 ? "" : "\(price.base)", growth].filter { !$0.isEmpty }.joined(separator: " + ")
    }
}
