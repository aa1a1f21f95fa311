import Foundation
import GLPKSolver
import LinearModel
import Synchronization
import Testing

/// Stopping takes a quarter of a second at most; a busy test machine is given a whole one.
@Suite(.serialized) struct StopTests {
    private let solver = GLPKSolver()

    /// Calls `stop()` from another thread.
    private func stop(_ control: SolveControl, after seconds: Double) {
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: seconds)
            control.stop()
        }
    }

    @Test(arguments: [false, true])
    func aTimeLimitEndsASearchWithItsBestSolutionAndBound(presolve: Bool) throws {
        let model = Samples.endlessSearch()
        let outcome = try solver.solve(model, options: SolveOptions(timeLimit: 0.7, presolve: presolve))
        #expect(outcome.status == .feasible(.timeLimit))
        #expect((0.6...1.7).contains(outcome.seconds))
        let objective = try #require(outcome.objective)
        #expect(try #require(outcome.bound) < objective)
        #expect(model.isFeasible(try #require(outcome.solution).values))
        #expect(try #require(outcome.gap) > 0 && outcome.nodes > 10)
    }

    @Test(arguments: [false, true])
    func anotherThreadStopsASearch(presolve: Bool) throws {
        let control = SolveControl()
        stop(control, after: 0.5)
        let outcome = try solver.solve(
            Samples.endlessSearch(), options: SolveOptions(presolve: presolve), control: control)
        #expect(outcome.status == .feasible(.interrupted))
        #expect((0.4...1.5).contains(outcome.seconds))
        #expect(outcome.bound != nil)
    }

    @Test func anotherThreadStopsALongLinearProgram() throws {
        let model = Samples.endlessRelaxation(.continuous)
        let control = SolveControl()
        stop(control, after: 0.6)
        let outcome = try solver.solve(model, control: control)
        #expect(outcome.status == .stopped(.interrupted))
        #expect(outcome.seconds < 1.6)
    }

    /// With the presolver GLPK is out of reach in its relaxation, so its thread is left behind.
    @Test func anotherThreadStopsALongRelaxationOfASearch() throws {
        let model = Samples.endlessRelaxation(.integer)
        for presolve in [false, true] {
            let control = SolveControl()
            stop(control, after: 0.6)
            let start = Solution(values: Array(repeating: 1_000_000, count: model.variables.count))
            let outcome = try solver.solve(
                model, options: SolveOptions(starts: [start], presolve: presolve), control: control)
            #expect(outcome.status == .feasible(.interrupted))
            #expect(outcome.solution == start)
            #expect(outcome.seconds < 1.6)
        }
    }

    @Test func aTimeLimitEndsALongRelaxation() throws {
        let relaxation = try solver.relaxation(of: Samples.endlessRelaxation(.integer), timeLimit: 0.5)
        #expect(relaxation.status == .stopped(.timeLimit))
        #expect(relaxation.seconds < 1.5 && relaxation.values.isEmpty)
    }

    @Test func aListenerMayStopTheSolveItListensTo() throws {
        let control = SolveControl()
        let reports = Mutex<[SolveProgress]>([])
        let outcome = try solver.solve(
            Samples.endlessSearch(), options: SolveOptions(progressInterval: 0.1), control: control
        ) { report in
            reports.withLock { $0.append(report) }
            if report.incumbent != nil && report.seconds > 0.3 { control.stop() }
        }
        #expect(outcome.status == .feasible(.interrupted))
        let heard = reports.withLock { $0 }
        #expect(heard == outcome.trace && heard.count >= 2)
        #expect(zip(heard, heard.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
        #expect(heard.allSatisfy { ($0.bound ?? -.infinity) <= Double($0.incumbent ?? .max) })
    }

    @Test func aGapThatIsGoodEnoughEndsTheSearch() throws {
        let model = Samples.endlessSearch()
        let outcome = try solver.solve(model, options: SolveOptions(timeLimit: 20, relativeGap: 0.05))
        #expect(outcome.status == .feasible(.gapReached))
        #expect(try #require(outcome.gap) <= 0.05)
    }

    @Test func aStoppedControlStopsBeforeTheStart() throws {
        let control = SolveControl()
        control.stop()
        let outcome = try solver.solve(Samples.endlessSearch(), control: control)
        #expect(outcome.status == .stopped(.interrupted) && outcome.seconds < 0.2)
    }

    /// After any kind of stop the next solve is as good as new.
    @Test func solvingGoesOnAfterAStop() throws {
        _ = try solver.solve(Samples.endlessSearch(), options: SolveOptions(timeLimit: 0.2))
        _ = try solver.relaxation(of: Samples.endlessRelaxation(.continuous), timeLimit: 0.2)
        #expect(try solver.solve(PublishedProblem.named("stein9.mps")).objective == 5)
    }
}
