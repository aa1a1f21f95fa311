import DocumentFormats
import Foundation
import Testing

extension CommandLineProgram {
    /// `xuncha export` and `xuncha templates`, as somebody at a desk uses them.
    @Suite struct ExportTests {
        private static let zone = "zaozhuang-hitech-2027"
        private static let everyday = [
            "json", "csv", "xlsx", "ics", "docx", "mspdi", "svg", "mermaid", "html", "html-public",
        ]

        private func export(
            _ arguments: String..., plan: URL? = nil, in place: Workplace, scenario: String = zone
        ) async throws -> Command {
            let file: URL
            if let plan {
                file = plan
            } else {
                file = try await PlannedScenarios.shared.plan(of: scenario).folder.appendingPathComponent("plan.json")
            }
            return try await Command.run(
                program: Command.xuncha,
                ["export", Repository.scenario(scenario).path, file.path, "--out", place.path("out")] + arguments)
        }

        /// A plan of the zone in which the first visit begins on a Sunday.
        private func brokenPlan(in place: Workplace) async throws -> URL {
            let folder = try await PlannedScenarios.shared.plan(of: Self.zone).folder
            var plan = try EditedPlan(at: folder.appendingPathComponent("plan.json"))
            plan.visits[0]["entry"] = "2027-03-14"
            return try place.write(plan.text(), to: "edited.json")
        }

        @Test func theListNamesEveryFormatInBothLanguages() async throws {
            let chinese = try await Command.run("export", "--list")
            let english = try await Command.run("export", "--list", "--lang", "en")
            #expect(chinese.code == 0 && english.code == 0)
            for format in Self.everyday + ["lp", "mps"] {
                #expect(chinese.out.contains("\(format) ") && english.out.contains("\(format) "), "\(format)")
            }
            #expect(!english.out.hasChinese)
            #expect(chinese.out.split(separator: "\n").count >= Self.everyday.count + 2)
        }

        @Test func everyFormatIsWrittenAndAgainTheSame() async throws {
            let place = try Workplace()
            let formats = Self.everyday.joined(separator: ",")
            let run = try await export("--format", formats, "--json", in: place)
            #expect(run.code == 0, "\(run.err)")
            let files = try place.files(in: "out")
            for name in [
                "plan.json", "schedule.csv", "rosters.csv", "deadlines.csv", "plan.xlsx", "calendar.ics", "project.xml",
                "gantt-streets.svg", "gantt-teams.svg", "gantt.mmd", "plan.html", "public.html", "年度巡查工作方案.docx",
                "巡查通知-兴仁街道-2027-03-08.docx", "抽调人员函-应急管理局-第一轮（春夏季）.docx", "培训通知-第二轮（秋季）.docx",
                "巡查反馈函-兴仁街道-2027-04-27.docx", "整改督办函-兴仁街道-2027-05-27.docx",
            ] { #expect(files[name]?.isEmpty == false, "\(name)") }
            #expect(files.keys.allSatisfy { run.out.contains("\"\($0)\"") })
            #expect(!files.keys.contains { $0.hasPrefix("例外") }, "this plan has no exceptions to ask for")
            #expect(try await export("--format", formats, "--quiet", in: place).code == 0)
            #expect(try place.files(in: "out") == files)
        }

        @Test func thePublicPageHoldsNothingPrivateOfTheScenario() async throws {
            let place = try Workplace()
            #expect(try await export("--format", "html-public", in: place).code == 0)
            let page = String(decoding: try #require(try place.files(in: "out")["public.html"]), as: UTF8.self)
            func column(_ name: String, of table: String) throws -> [String] {
                let file = Repository.scenario(Self.zone).appendingPathComponent("\(table).csv")
                let lines = try String(contentsOf: file, encoding: .utf8).replacing("\u{FEFF}", with: "").split(
                    whereSeparator: \.isNewline)
                let head = lines[0].split(separator: ",", omittingEmptySubsequences: false)
                let place = try #require(head.firstIndex { $0 == name }, "\(table).\(name)")
                return lines.dropFirst().compactMap {
                    let fields = $0.split(separator: ",", omittingEmptySubsequences: false)
                    return fields.count > place && !fields[place].isEmpty ? String(fields[place]) : nil
                }
            }
            let secrets =
                try column("name", of: "people") + column("phone", of: "people") + column("post", of: "people")
                + column("ground", of: "recusals") + column("name", of: "units") + column("reason", of: "periods")
            #expect(secrets.count > 200)
            for secret in secrets { #expect(!page.contains(secret), "\(secret)") }
            #expect(page.contains("0632-5550123") && page.contains("兴仁街道"))
        }

        @Test func aPlanThatBreaksRulesNeedsToBeInsistedUpon() async throws {
            let place = try Workplace()
            let plan = try await brokenPlan(in: place)
            let refused = try await export("--format", "csv,html", plan: plan, in: place)
            #expect(refused.code == 1)
            #expect(refused.err.contains("R29") && refused.err.contains("--allow-violations"), "\(refused.err)")
            #expect(try place.files(in: "out").isEmpty)

            let allowed = try await export(
                "--format", "csv,html,json,docx", "--allow-violations", plan: plan, in: place)
            #expect(allowed.code == 0 && allowed.err.contains("R29"))
            let files = try place.files(in: "out")
            let list = String(decoding: try #require(files["不符合规定清单.txt"]), as: UTF8.self)
            #expect(list.contains("R29") && list.contains("不得印发"))
            #expect(String(decoding: try #require(files["plan.html"]), as: UTF8.self).contains("处不符合规定"))
            #expect(String(decoding: try #require(files["plan.json"]), as: UTF8.self).contains("\"violations\""))
        }

        @Test func anUnknownPlaceholderWritesNothing() async throws {
            let place = try Workplace()
            #expect(try await Command.run("templates", place.path("mine")).code == 0)
            let template = place.path("mine/reminder.docx")
            // A reminder knows nothing of teams.
            let run = try await export(
                "--format", "docx,csv", "--document", "notice", "--template", template, in: place)
            #expect(run.code == 2)
            #expect(run.err.contains("没有占位符“{{收文单位}}”") && run.err.contains("可用的占位符"), "\(run.err)")
            #expect(try place.files(in: "out").isEmpty)
            let other = try await export(
                "--format", "docx", "--document", "notice", "--template", place.path("edited.txt"), in: place)
            #expect(other.code == 2 && other.err.contains("读不到模板"))
            try place.write("no document", to: "text.docx")
            let text = try await export(
                "--format", "docx", "--document", "notice", "--template", place.path("text.docx"), in: place)
            #expect(text.code == 2 && text.err.contains("不是 Word 文档"))
            #expect(try place.files(in: "out").isEmpty)
        }

        @Test(arguments: ["zh", "en"])
        func templatesWrittenOutAreTakenBack(_ language: String) async throws {
            let place = try Workplace()
            let written = try await Command.run("templates", place.path("mine"), "--lang", language)
            #expect(written.code == 0)
            #expect(try place.files(in: "mine").count == 7)
            #expect(try await export("--format", "docx", "--lang", language, in: place).code == 0)
            let shipped = try place.files(in: "out")
            let run = try await export(
                "--format", "docx", "--templates", place.path("mine"), "--lang", language, in: place)
            #expect(run.code == 0, "\(run.err)")
            #expect(try place.files(in: "out") == shipped)
            let empty = try await export("--format", "docx", "--templates", place.path("out"), in: place)
            #expect(empty.code == 2 && empty.err.contains("notice.docx"))
        }

        @Test func placeholdersAreListed() async throws {
            let chinese = try await Command.run("templates", "--list")
            let english = try await Command.run("templates", "--list", "--lang", "en")
            #expect(chinese.out.contains("{{#成员}}") && chinese.out.contains("notice  巡查通知"))
            #expect(english.out.contains("{{#members}}") && !english.out.hasChinese)
        }

        @Test func nothingToWriteIsSaid() async throws {
            let place = try Workplace()
            let run = try await export("--format", "docx", "--document", "exceptions", in: place)
            #expect(run.code == 0 && run.err.contains("没有要写的文件"), "\(run.err)")
            #expect(try place.files(in: "out").isEmpty)
        }

        /// A plan that is optimal has the value in its own model that other solvers find there.
        @Test(.enabled(if: !OtherSolver.installed.isEmpty, "none of HiGHS, CBC and glpsol is installed here"))
        func otherSolversReadTheModelOfThePlan() async throws {
            let place = try Workplace()
            let (planned, _) = try await PlannedScenarios.shared.plan(of: "tight")
            let optimum = try #require(try planned.json(PlanAnswer.self).levels.last?.points)
            #expect(try await export("--format", "lp,mps", in: place, scenario: "tight").code == 0)
            for file in ["out/model.lp", "out/model.mps"] {
                for solver in OtherSolver.installed {
                    let found = try await solver.solve(place.folder.appendingPathComponent(file), seconds: 60)
                    #expect(
                        abs(found.best - Double(optimum)) < 1e-6, "\(solver) on \(file): \(found.best), we \(optimum)")
                }
            }
            #expect(try place.files(in: "out")["model.mps.names.csv"]?.isEmpty == false)
        }

        @Test func lettersAreWrittenByWhatIsRecorded() async throws {
            let desk = try await Desk()
            let plan = desk.plan.appendingPathComponent("plan.json").path
            let scenario = Repository.scenario(Desk.scenario).path
            func letters(on day: String) async throws -> [String: String] {
                let out = desk.place.path(day)
                let words = [
                    "export", scenario, plan, "--format", "docx,html-public", "--document", "reminder,feedback",
                    "--store", desk.store, "--out", out,
                ]
                let run = try await desk.run(words, on: day)
                #expect(run.code == 0, "\(run.printed)")
                return try desk.place.files(in: day).mapValues { DocumentText.of($0) }
            }
            #expect(try await letters(on: "2027-03-01").keys.filter { $0.hasSuffix(".docx") }.isEmpty, "nothing is due")
            for (line, day) in [
                ("record entry 兴仁街道", "2027-03-08"),
                ("record finding 兴仁街道 --kind violation --item 5 --enterprise 兴仁商贸城 --text 动火作业未审批", "2027-03-15"),
                ("record exit 兴仁街道", "2027-03-22"), ("record report 兴仁街道", "2027-04-02"),
                ("record review 兴仁街道 --passed", "2027-04-12"), ("record feedback 兴仁街道", "2027-04-15"),
                ("record publication_feedback 兴仁街道 --result 巡查发现问题1项，已责成整改。", "2027-04-20"),
            ] {
                let run = try await desk.run(line, on: day)
                #expect(run.code == 0, "\(line): \(run.printed)")
            }
            let early = try await letters(on: "2027-04-21")
            let feedback = try #require(early["巡查反馈函-兴仁街道-2027-04-15.docx"])
            #expect(feedback.contains("兴仁商贸城：动火作业未审批") && feedback.contains("2027年6月15日前"), "\(feedback)")
            #expect(!feedback.contains("上述日期按计划推算") && early.keys.filter { $0.contains("督办") }.isEmpty)
            #expect(early["public.html"]?.contains("巡查发现问题1项，已责成整改。") == true)

            let late = try await letters(on: "2027-06-16")
            let reminder = try #require(late["整改督办函-兴仁街道-2027-06-16.docx"])
            #expect(reminder.contains("逾期催办") && reminder.contains("1. 兴仁商贸城：动火作业未审批"), "\(reminder)")
            #expect(try await desk.run("record correction 兴仁街道", on: "2027-06-17").code == 0)
            #expect(try await letters(on: "2027-06-18").keys.filter { $0.contains("督办") }.isEmpty)
        }

        @Test func recordsOfAnotherPlanAreRefused() async throws {
            let desk = try await Desk()
            let scenario = Repository.scenario(Desk.scenario).path
            let plan = desk.plan.appendingPathComponent("plan.json").path
            let none = try await desk.run(
                ["export", scenario, plan, "--format", "docx", "--store", desk.place.path("none.db")], on: "2027-03-01")
            #expect(none.code == 2, "\(none.printed)")
            var edited = try EditedPlan(at: desk.plan.appendingPathComponent("plan.json"))
            edited.visits[0]["entry"] = "2027-03-09"
            let other = try desk.place.write(edited.text(), to: "other.json").path
            let run = try await desk.run(
                [
                    "export", scenario, other, "--format", "csv", "--allow-violations", "--store", desk.store, "--out",
                    desk.place.path("out"),
                ], on: "2027-03-01")
            #expect(run.code == 2 && run.err.contains("在用的方案第1版不同"), "\(run.printed)")
            #expect(try desk.place.files(in: "out").isEmpty)
        }
    }
}

/// The words of a Word document; any other file as its text.
enum DocumentText {
    static func of(_ data: Data) -> String {
        guard data.starts(with: [0x50, 0x4B]) else { return String(decoding: data, as: UTF8.self) }
        guard let archive = try? Archive(Array(data)), let bytes = try? archive.bytes(of: "word/document.xml"),
            let tree = try? XMLTree(reading: bytes)
        else { return "" }
        return tree.text
    }
}
