import CivilCalendar
import FollowUp
import InspectionDomain
import PlanningRules
import Wording

/// What loading holidays changes, in words.
public struct HolidayImportReport: Sendable {
    private let result: HolidayImport

    /// The words for `result`.
    public init(_ result: HolidayImport) {
        self.result = result
    }

    /// For a terminal, lines ended by `\n`.
    public func text(_ language: Language) -> String {
        let lines = result.updates.flatMap(year) + (result.consequences.map(plan) ?? [])
        return lines.map { $0(language) + "\n" }.joined()
    }

    private func year(_ update: HolidayYearUpdate) -> [Wording] {
        let days = update.changes.filter(\.changesWork)
        guard update.effect != .added else {
            return [Self.effect(of: update)] + update.after.arrangements.map { Self.indented($0.wording) }
        }
        guard update.effect != .unchanged, !days.isEmpty else { return [Self.effect(of: update)] }
        let count = Wording(
            zh: "有\(days.count)天的班休与原来不同：",
            en: "\(days.count) day\(days.count == 1 ? "" : "s") worked or rested otherwise than before:")
        return [Self.effect(of: update), Self.indented(count)] + days.map { Self.indented($0.wording, by: 4) }
    }

    /// What becomes of the year.
    static func effect(of update: HolidayYearUpdate) -> Wording {
        let (year, source) = (update.year, update.after.status.source)
        return switch update.effect {
        case .added:
            Wording(
                zh: "\(year)年：新载入（\(update.after.status.wording.zh)），\(source.zh)",
                en: "\(year): new (\(update.after.status.wording.en)), \(source.en)")
        case .published:
            Wording(
                zh: "\(year)年：由暂定转为已发布，\(source.zh)", en: "\(year): provisional before, published now, \(source.en)")
        case .revised:
            Wording(zh: "\(year)年：暂定安排有更新，\(source.zh)", en: "\(year): another provisional arrangement, \(source.en)")
        case .contradicts, .withdraws:
            Wording(
                zh: "\(year)年：按要求替换已发布的安排，\(source.zh)",
                en: "\(year): the published year is replaced as asked, \(source.en)")
        case .unchanged: Wording(zh: "\(year)年：与已载入的一致，无需改动", en: "\(year): as loaded already, nothing to change")
        }
    }

    private func plan(_ consequences: HolidayConsequences) -> [Wording] {
        let (broken, excepted) = (
            consequences.problems.filter { !$0.isException }, consequences.problems.filter(\.isException)
        )
        let fine =
            consequences.problems.isEmpty
            ? [Wording(zh: "✓ 计划没有因此违反规则。", en: "✓ No rule is broken by it.")] : []
        return [Wording(same: "")] + dates(consequences)
            + problems(
                broken,
                Wording(
                    zh: "✗ 计划因此违反规则\(broken.count)处，须调整：",
                    en: "✗ By these holidays the plan breaks rules in \(broken.count) places; it must be changed:"))
            + problems(
                excepted,
                Wording(
                    zh: "! 计划因此增加例外\(excepted.count)项，须报批：",
                    en: "! By these holidays the plan has \(excepted.count) more exceptions to be approved:")) + fine
    }

    private func dates(_ consequences: HolidayConsequences) -> [Wording] {
        let (moved, settled) = (consequences.moved, consequences.settled)
        var lines = [
            moved.isEmpty
                ? Wording(zh: "没有期限因此移动。", en: "No date moves.")
                : Wording(zh: "移动的期限\(moved.count)项：", en: "\(moved.count) date\(moved.count == 1 ? "" : "s") moved:")
        ]
        for shift in moved {
            lines.append(Self.indented(DeadlineShiftWords.line(shift)))
            if let reason = shift.reason {
                lines.append(Self.indented(Wording(zh: "因", en: "because ") + reason, by: 6))
            }
        }
        if !settled.isEmpty {
            lines.append(
                Wording(
                    zh: "另有\(settled.count)项日期不变，由暂定转为确定。",
                    en: "\(settled.count) more date\(settled.count == 1 ? " stays and is" : "s stay and are") "
                        + "provisional no longer."))
        }
        return lines
    }

    private func problems(_ problems: [HolidayConsequences.Problem], _ heading: Wording) -> [Wording] {
        guard !problems.isEmpty else { return [] }
        return [heading]
            + problems.map { problem in
                let title = Catalogue.statement(of: problem.rule)?.title ?? Wording(same: "")
                return Self.indented(
                    Wording(same: "\(problem.rule) ") + title + Wording(zh: "：", en: ": ") + problem.facts)
            }
    }

    private static func indented(_ words: Wording, by columns: Int = 2) -> Wording {
        Wording(same: String(repeating: " ", count: columns)) + words
    }
}

/// A moved date in one line.
enum DeadlineShiftWords {
    /// Which step of what, from which date to which, without a full stop.
    static func line(_ shift: DeadlineShift) -> Wording {
        let entry = shift.after
        let of =
            entry.subject.isEmpty
            ? Wording(same: "") : Wording(zh: "（\(entry.subject)）", en: " (\(entry.subject))")
        return entry.title + of + Wording(zh: "：", en: ": ") + days(shift)
    }

    /// The days that are others: target and latest, or one of them.
    private static func days(_ shift: DeadlineShift) -> Wording {
        let (old, new) = (shift.before, shift.after)
        var parts: [Wording] = []
        if old.latest != new.latest {
            parts.append(
                Wording(zh: "最迟 \(old.latest) → \(new.latest)", en: "latest \(old.latest) → \(new.latest)"))
        }
        if old.target != new.target {
            parts.append(Wording(zh: "目标 \(old.target) → \(new.target)", en: "target \(old.target) → \(new.target)"))
        }
        return parts.joined(Wording(zh: "，", en: ", "))
    }
}
