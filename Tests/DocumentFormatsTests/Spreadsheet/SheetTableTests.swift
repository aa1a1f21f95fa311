import Testing

@testable import DocumentFormats

@Suite("Tables on sheets")
struct SheetTableTests {
    private let known: Set = ["姓名", "单位", "电话", "组别"]

    private func sheet(_ rows: [Int: [Int: String]], merges: [String] = []) -> SheetContent {
        SheetContent(
            name: "表",
            rows: rows.sorted { $0.key < $1.key }.map { number, cells in
                ReadRow(
                    number: number,
                    cells: cells.sorted { $0.key < $1.key }.map { ReadCell(column: $0, value: .text($1)) })
            }, merges: merges.compactMap { CellRange($0) })
    }

    @Test("Titles above, blank rows between, a note below")
    func titled() throws {
        let content = sheet(
            [
                1: [1: "巡查人员名单"], 2: [3: "填报单位：应急局"], 4: [1: "序号", 2: "姓名", 3: "单位", 4: "电话"],
                6: [1: "1", 2: "张三", 3: "应急局"], 9: [1: "2", 2: "李四", 3: "公安"], 11: [1: "填表人：王五"],
                12: [1: "只有序号"],
            ], merges: ["A1:D1", "A11:D11"])
        let table = try #require(SheetTable(content) { known.contains($0) })
        #expect(table.headingRow == 4)
        #expect(table.headings.map(\.text) == ["序号", "姓名", "单位", "电话"])
        #expect(table.rows.map(\.number) == [6, 9, 12])
        #expect(table.noteRows == [11])
    }

    @Test("A value joined over rows counts in each; a heading may take two rows")
    func joined() throws {
        let content = sheet(
            [
                1: [1: "单位", 2: "人员"], 2: [2: "姓名", 3: "电话"], 3: [1: "应急局", 2: "张三"], 4: [2: "李四"],
                5: [2: "王五"], 6: [1: "公安", 2: "赵六"],
            ], merges: ["A1:A2", "B1:C1", "A3:A4"])
        let table = try #require(SheetTable(content) { known.contains($0) })
        #expect(table.headingRow == 2)
        #expect(table.headings.map(\.column) == [1, 2, 3])
        #expect(table.rows.map { $0[1] } == [.text("应急局"), .text("应急局"), nil, .text("公安")])
    }

    @Test("Without a known heading there is no table")
    func none() {
        #expect(SheetTable(sheet([1: [1: "甲"]]), isHeading: known.contains) == nil)
        #expect(SheetTable(sheet([:]), isHeading: known.contains) == nil)
    }
}
