import CivilCalendar
import FollowUp
import Wording

extension DeadlineEntry {
    /// The date with everything that says how it was made.
    var json: OrderedJSON {
        [
            "id": .text(id),
            "step": .text(step.text),
            "rule": .text(rule.text),
            "article": .text(article),
            "title": title.json,
            "street": .optional(street?.text),
            "round": .optional(round?.text),
            "visit": .optional(visit?.text),
            "owner": owner.json,
            "trigger": trigger.map(triggerJSON) ?? .null,
            "period": .optional(period?.description),
            "counts_backward": .bool(countsBackward),
            "number_source": .text(numberSource.rawValue),
            "nominal": .text(nominal.description),
            "latest": .text(latest.description),
            "target": .text(target.description),
            "basis": .text(basis.rawValue),
            "forecast": .bool(isForecast),
            "provisional": .bool(isProvisional),
            "missing_year": missingYear.map(OrderedJSON.int) ?? .null,
            "explanation": explanationText.json,
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
