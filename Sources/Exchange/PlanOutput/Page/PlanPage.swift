import DocumentFormats
import Wording

/// plan.html: one page that holds everything, opens without a net, and prints on A4.
enum PlanPage {
    private static let shortSchedule = 10

    static func html(_ document: PlanDocument, _ language: Language) -> String {
        let context = PageContext(document: document, language: language)
        let number = SectionNumber(language)
        let schedule = ScheduleSection(context: context)
        // A short list of visits fits the first sheet under the title; a long one gives way to the chart.
        let isShort = document.plan.visits.count <= shortSchedule
        var sections = isShort ? [schedule.html(number)] : []
        sections += [ExceptionSection(context: context).html(number), GanttSection(context: context).html(number)]
        if !isShort { sections.append(schedule.html(number)) }
        sections += [
            RosterSection(context: context).html(number),
            BurdenSection(context: context).html(number),
            DeadlineSection(context: context).html(number),
            PointsSection(context: context).html(number),
        ]
        if let draw = document.report.draw {
            sections.append(DrawSection(context: context, draw: draw).html(number))
        }
        sections += [
            ReadingSection(context: context).html(number)
        ]
        return PageFrame(language: language, title: document.heading, programVersion: document.programVersion).html(
            """
            \(HeaderSection(context: context).html)
            \(sections)
            \(ReadingSection(context: context).footer)
            """)
    }
}
