import CivilCalendar
import FollowUp
import Wording

extension ReminderText {
    /// The texts for programs: both languages.
    public static func json(_ reminders: [Reminder], of state: FollowUpState) -> String {
        let (zh, en) = (ReminderText(state, .zh), ReminderText(state, .en))
        let json: OrderedJSON = [
            "schema": "xuncha-remind/1", "on": .text(state.on.description),
            "reminders": .array(
                reminders.map { reminder in
                    [
                        "to": reminder.addressee.json, "leader": .text(reminder.leader),
                        "stage": .text(reminder.stage.rawValue),
                        "items": .array(
                            reminder.items.map {
                                [
                                    "id": .text($0.entry.id), "stage": .text($0.stage.rawValue), "days": .int($0.days),
                                    "latest": .text($0.entry.latest.description),
                                ]
                            }),
                        "text": ["zh": .text(zh.text(reminder)), "en": .text(en.text(reminder))],
                    ]
                }),
        ]
        return json.lines
    }
}
