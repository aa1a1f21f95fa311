import CivilCalendar
import FollowUp

/// What `calendar import --json` prints.
public struct HolidayImportJSON: Encodable {
    private struct DayJSON: Encodable {
        let day: String
        let before: String
        let after: String
    }

    private struct YearJSON: Encodable {
        let year: Int
        let effect: String
        let source: String
        let days: [DayJSON]
    }

    private struct ShiftJSON: Encodable {
        let id: String
        let step: String
        let subject: String
        let street: String?
        let latest: [String]
        let target: [String]
        let isSettled: Bool
        let zh: String?
        let en: String?

        enum CodingKeys: String, CodingKey {
            case id, step, subject, street, latest, target, zh, en
            case isSettled = "settled"
        }
    }

    private struct BrokenJSON: Encodable {
        let rule: String
        let instance: String
        let zh: String
        let en: String

        init(_ problem: HolidayConsequences.Problem) {
            rule = problem.rule.text
            instance = problem.place
            zh = problem.facts.zh
            en = problem.facts.en
        }
    }

    private let isDryRun: Bool
    private let years: [YearJSON]
    private let moved: [ShiftJSON]
    private let settled: [String]
    private let violations: [BrokenJSON]
    private let exceptions: [BrokenJSON]
    private let written: [String]

    enum CodingKeys: String, CodingKey {
        case years, moved, settled, violations, exceptions, written
        case isDryRun = "dry_run"
    }

    /// The result, whether nothing was written, and what was.
    public init(_ result: HolidayImport, isDryRun: Bool, written: [String]) {
        self.isDryRun = isDryRun
        self.written = written
        years = result.updates.map { update in
            YearJSON(
                year: update.year, effect: "\(update.effect)", source: update.after.status.source.zh,
                days: update.changes.filter(\.changesWork).map { change in
                    DayJSON(
                        day: change.day.description, before: change.before.kind.rawValue,
                        after: change.after.kind.rawValue)
                })
        }
        moved = (result.consequences?.moved ?? []).map(Self.shift)
        settled = (result.consequences?.settled ?? []).map(\.after.id)
        let problems = result.consequences?.problems ?? []
        violations = problems.filter { !$0.isException }.map(BrokenJSON.init)
        exceptions = problems.filter(\.isException).map(BrokenJSON.init)
    }

    private static func shift(_ shift: DeadlineShift) -> ShiftJSON {
        let (old, new) = (shift.before, shift.after)
        return ShiftJSON(
            id: new.id, step: new.step.text, subject: new.subject, street: new.street?.text,
            latest: [old.latest.description, new.latest.description],
            target: [old.target.description, new.target.description], isSettled: shift.isSettled,
            zh: shift.reason?.zh, en: shift.reason?.en)
    }

    /// The JSON text.
    public func text() throws -> String { try PrettyJSON.text(self) }
}
