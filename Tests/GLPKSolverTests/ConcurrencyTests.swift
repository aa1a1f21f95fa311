import GLPKSolver
import LinearModel
import Testing

@Suite struct ConcurrencyTests {
    @Test func manySolvesAtOnceGiveTheSameAnswersAsOneAfterTheOther() async throws {
        let files = ["stein27.mps", "gap1-1.mps", "weing1.mps", "petersen-1.mps", "covering-code-2-5.mps"]
        let alone = try files.map { try GLPKSolver().solve(PublishedProblem.named($0)).solution }
        for _ in 0..<3 {
            let together = try await withThrowingTaskGroup(of: (Int, Solution?).self) { group in
                for (index, file) in files.enumerated() {
                    group.addTask { (index, try GLPKSolver().solve(PublishedProblem.named(file)).solution) }
                }
                var found = [Solution?](repeating: nil, count: files.count)
                for try await (index, solution) in group { found[index] = solution }
                return found
            }
            #expect(together == alone)
        }
    }
}
