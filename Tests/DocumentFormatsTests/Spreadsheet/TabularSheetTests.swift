import CivilCalendar
import Testing

@testable import DocumentFormats

@Suite("Tables to sheets and back")
struct TabularSheetTests {
    @Test("Typed fields come back as they were, around titles and remarks")
    func roundTrip() throws {
        let rows: [[CSVField]] = [
            [.number(1), .text("隐患一"), .day(day("2027-03-08")), .text("013800000000")],
            [.number(2), .text("=x\n第二行"), .empty, .empty], [.number(3)],
        ]
        let table = TabularSheet(
            name: "台账", title: "问题台账", subtitle: "某区",
            columns: [
                .init("序号", .number), .init("问题", .text), .init("期限", .day), .init("电话", .digits),
            ], rows: rows, remarks: ["注：甲"], language: .zh)
        let workbook = Workbook(title: "", author: "", created: day("2027-01-01"), sheets: [table.sheet()])
        let reader = try SpreadsheetReader(WorkbookWriter.bytes(of: workbook))
        let content = try reader.content(of: reader.sheets[0])
        let read = try #require(SheetTable(content) { ["序号", "问题", "期限", "电话"].contains($0) })
        #expect(read.headingRow == table.headingRow)
        #expect(read.noteRows == [table.lastRow])
        #expect(read.column("期限", "日期") == 3)
        let fields = read.fields(under: ["序号", "问题", "期限", "电话", "没有"])
        #expect(fields.map(\.row) == [4, 5, 6])
        #expect(fields.map { Array($0.fields.prefix(4)) } == [rows[0], rows[1], [.number(3), .empty, .empty, .empty]])
        #expect(fields.allSatisfy { $0.fields[4] == .empty })
        let sheet = table.sheet()
        #expect(sheet.frozenRows == 3)
        #expect(sheet.page.repeatedRows == 3...3)
        #expect(sheet.page.area?.description == "A1:D7")
    }

    @Test("A table without rows is a heading with a remark")
    func empty() throws {
        let table = TabularSheet(name: "空", columns: [.init("甲"), .init("乙")], rows: [], remarks: ["无"], language: .en)
        let sheet = table.sheet()
        #expect(sheet.filter == nil)
        #expect(sheet.merges.map(\.description) == ["A2:B2"])
        #expect(table.valueRows == 2...2)
    }
}
