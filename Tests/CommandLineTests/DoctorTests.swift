import Testing

extension CommandLineProgram {
    @Suite struct DoctorTests {
        @Test func theDoctorFindsWhatIsNeeded() async throws {
            let run = try await Command.run("doctor")
            #expect(run.code == 0, "\(run.printed)")
            let lines = run.out.split(separator: "\n")
            #expect(lines.contains { $0.hasPrefix("✓ 求解器") && $0.contains("GLPK") })
            #expect(lines.contains { $0.hasPrefix("✓ 节假日数据") && $0.contains("2026") })
            #expect(!lines.contains { $0.hasPrefix("✗") })
        }

        @Test func theDoctorSpeaksEnglish() async throws {
            let run = try await Command.run("doctor", "--lang", "en")
            #expect(run.code == 0)
            #expect(run.out.contains("holiday data"))
            #expect(!run.out.hasChinese, "\(run.out)")
        }

        @Test func withoutAnyOtherProgramThereIsNothingNeededMissing() async throws {
            let run = try await Command.run("doctor", environment: ["PATH": ""])
            #expect(run.code == 0)
            #expect(run.out.contains("– cbc"))
        }

        @Test(arguments: ["zh", "en"])
        func theRulesAreListed(_ language: String) async throws {
            let run = try await Command.run("rules", "--lang", language)
            #expect(run.code == 0)
            for id in ["R03", "R13", "O1", "P01"] { #expect(run.out.contains("\n\(id)  "), "\(id)") }
        }
    }
}
