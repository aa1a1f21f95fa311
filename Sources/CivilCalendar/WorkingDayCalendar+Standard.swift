import Wording

extension WorkingDayCalendar {
    /// The calendar delivered with the program: 2022 to 2026 as published, 2027 provisional.
    ///
    /// - Throws: `CalendarError.bundledDataMissing` where the program was moved without its resources.
    public static func standard() throws(CalendarError) -> WorkingDayCalendar {
        let published = try HolidayYear.read(
            csv: BundledData.text(of: "cn_holidays_2022_2026.csv"),
            source: Wording(
                zh: "国务院办公厅历年放假通知（三份独立的公开数据一致）",
                en: "the State Council's yearly notices, on which three independent public data sets agree"))
        let provisional = try HolidayYear.read(
            csv: BundledData.text(of: "cn_holidays_2027_provisional.csv"),
            source: Wording(
                zh: "法定放假日，补假为推算，调休未定；国务院办公厅尚未发布通知",
                en: "statutory days, with days in lieu estimated and make-up days unknown; the notice is not out yet"))
        return WorkingDayCalendar(years: published.map(\.named) + provisional)
    }
}

extension HolidayYear {
    /// The year with its notice by title and number, where these are known.
    fileprivate var named: HolidayYear {
        guard !status.isProvisional, let notice = StateCouncilNotice.wording(forYear: year) else { return self }
        return HolidayYear(year: year, status: .published(notice: notice), entries: entries)
    }
}
