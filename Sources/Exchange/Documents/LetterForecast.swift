import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The letters of a plan as far as can be foreseen: feedback and reminders for every visit, with no findings in them.
enum LetterForecast {
    /// The reminders, by their step, and what letters call them.
    private static let reminders: [(step: String, occasion: Wording)] = [
        ("reminder_first", Wording(zh: "第一次提醒", en: "first reminder")),
        ("reminder_last", Wording(zh: "到期前提醒", en: "last reminder")),
    ]

    static func letters(for document: PlanDocument) -> [LetterFacts] {
        document.plan.visits.flatMap { visit -> [LetterFacts] in
            guard let correction = document.deadline("correction", of: visit.id) else { return [] }
            func letter(_ purpose: LetterFacts.Purpose, _ step: String, _ occasion: Wording) -> LetterFacts? {
                guard let entry = document.deadline(step, of: visit.id) else { return nil }
                return LetterFacts(
                    purpose: purpose, recipient: document.scenario.name(visit.street), matter: correction.title,
                    occasion: occasion, article: correction.article, visitDays: visit.days, day: entry.target,
                    trigger: correction.trigger, period: correction.period, deadline: correction.latest,
                    isForecast: correction.isForecast)
            }
            return
                ([letter(.feedback, "feedback", Wording(same: ""))]
                + reminders.map { letter(.reminder, $0.step, $0.occasion) }).compactMap(\.self)
        }
    }
}
