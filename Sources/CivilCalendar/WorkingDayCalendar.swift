/// Which days are worked: the week, the State Council's holiday notices, and the office's own days.
///
/// A day of a year without data follows the week alone (Monday to Friday), so that every question has an answer;
/// `requireCovered` is the gate to pass first, and no date computed behind it is a guess.
public struct WorkingDayCalendar: Sendable {
    /// The holiday years, in order, each once.
    public let years: [HolidayYear]
    /// The office's own days, in order, each once.
    public let officeDays: [OfficeDay]
    /// What was loaded, and a hash of it: `CN-2022..2026+2027p-3f2a9164`. Equal data give equal versions.
    public let version: String

    /// Every day by the notices alone.
    let statutory: DayTable
    /// Every day with the office's own days laid over.
    private let effective: DayTable
    private let names: [Day: String]
    private let noticeNames: [Day: String]

    /// A calendar from holiday years and the office's own days.
    ///
    /// Of two arrangements for the same year, or two notes for the same day, the later in the list counts.
    public init(years: [HolidayYear], officeDays: [OfficeDay] = []) {
        let years = Dictionary(years.map { ($0.year, $0) }) { $1 }.values.sorted { $0.year < $1.year }
        let officeDays = Dictionary(officeDays.map { ($0.day, $0) }) { $1 }.values.sorted { $0.day < $1.day }
        var kinds: [Day: DayKind] = [:]
        var names: [Day: String] = [:]
        for entry in years.flatMap(\.entries) {
            kinds[entry.day] = entry.kind == .holiday ? .holiday : .makeupWorkday
            names[entry.day] = entry.name
        }
        statutory = DayTable(kinds)
        noticeNames = names
        for own in officeDays {
            let kind = statutory.kind(of: own.day)
            guard kind.isWorking != own.isWorking else { continue }
            kinds[own.day] = own.isWorking ? .extraWorkday : .closure
            names[own.day] = own.note
        }
        effective = officeDays.isEmpty ? statutory : DayTable(kinds)
        self.names = names
        self.years = years
        self.officeDays = officeDays
        version = CalendarVersion.text(years: years, officeDays: officeDays)
    }

    /// The same calendar with further years, each replacing the one it had: a notice takes the provisional's place.
    public func loading(_ more: [HolidayYear]) -> WorkingDayCalendar {
        WorkingDayCalendar(years: years + more, officeDays: officeDays)
    }

    /// The same calendar with further days of the office's own.
    public func adding(officeDays more: [OfficeDay]) -> WorkingDayCalendar {
        WorkingDayCalendar(years: years, officeDays: officeDays + more)
    }

    /// What the office does on a day.
    public func kind(of day: Day) -> DayKind { effective.kind(of: day) }

    /// The name of the holiday a day belongs to, or the office's note; `nil` for days of the plain week.
    public func name(of day: Day) -> String? { names[day] }

    /// The name of the holiday a day belongs to, whatever the office does on it.
    func noticeName(of day: Day) -> String? { noticeNames[day] }

    /// Whether the office works on a day.
    public func isWorkingDay(_ day: Day) -> Bool { effective.kind(of: day).isWorking }

    /// The number of working days, both ends of the range counted.
    public func workingDays(in range: DayRange) -> Int { effective.workingDays(in: range) }

    /// The working days in order, both ends of the range counted.
    public func workingDayList(in range: DayRange) -> [Day] { range.filter(isWorkingDay) }

    /// The day itself where it is worked, else the next that is.
    public func firstWorkingDay(onOrAfter day: Day) -> Day { effective.firstWorkingDay(from: day, step: 1) }

    /// The day itself where it is worked, else the last before it that is.
    public func lastWorkingDay(onOrBefore day: Day) -> Day { effective.firstWorkingDay(from: day, step: -1) }

    /// The `n`th working day after `day`, before it where `n` is negative; `day` itself for 0, worked or not.
    public func adding(workingDays n: Int, to day: Day) -> Day { effective.adding(workingDays: n, to: day) }
}

extension WorkingDayCalendar: Hashable {
    /// Calendars are equal when their data are.
    public static func == (left: WorkingDayCalendar, right: WorkingDayCalendar) -> Bool {
        left.years == right.years && left.officeDays == right.officeDays
    }

    /// Hashes the data the calendar was made from.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(version)
    }
}
