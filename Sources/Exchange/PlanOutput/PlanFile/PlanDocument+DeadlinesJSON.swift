import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

extension PlanDocument {
    /// One date with everything that says how it was made.
    func deadlineJSON(_ entry: DeadlineEntry) -> OrderedJSON {
        [
            "id": .text(entry.id),
            "step": .text(entry.step.text),
            "rule": .text(entry.rule.text),
            "article": .text(entry.article),
            "title": entry.title.json,
            "street": .optional(entry.street?.text),
            "round": .optional(entry.round?.text),
            "visit": .optional(entry.visit?.text),
            "owner": entry.owner.json,
            "trigger": entry.trigger.map(triggerJSON) ?? .null,
            "period": .optional(entry.period?.description),
            "counts_backward": .bool(entry.countsBackward),
            "number_source": .text(entry.numberSource.rawValue),
            "nominal": .text(entry.nominal.description),
            "latest": .text(entry.latest.description),
            "target": .text(entry.target.description),
            "basis": .text(entry.basis.rawValue),
            "forecast": .bool(entry.isForecast),
            "provisional": .bool(entry.isProvisional),
            "missing_year": entry.missingYear.map(OrderedJSON.int) ?? .null,
            "explanation": entry.explanationText.json,
        ]
    }

    private func triggerJSON(_ trigger: DeadlineTrigger) -> OrderedJSON {
        ["zh": .text(trigger.title.zh), "en": .text(trigger.title.en), "day": .text(trigger.day.description)]
    }
}

extension DeadlineEntry {
    /// The making of the date as one text.
    var explanationText: Wording {
        let sentences = explanation.map(\.wording).joined(Wording(zh: "；", en: "; "))
        return sentences + Wording(zh: "。", en: ".")
    }
}
