import CGLPK
import Foundation
import LinearModel
import Synchronization
import Testing

@testable import GLPKSolver

/// GLPK ends the process when it is misused; behind the guard it does not.
@Suite struct GuardTests {
    private final class Listener: SessionObserver, Sendable {
        let goesOn: Bool
        let events = Atomic<Int>(0)

        init(goesOn: Bool = true) { self.goesOn = goesOn }

        var wantsStop: Bool { false }

        func observe(_ event: SearchEvent) -> Bool {
            events.add(1, ordering: .relaxed)
            return goesOn
        }
    }

    /// A matrix that names a row the problem does not have, which GLPK aborts on.
    private func loadNonsense(_ session: OpaquePointer) -> Int32 {
        let types = [GLP_FR]
        let numbers = [0.0, 0.0]
        let wrongIndex: [Int32] = [0, 7]
        return types.withUnsafeBufferPointer { types in
            numbers.withUnsafeBufferPointer { numbers in
                wrongIndex.withUnsafeBufferPointer { indices in
                    var problem = cglpk_problem(
                        rows: 1, columns: 1, nonzeros: 1, row_type: types.baseAddress, row_lower: numbers.baseAddress,
                        row_upper: numbers.baseAddress, column_type: types.baseAddress,
                        column_kind: types.baseAddress, column_lower: numbers.baseAddress,
                        column_upper: numbers.baseAddress, objective: numbers.baseAddress, objective_constant: 0,
                        row_index: indices.baseAddress, column_index: indices.baseAddress,
                        coefficient: numbers.baseAddress)
                    return cglpk_load(session, &problem)
                }
            }
        }
    }

    @Test func aFaultIsTrappedWithItsTextAndTheNextSessionWorks() throws {
        for _ in 0..<50 {
            let session = try #require(cglpk_open(nil, nil, nil, 1))
            #expect(loadNonsense(session) == CGLPK_FAULT.asCode)
            let text = String(cString: cglpk_fault_text(session))
            #expect(text.contains("glp_load_matrix") && text.contains("row index out of range"))
            var status: Int32 = 0
            var objective = 0.0
            #expect(cglpk_relaxation_status(session, &status, &objective) == CGLPK_FAULT.asCode)
            #expect(cglpk_close(session) == CGLPK_DONE.asCode)
        }
        #expect(try GLPKSolver().solve(PublishedProblem.named("stein9.mps")).objective == 5)
    }

    @Test func aFaultInsideTheSearchIsTrappedToo() throws {
        let model = try PublishedProblem.named("stein27.mps")
        let listener = Listener(goesOn: false)
        let error = #expect(throws: GLPKError.self) {
            try GLPKSession.withSession(for: model, observer: listener, interval: 0) { session throws(GLPKError) in
                _ = try session.simplex(
                    Parameters.simplex(method: GLP_DUALP, secondsLeft: nil), from: .advanced)
                _ = try session.search(
                    Parameters.search(SolveOptions(), secondsLeft: nil), start: nil, priorities: nil, cutoff: nil)
            }
        }
        guard case .fault(let text) = error else {
            Issue.record("expected a fault, got \(String(describing: error))")
            return
        }
        #expect(text.contains("abandoned by its handler"))
        #expect(listener.events.load(ordering: .relaxed) == 1)
        #expect(try GLPKSolver().solve(model).objective == 18)
    }

    @Test func aThreadHasOneSessionAndNobodyElseTouchesIt() throws {
        let session = try #require(cglpk_open(nil, nil, nil, 1))
        #expect(cglpk_open(nil, nil, nil, 1) == nil)
        let address = UInt(bitPattern: session)
        let codes = Mutex<[Int32]>([])
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            let foreign = OpaquePointer(bitPattern: address)
            codes.withLock { $0 = [cglpk_read_integer(foreign, nil), cglpk_close(foreign)] }
            done.signal()
        }
        done.wait()
        #expect(codes.withLock { $0 } == [CGLPK_WRONG_THREAD.asCode, CGLPK_WRONG_THREAD.asCode])
        #expect(cglpk_close(session) == CGLPK_DONE.asCode)
        #expect(cglpk_close(nil) == CGLPK_DONE.asCode)
    }

    @Test func answersThatBreakTheModelAreErrors() throws {
        var model = Model()
        let x = model.addVariable("x")
        let t = model.addVariable("t", .continuous, upper: 4)
        model.addRow("row", x + t >= 1)
        let check = AnswerCheck(model: model)
        #expect(throws: GLPKError.wrongAnswer(rows: ["row"], variables: [])) {
            try check.verify(Solution(values: [0, 0]))
        }
        #expect(throws: GLPKError.wrongAnswer(rows: [], variables: ["t"])) {
            try check.verify(Solution(values: [0, 5]))
        }
        #expect(throws: GLPKError.wrongAnswer(rows: ["row"], variables: [])) {
            try check.verify(Solution(rounding: [0, 0.999]))
        }
        #expect(throws: GLPKError.wrongAnswer(rows: [], variables: ["x"])) {
            try check.verify(Solution(rounding: [0.5, 0.5]))
        }
        try check.verify(Solution(rounding: [0, 1.5]))
    }
}

extension BinaryInteger {
    /// C enumerations and C functions come with different integer types.
    fileprivate var asCode: Int32 { Int32(self) }
}
