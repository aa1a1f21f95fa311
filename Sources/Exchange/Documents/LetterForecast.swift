import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The letters of a plan as far as can be foreseen: feedback and reminders for every visit, with no findings in them.
enum LetterForecast {
    static func letters(for document: PlanDocument) -> [LetterFacts] {
        document.plan.visits.flatMap { visit -> [LetterFacts] in
            guard let correction = document.deadline(StepKey.correction.text, of: visit.id) else { return [] }
            func letter(_ purpose: LetterFacts.Purpose, _ entry: DeadlineEntry, _ occasion: Wording) -> LetterFacts {
                LetterFacts(
                    purpose: purpose, recipient: document.scenario.name(visit.street), visitDays: visit.days,
                    day: entry.target, owed: correction, occasion: occasion)
            }
            let feedback = document.deadline(StepKey.feedback.text, of: visit.id)
            let reminders = ReminderSteps(document.chain).entries(of: visit.id, among: document.deadlines)
            return (feedback.map { [letter(.feedback, $0, Wording(same: ""))] } ?? [])
                + reminders.map { letter(.reminder, $0.entry, $0.occasion) }
        }
    }
}

/// The steps of a chain by which a street is reminded of its correction report: those that count back from it.
struct ReminderSteps {
    private let keys: Set<StepKey>

    init(_ chain: FollowUpChain) {
        let steps = chain.steps.filter { step in
            if case .before(.step(.correction), _) = step.timing { true } else { false }
        }
        keys = Set(steps.map(\.key))
    }

    /// The reminders of a visit by date, with what letters call them: the last is the one before the day itself.
    func entries(
        of visit: VisitID, among entries: [DeadlineEntry]
    ) -> [(entry: DeadlineEntry, occasion: Wording)] {
        let own = entries.filter { $0.visit == visit && keys.contains($0.step) }
        return own.enumerated().map { index, entry in
            let number = Self.numerals.indices.contains(index) ? Self.numerals[index] : "\(index + 1)"
            return index == own.count - 1
                ? (entry, Wording(zh: "到期前提醒", en: "last reminder"))
                : (entry, Wording(zh: "第\(number)次提醒", en: "reminder \(index + 1)"))
        }
    }

    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
