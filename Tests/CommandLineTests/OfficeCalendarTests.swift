import Foundation
import Testing

extension CommandLineProgram {
    /// Holidays in the office's store, and calendar files numbered by it.
    @Suite struct OfficeCalendarTests {
        /// Entries of a calendar file: identifier, number, first day, status.
        private struct Entries {
            let byUID: [String: (sequence: Int, day: String, status: String, summary: String)]

            init(_ file: URL) throws {
                let text = try String(contentsOf: file, encoding: .utf8).replacing("\r\n ", with: "")
                var entries: [String: (Int, String, String, String)] = [:]
                for event in text.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst() {
                    var values: [String: String] = [:]
                    for line in event.components(separatedBy: "BEGIN:VALARM")[0].components(separatedBy: "\r\n") {
                        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                        if parts.count == 2 { values[parts[0]] = parts[1] }
                    }
                    // The status stands behind the reminders of some events.
                    let status = event.contains("STATUS:CANCELLED") ? "CANCELLED" : values["STATUS"] ?? ""
                    entries[values["UID"] ?? ""] = (
                        Int(values["SEQUENCE"] ?? "") ?? -1, values["DTSTART;VALUE=DATE"] ?? "", status,
                        values["SUMMARY"] ?? ""
                    )
                }
                byUID = entries
            }

            func named(_ summary: String) -> (sequence: Int, day: String, status: String, summary: String)? {
                byUID.values.first { $0.summary.contains(summary) }
            }
        }

        private func export(_ desk: Desk, _ name: String, on day: String) async throws -> Entries {
            let run = try await desk.run("ics --out \(name)", on: day)
            try #require(run.code == 0, "\(run.printed)")
            return try Entries(desk.place.folder.appendingPathComponent(name))
        }

        @Test func anExportWithoutChangesIsTheSame() async throws {
            let desk = try await Desk()
            _ = try await export(desk, "first.ics", on: "2027-01-10")
            let journal = try await desk.export()
            _ = try await export(desk, "second.ics", on: "2027-02-20")
            let files = try desk.place.files()
            #expect(files["first.ics"] == files["second.ics"])
            #expect(try await desk.export() == journal, "an export without changes leaves nothing in the store")
            #expect(try await desk.run("store check", on: "2027-02-20").code == 0)
        }

        @Test func theNumberRisesWithWhatHappensAndNothingElse() async throws {
            let desk = try await Desk()
            let first = try await export(desk, "first.ics", on: "2027-01-10")
            #expect(first.byUID.values.allSatisfy { $0.sequence == 0 })
            #expect(first.named("巡查兴仁街道")?.status == "TENTATIVE", "a draft is not certain")
            for state in ["submitted", "approved", "issued"] {
                #expect(try await desk.run("record \(state) --by 安委会", on: "2027-01-12").code == 0)
            }
            let issued = try await export(desk, "issued.ics", on: "2027-01-12")
            #expect(issued.named("巡查兴仁街道").map { "\($0.sequence) \($0.status)" } == "1 CONFIRMED")

            #expect(try await desk.run("record entry 兴仁街道", on: "2027-03-08").code == 0)
            #expect(try await desk.run("record exit 兴仁街道", on: "2027-03-24").code == 0)
            let later = try await export(desk, "later.ics", on: "2027-03-24")
            let visit = try #require(later.named("✓ 巡查兴仁街道"))
            #expect(visit.sequence == 2 && visit.day == "20270308")
            let text = try String(contentsOf: desk.place.folder.appendingPathComponent("later.ics"), encoding: .utf8)
            #expect(text.contains("DTEND;VALUE=DATE:20270325"), "it ended two days late")
            let report = try #require(later.named("报送巡查工作报告：兴仁街道"))
            #expect(report.day == "20270408" && report.status == "CONFIRMED" && !report.summary.contains("预计"))
            for (uid, entry) in later.byUID {
                let before = try #require(issued.byUID[uid])
                let isSame = (before.day, before.summary, before.status) == (entry.day, entry.summary, entry.status)
                #expect(isSame || entry.sequence == before.sequence + 1, "\(entry)")
            }
            #expect(later.byUID.keys.sorted() == first.byUID.keys.sorted())
        }

        @Test func whatIsNotNeededAnyMoreIsCancelled() async throws {
            let desk = try await Desk()
            _ = try await export(desk, "first.ics", on: "2027-01-10")
            #expect(try await desk.run("record entry 兴仁街道", on: "2027-03-08").code == 0)
            let waived = try await desk.run(
                ["record", "waive", "兴仁街道", "publication_feedback", "--reason", "涉密", "--approver", "安委会"],
                on: "2027-03-09")
            #expect(waived.code == 0, "\(waived.printed)")
            let second = try await export(desk, "second.ics", on: "2027-03-09")
            let gone = try #require(second.named("【已取消】向社会公告反馈意见：兴仁街道"))
            #expect(gone.status == "CANCELLED" && gone.sequence == 1)
            let forgotten = try await export(desk, "third.ics", on: "2028-03-15")
            #expect(forgotten.named("【已取消】向社会公告反馈意见：兴仁街道") == nil)
        }

        @Test func aNoticeMovesTheOpenDatesOfTheStore() async throws {
            let desk = try await Desk()
            _ = try await export(desk, "first.ics", on: "2027-01-10")
            try desk.place.write(CalendarTests.notice, to: "2027.json")
            let preview = try await desk.run("calendar import 2027.json --dry-run", on: "2027-01-11")
            #expect(preview.code == 0, "\(preview.err)")
            for text in ["由暂定转为已发布", "移动的期限", "报送巡查工作报告（兴城街道#2）：最迟 2027-10-07 → 2027-10-08", "未写入"] {
                #expect(preview.out.contains(text), "\(text) in \(preview.out)")
            }
            #expect(try await desk.run("calendar list", on: "2027-01-11").out.contains("2027  暂定"))
            let run = try await desk.run("calendar import 2027.json", on: "2027-01-11")
            #expect(run.code == 0)
            let list = try await desk.run("calendar list", on: "2027-01-11").out
            #expect(list.contains("2027  已发布") && list.contains("办公室数据库  测试用"), "\(list)")
            let again = try await desk.run("calendar import 2027.json", on: "2027-01-12")
            #expect(again.out.contains("与已载入的一致"), "\(again.out)")
            let second = try await export(desk, "second.ics", on: "2027-01-12")
            #expect(
                second.named("报送巡查工作报告：兴城街道").map { $0.sequence } == 1
                    || second.byUID.values.contains { $0.day == "20270930" })
            // Another notice for the same year is refused, and nothing is loaded.
            try desk.place.write(CalendarTests.notice.replacing("2027-10-07", with: "2027-10-08"), to: "other.json")
            let refused = try await desk.run("calendar import other.json", on: "2027-01-13")
            #expect(refused.code == 2 && refused.err.contains("--replace"), "\(refused.printed)")
            #expect(try await desk.run("calendar check other.json", on: "2027-01-13").code == 1)
            #expect(try await desk.run("calendar check 2027.json", on: "2027-01-13").code == 0)
        }

        @Test func aRestDayOnAnArrivalIsToldAtOnce() async throws {
            let desk = try await Desk()
            let day = #"{"name": "测试节", "date": "2027-03-08", "isOffDay": true},"#
            try desk.place.write(CalendarTests.notice.replacing("[\n", with: "[\n\(day)\n"), to: "2027.json")
            let run = try await desk.run("calendar import 2027.json --lang en", on: "2027-01-11")
            #expect(run.out.contains("the plan breaks rules in 1 places"), "\(run.out)")
            #expect(run.out.contains("R29") && run.out.contains("2027-03-08, a rest day"), "\(run.out)")
        }
    }
}
