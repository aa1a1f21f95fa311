import InspectionDomain
import Wording

/// By what a list of due things is put together, or filtered.
public enum DueGrouping: String, Sendable, Hashable, CaseIterable {
    /// By street; what concerns none stands together.
    case street
    /// By the team of the visit.
    case team
    /// By the unit that answers for it.
    case unit
    /// By the step.
    case kind
    /// By who owes it: whom one waits for.
    case owner

    /// What the grouping is called.
    public var wording: Wording {
        switch self {
        case .street: Wording(zh: "街道", en: "street")
        case .team: Wording(zh: "巡查组", en: "team")
        case .unit: Wording(zh: "单位", en: "unit")
        case .kind: Wording(zh: "事项", en: "kind")
        case .owner: Wording(zh: "责任主体", en: "owner")
        }
    }
}

/// Due things that have something in common.
public struct DueGroup: Sendable, Hashable {
    /// What they have in common.
    public let title: Wording
    /// The things, the most urgent first.
    public let items: [DueItem]
}

extension FollowUpState {
    /// The name an item goes by in a grouping.
    public func name(of item: DueItem, by grouping: DueGrouping) -> Wording {
        let entry = item.entry
        switch grouping {
        case .street:
            return entry.street.map { Wording(same: plan.name($0)) } ?? Wording(zh: "全区", en: "the whole zone")
        case .team:
            guard let round = entry.round, let team = entry.team else { return Wording(zh: "不属于巡查组", en: "no team") }
            return Wording(zh: "\(plan.name(round))第\(team)巡查组", en: "team \(team), \(plan.name(round))")
        case .unit: return item.unit
        case .kind: return entry.title
        case .owner: return entry.owner
        }
    }

    /// The items of a list by what they have in common; the group with the most urgent item first.
    public func groups(_ list: DueList, by grouping: DueGrouping) -> [DueGroup] {
        var order: [Wording] = []
        var members: [Wording: [DueItem]] = [:]
        for item in list.items {
            let name = name(of: item, by: grouping)
            if members[name] == nil { order.append(name) }
            members[name, default: []].append(item)
        }
        return order.map { DueGroup(title: $0, items: members[$0] ?? []) }
    }
}

/// A name by which a list is filtered that nothing has.
public struct UnknownDueName: Error, Sendable, Hashable {
    /// What it was to name.
    public let grouping: DueGrouping
    /// What was given.
    public let name: String
    /// The names there are, sorted.
    public let known: [Wording]
}

extension FollowUpState {
    /// The items of a list whose name in a grouping holds a text, written with or without spaces.
    ///
    /// A step may also be given by its key, a team by its number.
    /// - Throws: `UnknownDueName` where nothing at all in the plan goes by the text: an empty list would say that
    ///   nothing is due.
    public func filter(_ list: DueList, by grouping: DueGrouping, _ text: String) throws(UnknownDueName) -> DueList {
        let wanted = Self.comparable(text)
        let isKey = grouping == .kind && plan.chain[StepKey(text)] != nil
        func matches(_ item: DueItem) -> Bool {
            if isKey { return item.entry.step.text == text }
            let name = name(of: item, by: grouping)
            if grouping == .team, let number = Int(wanted) { return item.entry.team == number }
            return [name.zh, name.en].contains { Self.comparable($0).contains(wanted) }
        }
        // What was done long ago is known too, though nothing of it is due.
        let everything = DueList(entries: entries, of: self)
        guard everything.items.contains(where: matches) else {
            let names = Set(everything.items.map { name(of: $0, by: grouping) })
            throw UnknownDueName(grouping: grouping, name: text, known: names.sorted { $0.zh < $1.zh })
        }
        return list.filtered(matches)
    }

    /// The reminders to the parties whose name holds a text.
    ///
    /// - Throws: `UnknownDueName` where nobody in the plan goes by it.
    public func addressed(to name: String, _ reminders: [Reminder]) throws(UnknownDueName) -> [Reminder] {
        _ = try filter(DueList(self), by: .owner, name)
        let wanted = Self.comparable(name)
        return reminders.filter { reminder in
            [reminder.addressee.zh, reminder.addressee.en].contains { Self.comparable($0).contains(wanted) }
        }
    }

    private static func comparable(_ text: String) -> String {
        text.filter { !$0.isWhitespace }.lowercased()
    }
}

extension UnknownDueName {
    /// The sentence for the user.
    public var wording: Wording {
        let (names, more) = (known.prefix(12), known.count > 12)
        return Wording(
            zh: "没有叫“\(name)”的\(grouping.wording.zh)。可用：\(names.map(\.zh).joined(separator: "、"))\(more ? "等" : "")。",
            en: "No \(grouping.wording.en) is called \"\(name)\". Known: "
                + names.map(\.en).joined(separator: ", ") + (more ? " …" : "."))
    }
}
