import Foundation
import Testing

extension CommandLineProgram {
    /// `xuncha ics` without a store.
    @Suite struct IcsTests {
        private static let zone = "zaozhuang-hitech-2027"

        private func arguments(_ more: String...) async throws -> [String] {
            let (_, folder) = try await PlannedScenarios.shared.plan(of: Self.zone)
            return ["ics", Repository.scenario(Self.zone).path, folder.path + "/plan.json"] + more
        }

        @Test func theWholeAgendaIsWhatThePlanWrote() async throws {
            let place = try Workplace()
            let run = try await Command.run(program: Command.xuncha, arguments(), cwd: place.folder)
            #expect(run.code == 0, "\(run.err)")
            let (_, folder) = try await PlannedScenarios.shared.plan(of: Self.zone)
            let planned = try Data(contentsOf: folder.appendingPathComponent("calendar.ics"))
            #expect(try place.files() == ["out/\(Self.zone)/calendar.ics": planned])
        }

        @Test func oneReaderOrOneFileEach() async throws {
            let place = try Workplace()
            let one = try await Command.run(
                program: Command.xuncha, arguments("--street", "兴仁街道", "--out", "mine.ics", "--alarms", "none"),
                cwd: place.folder)
            #expect(one.code == 0 && one.err.isEmpty, "\(one.printed)")
            let text = try String(contentsOf: place.folder.appendingPathComponent("mine.ics"), encoding: .utf8)
            #expect(text.contains("LOCATION:兴仁街道") && !text.contains("LOCATION:张范街道") && !text.contains("VALARM"))

            let all = try await Command.run(
                program: Command.xuncha, arguments("--split", "street", "--out", "streets", "--json"), cwd: place.folder
            )
            #expect(all.code == 0)
            #expect(try place.files(in: "streets").keys.sorted() == ["兴仁街道.ics", "兴城街道.ics", "张范街道.ics"])
        }

        @Test func whoIsUnknownIsToldAndNothingIsWritten() async throws {
            let place = try Workplace()
            for (option, name) in [("--person", "查无此人"), ("--street", "兴人街道"), ("--team", "甲"), ("--unit", "无")] {
                let run = try await Command.run(program: Command.xuncha, arguments(option, name), cwd: place.folder)
                #expect(run.code == 2 && run.out.isEmpty && run.err.contains("“\(name)”"), "\(run.printed)")
            }
            let two = try await Command.run(
                program: Command.xuncha, arguments("--street", "兴仁街道", "--split", "unit"), cwd: place.folder)
            #expect(two.code == 64 && two.err.contains("只能用一个"))
            for alarms in ["x", "-1", "7,,1", "9999"] {
                let run = try await Command.run(
                    program: Command.xuncha, arguments("--alarms=\(alarms)"), cwd: place.folder)
                #expect(run.code == 64 && run.err.contains("--alarms"), "\(alarms)")
            }
            #expect(try place.files().isEmpty)
        }
    }
}
