import CivilCalendar
import FollowUp
import Wording

/// The list of what is due, for a terminal.
public struct DueText: Sendable {
    private let state: FollowUpState
    private let list: DueList
    private let language: Language
    private let width: Int?
    private let isColoured: Bool
    private let left: Int

    /// A list as text.
    ///
    /// - Parameters:
    ///   - left: how many items after this month the list leaves out.
    ///   - width: columns to cut lines to; `nil`: lines are as long as they are.
    ///   - isColoured: whether to colour what is urgent; words say the same.
    public init(
        _ list: DueList, of state: FollowUpState, _ language: Language, leavingOut left: Int = 0, width: Int? = nil,
        isColoured: Bool = false
    ) {
        self.left = left
        self.state = state
        self.list = list
        self.language = language
        self.width = width.map { max(40, $0) }
        self.isColoured = isColoured
    }

    /// The list by urgency, or by what its items have in common; no line end behind the last line.
    public func text(by grouping: DueGrouping? = nil) -> String {
        let blocks = grouping.map { state.groups(list, by: $0).map { ($0.title(language), $0.items) } } ?? byUrgency
        let lines = blocks.flatMap { title, items in
            ["", "\(title)\(words("（\(items.count)项）", " (\(items.count))"))"] + rows(items, names: grouping == nil)
        }
        return ([heading] + (lines.isEmpty ? [words("没有待办事项。", "Nothing is due.")] : lines) + foot)
            .joined(separator: "\n")
    }

    private var byUrgency: [(String, [DueItem])] {
        DueUrgency.allCases.compactMap { urgency in
            let items = list.items.filter { $0.urgency == urgency }
            return items.isEmpty ? nil : (urgency.wording(language), items)
        }
    }

    private var heading: String {
        let counts = DueUrgency.allCases.compactMap { urgency -> Wording? in
            let count = list.count(urgency)
            guard count > 0 else { return nil }
            return Wording(zh: "\(urgency.wording.zh)\(count)项", en: "\(urgency.wording.en) \(count)")
        }
        let on = list.on
        let date = Wording(zh: "\(on.chinese)（\(on.weekday.wording.zh)）", en: "\(on) (\(on.weekday.wording.en))")
        guard !counts.isEmpty else { return date(language) }
        return (date + Wording(zh: "　", en: "  ") + counts.joined(Wording(zh: "，", en: ", ")))(language)
    }

    /// The items in columns, coloured by urgency.
    private func rows(_ items: [DueItem], names: Bool) -> [String] {
        let columns = TextColumns(rows: items.map { cells($0, names: names) })
        let lines = columns.lines(width: (width ?? .max) - 2)
        return zip(items, lines).map { item, line in "  " + coloured(line, item.urgency) }
    }

    private func cells(_ item: DueItem, names: Bool) -> [String] {
        let entry = item.entry
        return [
            relation(item), item.day.description, entry.title(language), subject(item),
            words("等 ", "waits for ") + entry.owner(language),
            ([Wording(same: entry.id)] + remarks(item)).map { $0(language) }.joined(separator: words("；", "; ")),
        ]
    }

    /// How far the day is, so that no colour is needed to see it.
    private func relation(_ item: DueItem) -> String {
        let days = list.on.distance(to: item.day)
        switch item.urgency {
        case .suspended: return words("‖ 中止", "‖ suspended")
        case .overdue: return words("✗ 逾期\(-days)天", "✗ \(-days) d overdue")
        case .today: return words("! 今天", "! today")
        case .thisWeek, .thisMonth, .later: return words("还有\(days)天", "in \(days) d")
        }
    }

    private func subject(_ item: DueItem) -> String {
        let entry = item.entry
        if !item.about.isEmpty { return "\(entry.subject) \(ColumnText.cut(item.about, to: 24))" }
        return entry.street.map { state.plan.name($0) } ?? entry.round.map { state.plan.name($0) } ?? ""
    }

    private func remarks(_ item: DueItem) -> [Wording] {
        let entry = item.entry
        var remarks: [Wording] = []
        if let since = entry.attempts.last?.suspensions.last?.from, item.urgency == .suspended {
            remarks.append(Wording(zh: "自\(since)起中止", en: "since \(since)"))
        }
        if item.isForecast { remarks.append(Wording(zh: "预计", en: "forecast")) }
        if entry.status == .returned { remarks.append(StepStatus.returned.wording) }
        if entry.basis == .granted { remarks.append(DateBasis.granted.wording) }
        if item.urgency != .overdue, entry.latest != item.day {
            remarks.append(Wording(zh: "最迟\(entry.latest)", en: "by \(entry.latest)"))
        } else if item.urgency != .overdue, entry.target < item.day {
            remarks.append(Wording(zh: "已过目标日\(entry.target)", en: "target \(entry.target) past"))
        }
        if entry.missingYear != nil {
            remarks.append(Wording(zh: "节假日未载入", en: "holidays missing"))
        } else if entry.isProvisional, !isProvisionalThroughout {
            remarks.append(Wording(zh: "暂定节假日", en: "provisional holidays"))
        }
        return remarks
    }

    private func coloured(_ line: String, _ urgency: DueUrgency) -> String {
        guard isColoured else { return line }
        switch urgency {
        case .overdue: return "\u{1B}[31m\(line)\u{1B}[0m"
        case .today, .thisWeek: return "\u{1B}[33m\(line)\u{1B}[0m"
        case .suspended: return "\u{1B}[2m\(line)\u{1B}[0m"
        case .thisMonth, .later: return line
        }
    }

    /// A mark on every line would say nothing about any.
    private var isProvisionalThroughout: Bool { list.items.allSatisfy(\.entry.isProvisional) }

    /// What holds for all, and what the list leaves out and must not pass over.
    private var foot: [String] {
        var lines: [String] = []
        if left > 0 {
            lines.append(words("本月以后另有\(left)项，加 --all 列出。", "\(left) more after this month: --all lists them."))
        }
        if isProvisionalThroughout, !list.items.isEmpty {
            lines.append(
                words(
                    "以上日期均涉及暂定节假日，放假通知发布后须复核。", "All dates rest on provisional holidays, to be checked with the notice."
                ))
        }
        if !state.withoutEffect.isEmpty {
            let count = state.withoutEffect.count
            lines.append(
                words("另有\(count)条登记未起作用，见 xuncha history。", "\(count) event(s) have no effect; see xuncha history."))
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}
