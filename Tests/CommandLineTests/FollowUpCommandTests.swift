import Foundation
import Testing

extension CommandLineProgram {
    /// The morning's commands, as an office types them.
    @Suite struct FollowUpCommandTests {
        /// A desk in the summer: one visit made, a finding, a suspended clock and an extended one.
        private func desk() async throws -> Desk {
            let desk = try await Desk()
            let lines = [
                #"{"action": "entry", "subject": "兴仁街道", "on": "2027-03-08"}"#,
                #"{"action": "finding", "subject": "兴仁街道", "on": "2027-03-10", "kind": "major_hazard", "item": 5, "text": "储罐区未设围堰", "party": "某化工有限公司"}"#,
                #"{"action": "finding", "subject": "兴仁街道", "on": "2027-03-11", "kind": "general", "item": 3, "text": "考核未兑现"}"#,
                #"{"action": "exit", "subject": "兴仁街道", "on": "2027-03-24"}"#,
                #"{"action": "report", "subject": "兴仁街道", "on": "2027-04-08"}"#,
                #"{"action": "review", "subject": "兴仁街道", "on": "2027-04-16"}"#,
                #"{"action": "feedback", "subject": "兴仁街道", "on": "2027-04-22"}"#,
                #"{"action": "suspend", "subject": "兴仁街道-1", "step": "finding_correction", "on": "2027-05-20", "reason": "等待鉴定", "approver": "王主任"}"#,
                #"{"action": "extend", "subject": "兴仁街道", "step": "correction", "until": "2027-07-30", "on": "2027-06-10", "reason": "订货周期长", "approver": "王主任"}"#,
            ]
            let run = try await desk.run(
                ["record", "--file", "-", "--quiet"], on: "2027-06-30", stdin: lines.joined(separator: "\n") + "\n")
            try #require(run.code == 0, "\(run.printed)")
            return desk
        }

        private struct Due: Decodable {
            struct Item: Decodable {
                let id: String
                let urgency: String
                let status: String
                let latest: String
            }
            let on: String
            let counts: [String: Int]
            let items: [Item]
        }

        @Test func whatIsDueInTheMorning() async throws {
            let desk = try await desk()
            let due = try await desk.run("due", on: "2027-06-30")
            #expect(due.code == 0 && due.err.isEmpty)
            #expect(due.out.hasPrefix("2027年6月30日（周三）　逾期"), "\(due.out)")
            #expect(due.out.contains("finding_correction[兴仁街道#1-002]"))
            #expect(due.out.contains("‖ 中止") && due.out.contains("加 --all 列出"))
            #expect(!due.out.contains("\u{1B}"))
            let english = try await desk.run("due --by owner --lang en", on: "2027-06-30").out
            #expect(english.contains("waits for 兴仁街道") && english.contains("2027-06-30 (Wed)"), "\(english)")

            let answer = try await desk.run("due --json --all", on: "2027-06-30").json(Due.self)
            #expect(answer.on == "2027-06-30")
            let hazard = answer.items.first { $0.id == "finding_correction[兴仁街道#1-001]" }
            #expect(hazard?.urgency == "suspended" && hazard?.status == "suspended")
            let correction = answer.items.first { $0.id == "correction[兴仁街道#1]" }
            #expect(correction?.latest == "2027-07-30" && correction?.status == "open")
            #expect(answer.counts["overdue"] == answer.items.filter { $0.urgency == "overdue" }.count)
            // A day before the extension was granted.
            let then = try await desk.run("due --json --all --on 2027-06-01", on: "2027-06-30").json(Due.self)
            #expect(then.items.first { $0.id == "correction[兴仁街道#1]" }?.latest == "2027-06-22")
        }

        @Test func filtersThatMeanNothingAreSaid() async throws {
            let desk = try await desk()
            let street = try await desk.run("due --street 兴任", on: "2027-06-30")
            #expect(street.code == 2 && street.out.isEmpty)
            #expect(street.err.contains("没有叫“兴任”的街道") && street.err.contains("兴仁街道"))
            let filtered = try await desk.run("due --street 兴仁 --kind finding_correction --json", on: "2027-06-30")
                .json(Due.self)
            #expect(filtered.items.map(\.id) == ["finding_correction[兴仁街道#1-002]", "finding_correction[兴仁街道#1-001]"])
            let grouping = try await desk.run("due --by colour", on: "2027-06-30")
            #expect(grouping.code == 64)
        }

        @Test func aDateExplainsItself() async throws {
            let desk = try await desk()
            let why = try await desk.run(["why-date", "correction 兴仁街道#1]"], on: "2027-06-30")
            #expect(why.code == 2, "finding corrections go by these words too")
            let exact = try await desk.run(["why-date", "correction[兴仁街道#1]"], on: "2027-06-30")
            #expect(exact.code == 0)
            for part in ["实际日期2027年4月22日", "2个月（制度规定）", "延期至2027年7月30日", "批准人：王主任", "民法典第二百零二条", "日历：CN-", "登记情况："] {
                #expect(exact.out.contains(part), "\(part) in \(exact.out)")
            }
            let unknown = try await desk.run(["why-date", "nichts"], on: "2027-06-30")
            #expect(unknown.code == 2 && unknown.err.contains("xuncha due"))
        }

        @Test func aDateExplainsItselfWithoutAStore() async throws {
            let desk = try await Desk(isAdopted: false)
            let plan = desk.plan.appendingPathComponent("plan.json").path
            let run = try await desk.run(
                ["why-date", "report[兴仁街道#1]", Repository.scenario(Desk.scenario).path, plan], on: "2027-06-30")
            #expect(run.code == 0 && run.err.isEmpty)
            #expect(run.out.contains("预计日期2027年3月22日") && run.out.contains("状态：未起算"), "\(run.out)")
            #expect(try desk.place.files().isEmpty)
            let half = try await desk.run(["why-date", "report", "scenario"], on: "2027-06-30")
            #expect(half.code == 64)
            let none = try await desk.run("due", on: "2027-06-30")
            #expect(none.code == 2 && none.err.contains("office.db"))
        }

        @Test func remindersAreReadyToBePasted() async throws {
            let desk = try await desk()
            let all = try await desk.run("remind", on: "2027-06-30").out
            #expect(all.contains("兴仁街道：\n　　按照安全生产巡查工作制度"), "\(all)")
            #expect(all.contains("现已逾期8天，请立即办理。"))
            #expect(all.contains("（兴仁街道#1-001）：重大事故隐患挂牌督办"), "\(all)")
            #expect(!all.contains("（兴仁街道#1-001）：整改问题"), "a clock that stands reminds nobody")
            let one = try await desk.run("remind --to 兴仁 --stage month", on: "2027-06-30").out
            #expect(one.contains("距到期还有30天") && !one.contains("逾期"), "\(one)")
            let none = try await desk.run("remind --to 兴城", on: "2027-03-01").out
            #expect(none == "没有需要提醒的事项。\n")
            let unknown = try await desk.run("remind --to 无此单位", on: "2027-06-30")
            #expect(unknown.code == 2 && unknown.err.contains("没有叫“无此单位”的责任主体"))
        }

        @Test func aVisitTellsWhatItLacks() async throws {
            let desk = try await desk()
            let all = try await desk.run("visits", on: "2027-06-30").out
            #expect(all.contains("兴仁街道#1  2027-03-08"), "\(all)")
            let one = try await desk.run("visits 兴仁", on: "2027-06-30").out
            #expect(one.contains("问题兴仁街道#1-001未销号（整改中）"), "\(one)")
            let two = try await desk.run("visits 兴城", on: "2027-06-30")
            #expect(two.code == 2 && two.err.contains("兴城街道#1、兴城街道#2"))
        }

        @Test func theYearIsCounted() async throws {
            let desk = try await desk()
            let run = try await desk.run("assess --csv 考核/结果.csv --quiet", on: "2027-12-31")
            #expect(run.code == 0 && run.printed.isEmpty, "\(run.printed)")
            let csv = try String(contentsOfFile: desk.place.path("考核/结果.csv"), encoding: .utf8)
            #expect(csv.contains("1,兴仁街道,2027-03-08 – 2027-03-24,2,1,0,1,"), "\(csv)")
            let text = try await desk.run("assess", on: "2027-12-31").out
            #expect(text.contains("重大事故隐患 1"), "\(text)")
        }
    }
}
