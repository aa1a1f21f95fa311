import CivilCalendar
import Exchange
import FollowUp
import InspectionDomain
import Wording

/// Where everything stands on a day, from a store or, before there is one, from a plan alone; and the views of it.
public struct FollowUpViews: Sendable {
    /// The state looked at.
    public let state: FollowUpState

    /// Views of a state.
    public init(_ state: FollowUpState) {
        self.state = state
    }

    /// Views of what a store holds.
    ///
    /// - Throws: `StoreError`; `RecordingRefusal.noPlan` where no plan was adopted.
    public init(store path: String, on day: Day) throws {
        guard let state = try StoreContents(storeAt: path).state(on: day) else { throw RecordingRefusal.noPlan }
        self.init(state)
    }

    /// Views of a plan of which nothing has happened.
    public init(_ plan: Plan, of read: ReadScenario, on day: Day) {
        let adopted = AdoptedPlan(plan, in: read.scenario, chain: read.chain)
        self.init(Replay.state(of: adopted, calendar: read.scenario.calendar, events: [], on: day))
    }

    /// What is due, by filters that must all hold, and how much of it was left out.
    ///
    /// - Parameter later: whether what is due after this month is listed too.
    /// - Throws: `UnknownDueName` for a filter that nothing in the plan goes by.
    public func due(
        _ filters: [(DueGrouping, String)], later: Bool
    ) throws(UnknownDueName) -> (list: DueList, leftOut: Int) {
        var list = DueList(state)
        for (grouping, text) in filters { list = try state.filter(list, by: grouping, text) }
        guard !later else { return (list, 0) }
        return (list.filtered { $0.urgency != .later }, list.count(.later))
    }

    /// The story of a date, by its id, or by parts of it that no other id holds: `correction 兴仁`.
    ///
    /// - Throws: `UnknownDate` where no date, or more than one, is meant.
    public func story(of id: String) throws(UnknownDate) -> DateStory {
        if let story = state.story(of: id) { return story }
        let words = id.split(whereSeparator: \.isWhitespace)
        let found = state.entries.map(\.id).filter { candidate in
            !words.isEmpty && words.allSatisfy { candidate.contains($0) }
        }
        if found.count == 1, let story = found.first.flatMap(state.story) { return story }
        throw UnknownDate(id: id, near: Array((found.isEmpty ? state.entries.map(\.id) : found).prefix(12)))
    }

    /// A visit by its id, or by a part of its street's name where it is the only one.
    ///
    /// - Throws: `UnknownVisit` where none, or more than one, is meant.
    public func visit(named text: String) throws(UnknownVisit) -> VisitState {
        let visits = state.visits
        if let visit = visits.first(where: { $0.visit.id.text == text }) { return visit }
        let found = visits.filter { state.plan.name($0.visit.street).contains(text) }
        guard found.count == 1, let visit = found.first else {
            throw UnknownVisit(name: text, known: (found.isEmpty ? visits : found).map(\.visit.id.text))
        }
        return visit
    }
}

/// An id that no date has.
public struct UnknownDate: Error, Sendable, Hashable {
    /// The id.
    public let id: String
    /// Ids that may be meant.
    public let near: [String]

    /// The sentence for the user.
    public var wording: Wording {
        Wording(
            zh: "没有或不止一个日期的编号是“\(id)”。编号见 xuncha due，例如：\(near.joined(separator: "、"))。",
            en: "No date, or more than one, goes by \"\(id)\". xuncha due lists the ids, such as: "
                + near.joined(separator: ", ") + ".")
    }
}

/// A name that leads to no visit, or to several.
public struct UnknownVisit: Error, Sendable, Hashable {
    /// The name.
    public let name: String
    /// The visits there are, or that may be meant.
    public let known: [String]

    /// The sentence for the user.
    public var wording: Wording {
        Wording(
            zh: "没有或不止一次巡查叫“\(name)”。可填：\(known.joined(separator: "、"))。",
            en: "\"\(name)\" names no visit, or several. Choose one of: \(known.joined(separator: ", ")).")
    }
}
