import DocumentFormats
import Wording

/// calendar.ics: visits and training as days on which people are busy, notices and deadlines as days to remember.
struct PlanCalendar {
    let document: PlanDocument
    let language: Language

    var file: ICalendar {
        AgendaBook(
            of: document.plan, in: document.scenario, chain: document.chain, deadlines: document.deadlines,
            programVersion: document.programVersion, on: document.generatedOn
        ).file(AgendaSelection(), alarms: .usual, language)
    }
}
