import CivilCalendar
import FollowUp
import Wording

extension DateStoryText {
    /// The explanation for programs.
    public static func json(_ story: DateStory) -> String {
        let more: OrderedJSON = [
            "origins": .array(story.origins.map(\.stateJSON)),
            "rest_days": .array(
                story.restDays.map { ["day": .text($0.day.description), "reason": $0.reason.json] }),
            "holiday_years": .array(
                story.years.map { source in
                    [
                        "year": .int(source.year),
                        "status": .text(
                            source.status.map { $0.isProvisional ? "provisional" : "published" } ?? "missing"),
                        "source": source.status?.source.json ?? .null,
                    ]
                }),
            "steps": .array(story.entry.explanation.map(\.wording.json)),
            "events": .array(story.events.map { .text($0.id.text) }),
        ]
        let schema: OrderedJSON = ["schema": "xuncha-date/1"]
        return schema.joined(story.entry.stateJSON).joined(more).lines
    }
}
