import CivilCalendar

/// The text form of a year's holidays: one line of JSON, keys sorted. Equal years have equal texts.
public enum HolidayYearJSON {
    /// The text of a year.
    public static func text(of year: HolidayYear) throws -> String {
        try CanonicalJSON.line(HolidayYearRecord(year))
    }

    /// The year of a text.
    ///
    /// - Throws: `RecordedTextProblem`.
    public static func year(from text: String) throws -> HolidayYear {
        let record: HolidayYearRecord = try CanonicalJSON.value(from: text)
        return record.holidayYear
    }
}
