import DocumentFormats
import Foundation
import Wording

/// A copy of a workbook in which every problem is marked where it is.
public enum WorkbookReport {
    /// The workbook with `problems` marked: cells coloured and noted, and a list of all at the end.
    ///
    /// - Throws: `SpreadsheetError` where the workbook cannot be read, so that there is nothing to mark.
    public static func bytes(marking problems: [InputProblem], in workbook: [UInt8], _ language: Language)
        throws(SpreadsheetError) -> [UInt8]
    {
        let marks = problems.compactMap { problem -> CellMark? in
            guard let sheet = problem.place.sheet else { return nil }
            return CellMark(
                sheet: sheet.name, cell: problem.place.markedCell, text: problem.note(language),
                isError: problem.severity == .error)
        }
        return try WorkbookMarker.marked(workbook, marks: marks, list: list(of: problems, language))
    }

    private static func list(of problems: [InputProblem], _ language: Language) -> FindingList {
        let cellHeading = Wording(zh: "单元格", en: "cell")(language)
        let headings: [(Wording, Double)] = [
            (Wording(zh: "序号", en: "No."), 6), (Wording(zh: "程度", en: "severity"), 9),
            (Wording(zh: "工作表", en: "sheet"), 14), (Wording(zh: "单元格", en: "cell"), 9),
            (Wording(zh: "项目", en: "field"), 18), (Wording(zh: "填的内容", en: "value"), 20),
            (Wording(zh: "问题", en: "problem"), 44), (Wording(zh: "怎么办", en: "what to do"), 50),
        ]
        return FindingList(
            name: SheetNames.findings(language),
            headings: headings.map { FindingList.Heading($0.0(language), width: $0.1) },
            rows: problems.enumerated().map { row($1, number: $0 + 1, language) }, linkedHeading: cellHeading)
    }

    private static func row(_ problem: InputProblem, number: Int, _ language: Language) -> FindingList.Row {
        let place = problem.place
        let cell = place.sheet == nil ? nil : place.markedCell
        return FindingList.Row(
            [
                String(number), problem.label(language), place.sheet?.name ?? "", cell.map { "\($0)" } ?? "",
                problem.writtenField ?? problem.field ?? "", problem.value ?? "", problem.reason(language),
                problem.remedy(language),
            ], sheet: place.sheet?.name, cell: cell)
    }
}

extension InputPlace {
    /// The cell that stands for the place in a sheet: a row's first, a sheet's first.
    fileprivate var markedCell: CellAddress { CellAddress(row: number ?? 1, column: column ?? 1) }
}

extension InputProblem {
    /// What a note on the cell says.
    fileprivate func note(_ language: Language) -> String {
        Wording(
            zh: "\(label.zh)：\(reason.zh)。\(remedy.zh)", en: "\(label.en): \(reason.en). \(remedy.en)")(language)
    }
}
