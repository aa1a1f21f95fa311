import Foundation
import Testing

extension CommandLineProgram {
    /// Recording what happens, as an office does.
    @Suite struct RecordsTests {
        @Test func aPlanIsAdoptedOnceAndThenAmended() async throws {
            let desk = try await Desk(isAdopted: false)
            let plan = desk.plan.appendingPathComponent("plan.json").path
            let early = try await desk.run("record exit 兴仁街道", on: "2027-03-24")
            #expect(early.code == 2)
            #expect(early.err.contains("xuncha adopt"), "\(early.err)")
            #expect(try desk.place.files().isEmpty)

            let scenario = Repository.scenario(Desk.scenario).path
            let first = try await desk.run("adopt \(scenario) \(plan)", on: "2027-01-10")
            #expect(first.code == 0)
            #expect(first.out.contains("已采纳为方案第1版（草案），e1，2027年1月10日"), "\(first.out)")
            let again = try await desk.run("adopt \(scenario) \(plan) --quiet", on: "2027-01-11")
            #expect(again.code == 2)
            #expect(again.err.contains("与第1版完全相同"))

            for state in ["submitted", "approved", "issued"] {
                #expect(try await desk.run("record \(state) --by 安委会", on: "2027-01-12").code == 0)
            }
            // Another rule: ten days for the report.
            let copy = try desk.place.copy(ofScenario: Desk.scenario)
            let settings = copy.appendingPathComponent("scenario.yaml")
            let text = try String(contentsOf: settings, encoding: .utf8)
            try Data((text + "\nfollow_up:\n  report: 10d\n").utf8).write(to: settings)
            let second = try await desk.run("adopt \(copy.path) \(plan) --lang en", on: "2027-02-01")
            #expect(second.code == 0, "\(second.printed)")
            #expect(second.out.contains("version 1 stays in force until this one is issued"), "\(second.out)")
            #expect(second.out.contains("2027-04-06 → 2027-04-01"), "\(second.out)")
            let versions = try await desk.run("versions", on: "2027-02-01").out
            #expect(versions.contains("第1版 已印发（现行）") && versions.contains("第2版 草案  "), "\(versions)")
            for state in ["submitted", "approved", "issued"] {
                #expect(try await desk.run("record \(state) --by 安委会", on: "2027-02-02").code == 0)
            }
            let later = try await desk.run("versions", on: "2027-02-03").out
            #expect(later.contains("第1版 已修订  ") && later.contains("第2版 已印发（现行）"), "\(later)")
        }

        @Test func aPlanThatBreaksARuleIsNotAdopted() async throws {
            let desk = try await Desk(isAdopted: false)
            var plan = try EditedPlan(at: desk.plan.appendingPathComponent("plan.json"))
            plan.visits[0]["entry"] = "2027-03-07"
            let edited = try desk.place.write(plan.text(), to: "edited.json").path
            let run = try await desk.run(
                "adopt \(Repository.scenario(Desk.scenario).path) \(edited)", on: "2027-01-10")
            #expect(run.code == 1)
            #expect(run.err.contains("R29"), "\(run.err)")
            #expect(!FileManager.default.fileExists(atPath: desk.store))
        }

        @Test func anExitTwoDaysLateMovesTheReport() async throws {
            let desk = try await Desk()
            #expect(try await desk.run("record entry 兴仁街道 --on 2027-03-08", on: "2027-03-08").code == 0)
            let chinese = try await desk.run("record exit 兴仁", on: "2027-03-24")
            #expect(chinese.code == 0)
            #expect(chinese.out.hasPrefix("✓ 已登记 e3：兴仁街道#1：巡查结束撤离，2027年3月24日\n"), "\(chinese.out)")
            #expect(chinese.out.contains("开始计算：报送巡查工作报告（兴仁街道#1），期限 2027-04-06 → 2027-04-08"))
            let corrected = try await desk.run("correct e3 --on 2027-03-22 --note 实为按期 --json", on: "2027-03-25")
            let answer = try corrected.json(RecordingAnswer.self)
            #expect(answer.events.map(\.id) == ["e4"])
            #expect(answer.events.first?.replaces == "e3")
            let report = answer.consequences.moved.first { $0.id == "report[兴仁街道#1]" }
            #expect(report?.latest_before == "2027-04-08")
            #expect(report?.latest == "2027-04-06")
            let undone = try await desk.run("undo --reason 登记错街道 --lang en", on: "2027-03-25")
            #expect(undone.out.contains("e4 revoked (reason: 登记错街道)"), "\(undone.out)")

            let standings = try await desk.history().map { "\($0.id) \($0.standing) \($0.by ?? "-")" }
            #expect(standings == ["e1 counts -", "e2 counts -", "e3 counts -", "e4 revoked e5", "e5 counts -"])
            let shown = try await desk.run("history --subject 兴仁街道", on: "2027-03-25").out
            #expect(shown.contains("已由 e5 撤销，不再有效") && shown.contains("更正 e3"), "\(shown)")
            #expect(!shown.contains("采纳方案"))
            #expect(shown.contains("［王明 2027-03-24 10:00 登记］"))
        }

        @Test func whatCannotBeIsRefusedWithReasonAndRemedy() async throws {
            let desk = try await Desk()
            let before = try await desk.export()
            let refusals = [
                ("record exit 兴仁街道", "2027-03-22", "之前还须完成：进驻并通报巡查任务"),
                ("record entry 兴仁街道 --on 2027-03-08", "2027-03-07", "在今天（2027年3月7日）之后"),
                ("record report 兴仁街道", "2027-03-22", "尚未登记"), ("record exit 兴仁衔道", "2027-03-22", "是否想写“兴仁街道”"),
                ("record issued --by 张", "2027-03-22", "不能登记为“已印发”"),
                ("correct e1 --on 2027-01-09", "2027-03-22", "不能更正"), ("undo e7 --reason x", "2027-03-22", "最近一项是 e1"),
                ("record submitted --by 张", "2027-01-09", "本机时钟"),
            ]
            for (line, day, sentence) in refusals {
                let run = try await desk.run(line, on: day)
                #expect(run.code == 2, "\(line)")
                #expect(run.out.isEmpty)
                #expect(run.err.contains(sentence), "\(line): \(run.err)")
                let english = try await desk.run(line + " --lang en", on: day)
                #expect(english.code == 2)
                let machine = try await desk.run(line + " --json", on: day)
                #expect(machine.code == 2)
                #expect(machine.err.isEmpty)
                #expect(try JSONSerialization.jsonObject(with: Data(machine.out.utf8)) is NSObject)
            }
            let other = try await desk.run("undo --reason x", on: "2027-03-22", who: "李雷")
            #expect(other.code == 2)
            #expect(other.err.contains("e1 由王明登记"), "\(other.err)")
            #expect(try await desk.export() == before)
        }

        @Test func aFileIsRecordedWholeOrNotAtAll() async throws {
            let desk = try await Desk()
            let before = try await desk.export()
            let rows = [
                "事项,对象,日期,类别,内容,备注", "entry,兴仁街道,2027-03-08,,,", "finding,兴仁街道,2027-03-15,违法违规,动火未审批,",
                "close,兴仁街道-1,2027-03-16,,,", "exit,兴人街道,2027-03-22,,,", "exit,兴仁街道,2027-03-22,,,",
            ]
            try desk.place.write(rows.joined(separator: "\n"), to: "事项.csv")
            let bad = try await desk.run("record --file 事项.csv", on: "2027-03-24")
            #expect(bad.code == 2)
            #expect(bad.err.contains("事项.csv 第4行") && bad.err.contains("核查"), "\(bad.err)")
            #expect(bad.err.contains("事项.csv 第5行") && bad.err.contains("兴仁街道"), "\(bad.err)")
            #expect(bad.err.contains("共4处错误"))
            #expect(try await desk.export() == before)

            let good = [rows[0], rows[1], rows[2], rows[5]].joined(separator: "\r\n")
            let run = try await desk.run("record --file - --json", on: "2027-03-24", stdin: good)
            #expect(run.code == 0, "\(run.printed)")
            #expect(try run.json(RecordingAnswer.self).events.map(\.id) == ["e2", "e3", "e4"])
            #expect(try await desk.run("record --file 没有.csv", on: "2027-03-24").code == 2)
            #expect(try await desk.run("record exit --file 事项.csv", on: "2027-03-24").code == 64)
        }

        /// Two people at two machines: what only one may record, one records.
        @Test func ofTwoAtOnceOneIsRefused() async throws {
            let desk = try await Desk()
            for (index, line) in ["record entry 兴仁街道 --on 2027-03-08", "record exit 兴仁街道", "record report 兴仁街道"]
                .enumerated()
            {
                async let one = desk.run(line, on: "2027-03-24", who: "甲")
                async let other = desk.run(line, on: "2027-03-24", who: "乙")
                let runs = try await [one, other]
                #expect(runs.map(\.code).sorted() == [0, 2], "\(runs.map(\.printed))")
                #expect(try await desk.history().count == index + 2)
            }
        }

        /// Killed in the middle, a file of records is there or is not; what was answered is there.
        @Test func aKilledCommandLeavesAllOrNothing() async throws {
            let desk = try await Desk()
            #expect(try await desk.run("record entry 兴仁街道 --on 2027-03-08", on: "2027-03-08").code == 0)
            let rows = (1...6).map { "finding,兴仁街道,2027-03-15,一般,问题\($0)" }
            try desk.place.write((["事项,对象,日期,类别,内容"] + rows).joined(separator: "\n"), to: "rows.csv")
            var expected = 2
            for round in 0..<12 {
                let process = Process()
                process.executableURL = Command.xuncha
                process.arguments = ["record", "--file", "rows.csv", "--quiet"]
                process.currentDirectoryURL = desk.place.folder
                process.environment = ProcessInfo.processInfo.environment.merging(
                    ["XUNCHA_NOW": "2027-03-24T02:00:00Z", "XUNCHA_STORE": desk.store]) { $1 }
                try process.run()
                try await Task.sleep(for: .milliseconds(40 + round * 40))
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                let count = try await desk.history().count
                let isDone = process.terminationReason == .exit
                #expect(count == expected || count == expected + rows.count, "\(count)")
                if isDone { #expect(count == expected + rows.count) }
                expected = count
            }
            #expect(try await desk.run("store check", on: "2027-03-24").code == 0)
        }
    }
}
