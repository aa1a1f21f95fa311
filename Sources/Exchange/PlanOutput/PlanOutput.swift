import DocumentFormats
import Wording

/// The files a plan is put out as.
public enum PlanOutput {
    /// Every file, in the order in which they should be put in their places: plan.json, which speaks for all, last.
    ///
    /// Equal documents give equal bytes. No file holds a phone number or a ground of recusal.
    public static func files(_ document: PlanDocument, _ language: Language) -> [OutputFile] {
        [
            OutputFile(name: "schedule.csv", text: ScheduleTable.csv(document, language).text()),
            OutputFile(name: "rosters.csv", text: RosterTable.csv(document, language).text()),
            OutputFile(name: "deadlines.csv", text: DeadlineTable.csv(document, language).text()),
            OutputFile(name: "calendar.ics", text: PlanCalendar(document: document, language: language).file.text()),
            OutputFile(name: "plan.html", text: PlanPage.html(document, language)),
            OutputFile(name: "plan.json", text: PlanFile.text(of: document)),
        ]
    }
}
