import Foundation
import Testing

extension CommandLineProgram {
    /// Other solvers come to the same optimum from the exported model as we do.
    @Suite(.enabled(if: !OtherSolver.installed.isEmpty, "none of HiGHS, CBC and glpsol is installed here"))
    struct ModelExportTests {
        /// Exports the last level's program of a scenario and says the optimum `plan --json` found for it.
        private func export(_ scenario: String, _ format: String, in place: Workplace) async throws -> (URL, Int) {
            let folder: String
            let run: Command
            if scenario == "starter" {
                folder = place.path("starter")
                let new = try await Command.run("new", folder, "--year", "2027")
                #expect(new.code == 0)
                run = try await Command.run("plan", folder, "--json", cwd: place.folder)
            } else {
                folder = Repository.scenario(scenario).path
                run = try await PlannedScenarios.shared.plan(of: scenario).run
            }
            let plan = try run.json(PlanAnswer.self)
            #expect(plan.status == "optimal")
            let optimum = try #require(plan.levels.last?.points)
            let file = URL(fileURLWithPath: place.path("model.\(format)"))
            let model = try await Command.run("model", folder, "--format", format, "--out", file.path)
            #expect(model.code == 0, "\(model.err)")
            #expect(model.out.contains("目标值为 \(optimum)。"), "\(model.out)")
            return (file, optimum)
        }

        @Test(arguments: ["starter", "tight", "holiday-straddle", "one-team"], ["mps", "lp"])
        func otherSolversComeToTheSameOptimum(_ scenario: String, _ format: String) async throws {
            let place = try Workplace()
            let (file, optimum) = try await export(scenario, format, in: place)
            for solver in OtherSolver.installed {
                let found = try await solver.solve(file, seconds: 60)
                #expect(abs(found.best - Double(optimum)) < 1e-6, "\(solver): \(found.best), we \(optimum)")
                #expect(abs(found.bound - Double(optimum)) < 1e-6, "\(solver): \(found.bound), we \(optimum)")
            }
        }

        /// The zone is hard for some: in the time given they may only prove that we are not wrong.
        @Test(.enabled(if: OtherSolver.installed.contains(.highs), "HiGHS is not installed here"))
        func theZoneLiesBetweenTheirBoundAndTheirBest() async throws {
            let place = try Workplace()
            let (file, optimum) = try await export("zaozhuang-hitech-2027", "mps", in: place)
            let found = try await OtherSolver.highs.solve(file, seconds: 45)
            #expect(found.bound <= Double(optimum) + 1e-6)
            #expect(found.best >= Double(optimum) - 1e-6)
            #expect(found.bound >= 0.8 * Double(optimum), "a bound this low says nothing: \(found.bound)")
        }

        @Test func everyNameOfTheModelIsExplained() async throws {
            let place = try Workplace()
            let (file, _) = try await export("tight", "mps", in: place)
            let table = try String(contentsOf: file.appendingPathExtension("names.csv"), encoding: .utf8)
            // Names have commas, so both fields are quoted.
            let names = Set(table.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\"").first })
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let start = try #require(lines.firstIndex { $0.hasPrefix("COLUMNS") })
            let end = try #require(lines.firstIndex { $0.hasPrefix("RHS") })
            let columns = Set(
                lines[(start + 1)..<end].filter { !$0.contains("'MARKER'") }
                    .compactMap { $0.split(separator: " ").first })
            #expect(columns.count > 50)
            #expect(columns.isSubset(of: names))
            #expect(table.contains("R13") || table.contains("R10"), "rows are named after their rules")
        }
    }
}
