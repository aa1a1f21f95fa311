import CivilCalendar
import DocumentFormats
import Wording

/// A plan as one workbook: what the committee decides on, and what the office works with afterwards.
public enum PlanWorkbook {
    /// The file's name.
    public static func fileName(isInternal: Bool) -> String { isInternal ? "plan-internal.xlsx" : "plan.xlsx" }

    /// The file. Equal documents give equal bytes.
    ///
    /// - Parameter isInternal: whether phones and absences are shown, which must not leave the office.
    /// - Throws: `SpreadsheetError` where the temporary folder cannot be written.
    public static func file(_ document: PlanDocument, _ language: Language, isInternal: Bool = false)
        throws(SpreadsheetError) -> OutputFile
    {
        OutputFile(
            name: fileName(isInternal: isInternal),
            bytes: try WorkbookWriter.bytes(of: workbook(document, language, isInternal: isInternal)))
    }

    static func workbook(_ document: PlanDocument, _ language: Language, isInternal: Bool) -> Workbook {
        let context = WorkbookContext(document: document, language: language, isInternal: isInternal)
        return Workbook(
            title: document.heading, author: context("巡查", "xuncha"), created: document.generatedOn,
            sheets: [
                ScheduleSheet(context: context).sheet(), RosterSheet(context: context).sheet(),
                BurdenSheet(context: context).sheet(), CalendarSheet(context: context).sheet(),
                DeadlineSheet(context: context).sheet(), ExceptionSheet(context: context).sheet(),
            ])
    }
}

/// What every sheet is made from.
struct WorkbookContext {
    let document: PlanDocument
    let language: Language
    let isInternal: Bool

    /// A text in the reader's language.
    func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
    /// A text in the reader's language.
    func callAsFunction(_ wording: Wording) -> String { wording(language) }

    /// What stands below the title of a sheet: the plan, how good it is, and what it rests on.
    var subtitle: String {
        var parts = [document.heading, self(StatusWords.short(document.report.status))]
        if let caution = ViolationWords.caution(document.violations) { parts.append(self(caution)) }
        if document.isProvisional { parts.append(self(PlanDocument.provisionalRemark)) }
        if isInternal { parts.append(self("内部资料，请勿外传", "internal, not to be passed on")) }
        return parts.joined(separator: self("　｜　", "  |  "))
    }

    /// A table of CSV files as a sheet, its columns shown as `kinds` say, from the first on.
    func sheet(name: String, title: String, _ table: CSVWriter, _ columns: [(TabularSheet.Kind, ClosedRange<Double>)])
        -> TabularSheet
    {
        TabularSheet(
            name: name, title: title, subtitle: subtitle,
            columns: zip(table.heading, columns).map { TabularSheet.Column($0, $1.0, width: $1.1) },
            rows: table.rows, language: language)
    }
}
