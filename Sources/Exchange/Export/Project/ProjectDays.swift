import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// The scenario's working days as a project's calendar: every day that differs from Monday to Friday in the years touched.
struct ProjectDays {
    let document: PlanDocument
    let language: Language

    var calendar: ProjectCalendar {
        ProjectCalendar(
            name: Wording(zh: "巡查工作日历 ", en: "Inspection calendar ")(language) + document.scenario.name,
            exceptions: exceptions)
    }

    private var exceptions: [ProjectCalendar.Exception] {
        var result: [ProjectCalendar.Exception] = []
        for day in Day.year(years.lowerBound).lowerBound...Day.year(years.upperBound).upperBound {
            guard let isWorking = difference(on: day) else { continue }
            let name = name(of: day)
            if let last = result.last, last.name == name, last.isWorking == isWorking,
                last.days.upperBound.adding(days: 1) == day
            {
                result[result.count - 1].days = last.days.lowerBound...day
            } else {
                result.append(ProjectCalendar.Exception(name: name, days: day...day, isWorking: isWorking))
            }
        }
        return result
    }

    /// Whether the day is worked, where the week says otherwise or a holiday's name is worth showing.
    private func difference(on day: Day) -> Bool? {
        switch document.scenario.calendar.kind(of: day) {
        case .workday, .weekend: nil
        case .holiday, .closure: false
        case .makeupWorkday, .extraWorkday: true
        }
    }

    private func name(of day: Day) -> String {
        let kind = document.scenario.calendar.kind(of: day)
        let name = document.scenario.calendar.name(of: day) ?? ""
        guard kind.isWorking else { return name.isEmpty ? kind.wording(language) : name }
        return name.isEmpty
            ? kind.wording(language)
            : Wording(zh: "\(name)\(kind.wording.zh)", en: "\(name), \(kind.wording.en)")(language)
    }

    private var years: ClosedRange<Int> {
        let days =
            document.deadlines.map(\.target) + document.plan.rounds.map(\.training.lowerBound)
            + document.plan.visits.flatMap { [$0.entry, $0.exit] }
        let own = document.scenario.year
        return min(own, days.min()?.year ?? own)...max(own, days.max()?.year ?? own)
    }
}
