import Foundation
import Testing

extension CommandLineProgram {
    /// `xuncha ledger`, as an office uses it.
    @Suite struct LedgerCommandTests {
        private func desk() async throws -> Desk {
            let desk = try await Desk()
            for line in [
                "record entry 兴仁街道 --on 2027-03-08", "record finding 兴仁街道 --kind general --text 台账不全 --on 2027-03-10",
                "record finding 兴仁街道 --kind major_hazard --text 储罐泄漏 --on 2027-03-11",
            ] { try #require(try await desk.run(line, on: "2027-03-12").code == 0) }
            return desk
        }

        @Test func outAndInRecordsNothing() async throws {
            let desk = try await desk()
            let out = try await desk.run("ledger export --out 台账.csv", on: "2027-03-12")
            #expect(out.code == 0 && out.out.contains("问题2个，其中未销号2个"), "\(out.printed)")
            let journal = try await desk.export()
            let back = try await desk.run("ledger import 台账.csv", on: "2027-03-20")
            #expect(back.code == 0 && back.out.contains("没有新的内容"), "\(back.printed)")
            #expect(try await desk.export() == journal)
        }

        @Test func aFilledInLedgerIsRecordedAllOrNothing() async throws {
            let desk = try await desk()
            _ = try await desk.run("ledger export --out l.csv", on: "2027-03-12")
            let url = desk.place.folder.appendingPathComponent("l.csv")
            let text = try String(contentsOf: url, encoding: .utf8)
            let heading = text.split(separator: "\r\n")[0].split(separator: ",").map(String.init)
            let at = try #require(heading.firstIndex(of: "挂牌日期"))
            var lines = text.split(separator: "\r\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            lines[2][at] = "2027-03-12"
            lines[2][at + 1] = "督1号"
            let filled = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
            try desk.place.write(filled, to: "filled.csv")
            let journal = try await desk.export()
            let preview = try await desk.run("ledger import filled.csv --dry-run", on: "2027-03-13")
            #expect(preview.code == 0 && preview.out.contains("将登记：兴仁街道#1-002：重大事故隐患挂牌督办"), "\(preview.printed)")
            #expect(try await desk.export() == journal)
            // One wrong row keeps the right one from being recorded.
            try desk.place.write(filled.replacing("台账不全", with: ""), to: "wrong.csv")
            let wrong = try await desk.run("ledger import wrong.csv", on: "2027-03-13")
            #expect(wrong.code == 2 && wrong.err.contains("wrong.csv 第2行 “问题描述”列"), "\(wrong.printed)")
            // So does one that FollowUp refuses: a day that is still to come.
            let future = filled.replacing("2027-03-12", with: "2027-05-12")
            try desk.place.write(future, to: "future.csv")
            let refused = try await desk.run("ledger import future.csv", on: "2027-03-13")
            #expect(refused.code == 2 && refused.err.contains("future.csv 第3行"), "\(refused.printed)")
            #expect(try await desk.export() == journal)

            let run = try await desk.run("ledger import filled.csv --json", on: "2027-03-13")
            #expect(try run.json(RecordingAnswer.self).events.map(\.id) == ["e5"])
            #expect(try await desk.run("ledger import filled.csv", on: "2027-03-14").out.contains("没有新的内容"))
        }

        @Test func theLedgerCanBeNarrowed() async throws {
            let desk = try await desk()
            let one = try await desk.run("ledger export --street 张范街道 --out one.csv --lang en", on: "2027-03-12")
            #expect(one.code == 0 && one.out.contains("0 findings"), "\(one.printed)")
            let none = try await desk.run("ledger export --street 没有街道", on: "2027-03-12")
            #expect(none.code == 2 && none.err.contains("计划中没有叫“没有街道”的街道"), "\(none.printed)")
            let missing = try await desk.run("ledger import 没有.csv", on: "2027-03-12")
            #expect(missing.code == 2 && missing.err.contains("没有.csv"), "\(missing.printed)")
        }
    }
}
