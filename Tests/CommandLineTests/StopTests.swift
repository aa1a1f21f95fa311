import Foundation
import Testing

extension CommandLineProgram {
    /// Searches that are ended before they are done.
    @Suite struct StopTests {
        private struct Stopped: Decodable {
            let status: String
            let reason: String
        }

        @Test func noTimeMeansNoPlan() async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("tight").path
            let chinese = try await Command.run("plan", scenario, "--time-limit", "0", cwd: place.folder)
            #expect(chinese.code == 4)
            #expect(chinese.err.contains("停止时尚未找到计划（时间已到）"))
            #expect(chinese.err.contains("--time-limit"))
            let english = try await Command.run(
                "plan", scenario, "--time-limit", "0", "--lang", "en", cwd: place.folder)
            #expect(english.code == 4)
            #expect(english.err.contains("Stopped before any plan was found (time limit)"))
            let machine = try await Command.run("plan", scenario, "--time-limit", "0", "--json", cwd: place.folder)
            #expect(machine.code == 4)
            #expect(try machine.json(Stopped.self).reason == "time_limit")
            #expect(try place.files().isEmpty)
        }

        /// Once before a plan can be there and once when one should be: either answer must be honest and quick.
        @Test(arguments: [1.0, 6.0, 12.0])
        func ctrlCGivesTheBestPlanWithItsGap(_ seconds: Double) async throws {
            let place = try Workplace()
            let scenario = Repository.scenario("county-22").path
            let run = try await Command.run(
                "plan", scenario, "--json", "--out", "results", timeout: 60, cwd: place.folder,
                interruptAfter: seconds)
            let waited = try #require(run.secondsAfterInterrupt, "the county was done before it was interrupted")
            // The search itself stops at once. Building a program does not, which takes a debug build a second or two.
            #expect(waited < 4)
            guard run.code == 0 else {
                #expect(run.code == 4, "\(run.err)")
                #expect(try run.json(Stopped.self).reason == "interrupted")
                #expect(try place.files().isEmpty)
                return
            }
            let answer = try run.json(PlanAnswer.self)
            #expect(answer.status == "gap")
            #expect(answer.stop == "interrupted")
            let last = try #require(answer.levels.last)
            #expect(last.bound < last.points)
            let gap = Double(last.points - last.bound) / Double(last.points)
            #expect(abs(answer.gap - gap) < 0.01, "\(answer.gap) is not the gap of \(last)")
            let check = try await Command.run("check", scenario, place.path("results/plan.json"))
            #expect(check.code == 0, "\(check.out)")
        }
    }
}
