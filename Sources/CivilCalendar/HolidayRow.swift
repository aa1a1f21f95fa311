/// One row of a file of holidays as it is written there, before anything of it is judged.
public struct HolidayRow: Sendable, Hashable {
    /// The row or line that problems name.
    public let row: Int
    /// The date, in any writing `Day` reads.
    public let date: String
    /// The holiday.
    public let name: String
    /// Rest or make-up work: `holiday` or 放假, `makeup_workday` or 上班.
    public let kind: String
    /// `published`, `statutory` or `estimated…`; empty for published.
    public let status: String

    /// A row.
    public init(row: Int, date: String, name: String, kind: String, status: String = "") {
        self.row = row
        self.date = date
        self.name = name
        self.kind = kind
        self.status = status
    }
}
