import Testing

@testable import InspectionDomain

/// The assignment problem against trying every order.
@Suite struct CheapestAssignmentTests {
    @Test(arguments: 0...6) func noOrderIsCheaper(_ size: Int) {
        var random = SplitMix(seed: UInt64(size))
        for _ in 0..<60 {
            let costs = (0..<size).map { _ in (0..<size).map { _ in Int.random(in: 0...9, using: &random) } }
            let columns = CheapestAssignment.columns(of: costs)
            #expect(columns.sorted() == Array(0..<size))
            let cost = { (order: [Int]) in order.enumerated().reduce(0) { $0 + costs[$1.offset][$1.element] } }
            #expect(cost(columns) == permutations(of: size).map(cost).min())
        }
    }
}
