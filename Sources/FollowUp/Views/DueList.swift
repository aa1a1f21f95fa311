import CivilCalendar
import InspectionDomain
import Wording

/// How near the day is on which something is due.
public enum DueUrgency: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The last day is past.
    case overdue
    /// Today.
    case today
    /// By Sunday.
    case thisWeek = "this_week"
    /// By the end of the month.
    case thisMonth = "this_month"
    /// Later.
    case later
    /// Its clock stands.
    case suspended

    /// The most urgent first.
    public static func < (left: DueUrgency, right: DueUrgency) -> Bool { left.order < right.order }

    private var order: Int { DueUrgency.allCases.firstIndex(of: self) ?? 0 }

    /// The name as shown.
    public var wording: Wording {
        switch self {
        case .overdue: Wording(zh: "逾期", en: "overdue")
        case .today: Wording(zh: "今天", en: "today")
        case .thisWeek: Wording(zh: "本周", en: "this week")
        case .thisMonth: Wording(zh: "本月", en: "this month")
        case .later: Wording(zh: "以后", en: "later")
        case .suspended: Wording(zh: "中止", en: "suspended")
        }
    }
}

/// One thing that somebody still has to do.
public struct DueItem: Sendable, Hashable {
    /// The date.
    public let entry: DeadlineEntry
    /// How near it is.
    public let urgency: DueUrgency
    /// The day to look at: the target, or, where that is past, the last day.
    public let day: Day
    /// The unit that answers for it: that of a team's leader, the department, or whoever owes it.
    public let unit: Wording
    /// What was found, for steps of a finding; empty otherwise.
    public let about: String

    /// Whether its clock does not run yet, so that its day is a forecast.
    public var isForecast: Bool { entry.status == .waiting }
}

/// What is due, and when, and who owes it: the list an office opens every morning.
public struct DueList: Sendable, Hashable {
    /// The day asked about.
    public let on: Day
    /// The most urgent first, then by day, then in the order of the chain.
    public let items: [DueItem]

    /// Everything somebody still has to do on the day of a state.
    ///
    /// What is needed only if something is found, or only where the office decides so, is not in it.
    public init(_ state: FollowUpState) {
        self.init(entries: state.entries.filter(\.status.isPending), of: state)
    }

    /// Some of a state's dates, pending or not.
    init(entries: [DeadlineEntry], of state: FollowUpState) {
        on = state.on
        items = entries.map { DueItem($0, state) }
            .enumerated().sorted { ($0.1.urgency, $0.1.day, $0.0) < ($1.1.urgency, $1.1.day, $1.0) }.map(\.element)
    }

    private init(on: Day, items: [DueItem]) {
        self.on = on
        self.items = items
    }

    /// The items that satisfy a condition.
    public func filtered(_ isWanted: (DueItem) -> Bool) -> DueList {
        DueList(on: on, items: items.filter(isWanted))
    }

    /// How many items there are of an urgency.
    public func count(_ urgency: DueUrgency) -> Int { items.count { $0.urgency == urgency } }
}

extension DueItem {
    fileprivate init(_ entry: DeadlineEntry, _ state: FollowUpState) {
        self.entry = entry
        day = entry.target >= state.on ? entry.target : entry.latest
        urgency = DueUrgency(entry, day: day, on: state.on)
        unit = state.unit(of: entry)
        if case .finding(let id) = entry.about {
            about = state.subjects[.finding(id)]?.finding?.description ?? ""
        } else {
            about = ""
        }
    }
}

extension DueUrgency {
    fileprivate init(_ entry: DeadlineEntry, day: Day, on today: Day) {
        if entry.status == .suspended {
            self = .suspended
        } else if entry.latest < today {
            self = .overdue
        } else if day == today {
            self = .today
        } else if day <= today.adding(days: 7 - today.weekday.rawValue) {
            self = .thisWeek
        } else if day <= today.lastOfMonth {
            self = .thisMonth
        } else {
            self = .later
        }
    }
}

extension FollowUpState {
    /// The unit that answers for a date.
    func unit(of entry: DeadlineEntry) -> Wording {
        guard entry.owing == .team, let visit = entry.visit.flatMap(plan.plan.visit),
            let leader = plan.plan.leaders(of: visit).first, let person = plan.names.people[leader]
        else { return entry.owner }
        return Wording(same: plan.name(person.unit))
    }
}
