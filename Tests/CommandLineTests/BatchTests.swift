import Foundation
import Testing

extension CommandLineProgram {
    /// Batches whose workers die, and batches that are stopped.
    @Suite(.serialized) struct BatchTests {
        /// Long enough that a worker can be found at work, short enough that nobody waits for it.
        private static let county = Repository.scenario("county-22").path
        private static let short = ["--time-limit", "8", "--jobs", "2", "--quiet"]

        @Test func aWorkerKilledOnceIsReplaced() async throws {
            let place = try Workplace()
            let killer = Task { try await Workers.kill(of: place, times: 1) }
            let run = try await Command.run(
                program: Command.xuncha, ["whatif", Self.county, "--teams", "3", "--json"] + Self.short, timeout: 240,
                cwd: place.folder)
            #expect(try await killer.value == 1)
            #expect(run.code == 0, "\(run.err)")
            let outcomes = try run.json(Comparison.self).variants.map(\.outcome)
            #expect(outcomes.count == 2)
            // A debug build on a busy machine may find no plan in this time; what matters is that it could look.
            #expect(outcomes.allSatisfy { ["planned", "stopped"].contains($0) }, "\(outcomes)")
        }

        @Test func aVariantWhoseWorkersDieTwiceFailsAloneAndIsSolvedNextTime() async throws {
            let place = try Workplace()
            let arguments = ["whatif", Self.county, "--teams", "3", "--json"] + Self.short
            // One worker at a time, so that both deaths befall the scenario as it is.
            let killer = Task { try await Workers.kill(of: place, times: 2) }
            let run = try await Command.run(
                program: Command.xuncha, arguments + ["--jobs", "1"], timeout: 240, cwd: place.folder)
            #expect(try await killer.value == 2)
            #expect(run.code == 70, "\(run.err)")
            let variants = try run.json(Comparison.self).variants
            #expect(variants.map { $0.outcome == "failed" } == [true, false])
            #expect(variants[0].summary?.zh == "求解进程被信号9终止")
            #expect(variants[1].difference == nil, "there is nothing to compare it with")
            let text = try place.text("out/county-22-whatif/comparison.html")
            #expect(text.contains("两次求解都没有得到答复"))

            let again = try await Command.run(program: Command.xuncha, arguments, timeout: 240, cwd: place.folder)
            #expect(again.code == 0)
            let solved = try again.json(Comparison.self).variants
            #expect(solved[0].outcome != "failed")
            #expect(solved[1].outcome == variants[1].outcome, "what was answered is kept")
        }

        @Test func ctrlCStopsTheWorkersAndLeavesWhatIsDone() async throws {
            let place = try Workplace()
            let tight = Repository.scenario("tight").path
            // The scenario as it is comes first and is quick, the variant that is another scenario is not.
            let arguments = ["whatif", tight, Self.county, "--time-limit", "60", "--jobs", "2"]
            let run = try await Command.run(
                program: Command.xuncha, arguments, timeout: 120, cwd: place.folder, interruptAfter: 12)
            #expect(run.code == 4, "\(run.printed)")
            #expect(run.err.contains("已中断：完成 1/2"), "\(run.err)")
            #expect(try #require(run.secondsAfterInterrupt) < 3)
            #expect(try await Workers.all(of: place).isEmpty)
            #expect(try place.files(in: "out/tight-whatif").keys.filter { $0.hasPrefix("work/") }.count == 1)
            #expect(try place.files(in: "out/tight-whatif")["comparison.json"] == nil)

            let again = try await Command.run(
                "whatif", tight, Self.county, "--time-limit", "60", "--jobs", "2", timeout: 240, cwd: place.folder,
                interruptAfter: 3)
            #expect(again.code == 4)
            #expect(again.err.contains("已中断：完成 1/2"), "what was done is not done again: \(again.err)")
        }

        /// A program that is killed cannot stop its workers: they see it themselves.
        @Test func workersEndWithTheProgramThatStartedThem() async throws {
            let place = try Workplace()
            let killer = Task {
                _ = try await Workers.awaitOne(of: place)
                try await Workers.killParents(of: place)
                try await Task.sleep(for: .seconds(3))
                return try await Workers.all(of: place)
            }
            let run = try await Command.run(
                "whatif", Self.county, "--teams", "3", "--time-limit", "60", timeout: 120, cwd: place.folder)
            #expect(run.code == -9)
            #expect(try await killer.value.isEmpty)
        }
    }
}

/// The worker processes of a batch, found by the folder they run in.
enum Workers {
    /// Process ids of all workers whose working directory is the place.
    static func all(of place: Workplace) async throws -> [Int32] {
        processes(in: place).filter { $0.arguments.contains("worker") }.map(\.id)
    }

    /// Waits for a worker.
    static func awaitOne(of place: Workplace) async throws -> Int32 {
        for _ in 0..<600 {
            if let worker = try await all(of: place).first { return worker }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Missing()
    }

    struct Missing: Error {}

    /// Kills one worker after another as soon as each is there; how many.
    static func kill(of place: Workplace, times: Int) async throws -> Int {
        var killed: Set<Int32> = []
        while killed.count < times {
            let worker = try await awaitOne(of: place)
            guard !killed.contains(worker) else {
                try await Task.sleep(for: .milliseconds(20))
                continue
            }
            // At work, not just born.
            try await Task.sleep(for: .milliseconds(300))
            Foundation.kill(worker, SIGKILL)
            killed.insert(worker)
        }
        return killed.count
    }

    /// Kills the program itself.
    static func killParents(of place: Workplace) async throws {
        for process in processes(in: place) where !process.arguments.contains("worker") {
            Foundation.kill(process.id, SIGKILL)
        }
    }

    private static func processes(in place: Workplace) -> [(id: Int32, arguments: [String])] {
        let ids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let folder = place.folder.resolvingSymlinksInPath().path
        return ids.compactMap(Int32.init).compactMap { id in
            guard (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/cwd")) == folder,
                let data = FileManager.default.contents(atPath: "/proc/\(id)/cmdline")
            else { return nil }
            let arguments = String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init)
            return arguments.isEmpty ? nil : (id, arguments)
        }
    }
}
