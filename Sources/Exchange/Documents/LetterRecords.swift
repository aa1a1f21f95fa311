import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The letters that are due by what the office has recorded: feedback once the report was examined, and a reminder to each
/// street that owes its correction report, with what was found and is not closed.
public enum LetterRecords {
    /// The letters of the day a state was asked for, by visit.
    public static func letters(from state: FollowUpState) -> [LetterFacts] {
        let reminders = ReminderSteps(state.plan.chain)
        return state.visits.flatMap { visit -> [LetterFacts] in
            guard let correction = state.entry(.correction, .visit(visit.visit.id)) else { return [] }
            let letters = Letters(state: state, visit: visit, correction: correction)
            return [letters.feedback, letters.reminder(reminders)].compactMap(\.self)
        }
    }

    private struct Letters {
        let state: FollowUpState
        let visit: VisitState
        let correction: DeadlineEntry

        /// Due as soon as its clock runs; once given, a letter of that day.
        var feedback: LetterFacts? {
            guard let entry = state.entry(.feedback, .visit(visit.visit.id)) else { return nil }
            switch entry.status {
            case .done, .doneLate, .open, .returned, .overdue:
                return letter(.feedback, on: entry.doneOn ?? state.on, Wording(same: ""), visit.findings)
            case .waiting, .suspended, .notNeeded, .optional, .conditional: return nil
            }
        }

        /// None while the clock does not run, or stands, and none before the first reminder is due.
        func reminder(_ steps: ReminderSteps) -> LetterFacts? {
            let open = visit.findings.filter { !$0.isClosed }
            switch correction.status {
            case .overdue:
                return letter(.reminder, on: state.on, Wording(zh: "逾期催办", en: "reminder after the day"), open)
            case .returned:
                return letter(.reminder, on: state.on, Wording(zh: "退回重报", en: "reminder to report again"), open)
            case .open:
                let due = steps.entries(of: visit.visit.id, among: state.entries).last { $0.entry.target <= state.on }
                return due.map { letter(.reminder, on: state.on, $0.occasion, open) }
            case .waiting, .suspended, .done, .doneLate, .notNeeded, .optional, .conditional: return nil
            }
        }

        private func letter(
            _ purpose: LetterFacts.Purpose, on day: Day, _ occasion: Wording, _ findings: [FindingState]
        ) -> LetterFacts {
            let entered = visit.entered ?? visit.visit.entry
            return LetterFacts(
                purpose: purpose, recipient: state.plan.name(visit.visit.street),
                visitDays: entered...max(entered, visit.left ?? visit.visit.exit), day: day, owed: correction,
                occasion: occasion, findings: findings.map(finding))
        }

        private func finding(_ state: FindingState) -> LetterFacts.Finding {
            let place = state.facts.enterprise.isEmpty ? "" : "\(state.facts.enterprise)："
            let until = state.facts.deadline.map {
                Wording(zh: "\($0.chinese)前整改到位", en: "to be put right by \($0)")
            }
            let responsible = state.facts.responsible.isEmpty ? nil : Wording(same: state.facts.responsible)
            return LetterFacts.Finding(
                text: place + state.facts.description,
                demand: [responsible, until].compactMap(\.self).joined(Wording(zh: "，", en: ", ")))
        }
    }
}
