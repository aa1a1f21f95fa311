import CivilCalendar
import DocumentFormats
import FollowUp
import Foundation
import Wording

/// The agenda as a calendar file. docs/calendars.md says what stays the same between two editions of it.
struct AgendaCalendar {
    /// How long a cancelled entry stays in the files, in days after it was called off: long enough for everybody who
    /// takes the file at least once a year.
    static let daysKept = 366

    let entries: [AgendaEntry]
    let office: AgendaOffice
    let language: Language
    let alarms: AgendaAlarms
    /// The day by which entries called off long ago are left out.
    let today: Day

    /// The file of a selection, by date. `name` is whose it is, for the calendar's title.
    func file(_ selection: AgendaSelection = AgendaSelection(), name: String? = nil) -> ICalendar {
        let ordered = entries.sorted { ($0.item.days.lowerBound, $0.item.key) < ($1.item.days.lowerBound, $1.item.key) }
        return ICalendar(
            productID: "-//xuncha//\(office.programVersion)//\(language == .zh ? "ZH" : "EN")",
            name: [office.title, name].compactMap { $0 }.joined(separator: language == .zh ? "：" : ": "),
            details: Wording(
                zh: "安全生产巡查的安排和期限", en: "Visits, trainings and deadlines of the inspection plan")(language),
            // Every event has a stamp of its own.
            stamp: UTCMoment(secondsSince1970: 0), events: ordered.compactMap { event($0, selection) })
    }

    private func event(_ entry: AgendaEntry, _ selection: AgendaSelection) -> ICalendar.Event? {
        let item = entry.item
        guard selection.holds(item.key.kind) else { return nil }
        let isTheirs = selection.reader.isIn(item.audience)
        let wasTheirs = selection.reader.isIn(entry.former)
        guard isTheirs || wasTheirs else { return nil }
        if entry.isCancelled || !isTheirs { return isForgotten(entry) ? nil : cancellation(of: entry) }
        let title = item.title(language)
        return ICalendar.Event(
            ICalendar.Entry(
                uid: office.uid(of: item.key), sequence: entry.sequence,
                summary: (item.certainty == .done ? "✓ " : "") + title,
                details: selection.reader.lines(of: item).map { $0(language) }.joined(separator: "\n"),
                location: item.place, categories: [item.key.kind.category(language)],
                alarms: item.certainty == .done ? [] : alarms.alarms(for: title, language),
                stamp: UTCMoment(entry.stamp)),
            days: item.days, status: item.certainty == .expected ? .tentative : .confirmed,
            isBusy: item.key.kind != .deadline)
    }

    /// The entry called off. It says no more than is needed to find it: the reader may not be concerned any longer.
    private func cancellation(of entry: AgendaEntry) -> ICalendar.Event {
        let title = entry.item.title(language)
        return ICalendar.Event(
            ICalendar.Entry(
                uid: office.uid(of: entry.item.key), sequence: entry.sequence,
                summary: Wording(zh: "【已取消】\(title)", en: "Cancelled: \(title)")(language),
                categories: [entry.item.key.kind.category(language)], stamp: UTCMoment(entry.stamp)),
            days: entry.item.days, status: .cancelled)
    }

    private func isForgotten(_ entry: AgendaEntry) -> Bool {
        today.number - entry.stamp.day.number > Self.daysKept
    }
}

extension UTCMoment {
    init(_ moment: Moment) { self.init(secondsSince1970: moment.secondsSince1970) }
}

extension Moment {
    /// The day in UTC.
    var day: Day { Day(number: (secondsSince1970 - (secondsSince1970 < 0 ? 86_399 : 0)) / 86_400) }
}
