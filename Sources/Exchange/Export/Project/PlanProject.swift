import CivilCalendar
import DocumentFormats
import FollowUp
import InspectionDomain
import Wording

/// A plan as a project: rounds hold training and visits, a visit holds its dates as milestones.
struct PlanProject {
    private let document: PlanDocument
    private let language: Language
    private let resources: ProjectResources
    private var tasks: [ProjectFile.Task] = []

    init(_ document: PlanDocument, _ language: Language) {
        self.document = document
        self.language = language
        resources = ProjectResources(document, language)
        let general = document.deadlines.filter { $0.visit == nil && $0.step.text != "training" }
        addYear(general)
        for round in document.plan.rounds { add(round) }
        // A visit of a plan edited by hand may belong to no round.
        let known = Set(document.plan.rounds.map(\.id))
        for visit in document.plan.visits where !known.contains(visit.round) { add(visit, training: nil, level: 1) }
    }

    var file: ProjectFile {
        ProjectFile(
            name: document.scenario.name, title: document.heading, notes: notes,
            calendar: ProjectDays(document: document, language: language).calendar, resources: resources.all,
            tasks: tasks)
    }

    private var notes: String {
        (ViolationWords.caution(document.violations).map { [$0] } ?? [])
            .map { $0(language) }.joined(separator: " ")
    }

    private mutating func addYear(_ entries: [DeadlineEntry]) {
        guard let first = entries.map(\.target).min(), let last = entries.map(\.target).max() else { return }
        add(
            ProjectFile.Task(
                name: words("年度事项", "The year"), kind: .summary, level: 1, days: first...last))
        for entry in entries { add(milestone(entry, level: 2)) }
    }

    private mutating func add(_ round: PlannedRound) {
        let visits = document.plan.visits.filter { $0.round == round.id }
        let ends = [round.training.upperBound] + visits.map { last(of: $0) }
        let starts = [round.training.lowerBound] + visits.map { first(of: $0) }
        guard let first = starts.min(), let last = ends.max() else { return }
        let name = document.scenario.name(round.id)
        add(ProjectFile.Task(name: name, kind: .summary, level: 1, days: first...last))
        let training = add(
            ProjectFile.Task(
                name: words("集中培训", "Training"), kind: .work, level: 2, days: round.training,
                resources: resources.everybody(in: round)))
        for visit in visits { add(visit, training: training, level: 2) }
    }

    /// A heading for the visit, the visit itself, and what comes before and after it.
    private mutating func add(_ visit: PlannedVisit, training: Int?, level: Int) {
        let street = document.scenario.name(visit.street)
        let team = PlanTerms.team(visit.team)(language)
        add(
            ProjectFile.Task(
                name: words("\(street)（\(team)）", "\(street) (\(team))"), kind: .summary, level: level,
                days: first(of: visit)...last(of: visit)))
        var places: [String: Int] = [:]
        for entry in document.deadlines where entry.visit == visit.id {
            if entry.step.text == "entry_meeting" {
                let notice = document.deadline("notice", of: visit.id).flatMap { places[$0.id] }
                let task = ProjectFile.Task(
                    name: words("巡查：\(street)", "Inspection: \(street)"), kind: .work, level: level + 1,
                    days: visit.days, resources: resources.present(on: visit),
                    predecessors: [training, notice].compactMap(\.self),
                    notes: document.remarks(on: visit).asRemarks()(language))
                let place = add(task)
                // The visit stands for its last day too, from which everything behind it counts.
                places[entry.id] = place
                if let exit = document.deadline("exit", of: visit.id) { places[exit.id] = place }
            } else if entry.step.text != "exit" {
                var task = milestone(entry, level: level + 1)
                task.predecessors = predecessor(of: entry, in: places)
                places[entry.id] = add(task)
            }
        }
    }

    /// The date that this one counts from, if it comes before.
    private func predecessor(of entry: DeadlineEntry, in places: [String: Int]) -> [Int] {
        guard !entry.countsBackward, let place = entry.trigger?.entry.flatMap({ places[$0] }) else { return [] }
        return [place]
    }

    private func milestone(_ entry: DeadlineEntry, level: Int) -> ProjectFile.Task {
        let suffix = [
            entry.street.map { document.scenario.name($0) }, entry.isForecast ? words("预计", "forecast") : nil,
        ]
        .compactMap(\.self).joined(separator: words("，", ", "))
        let notes = [
            words("责任主体：", "Owed by: ") + entry.owner(language), words("依据：", "Article: ") + entry.article,
            entry.caution?(language) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "\n")
        return ProjectFile.Task(
            name: entry.title(language) + (suffix.isEmpty ? "" : words("（\(suffix)）", " (\(suffix))")),
            kind: .milestone,
            level: level, days: entry.target...entry.target, deadline: entry.latest, notes: notes)
    }

    private func days(of visit: PlannedVisit) -> [Day] {
        document.deadlines.filter { $0.visit == visit.id }.map(\.target)
    }

    private func first(of visit: PlannedVisit) -> Day { min(visit.entry, days(of: visit).min() ?? visit.entry) }

    private func last(of visit: PlannedVisit) -> Day {
        max(visit.days.upperBound, days(of: visit).max() ?? visit.entry)
    }

    @discardableResult
    private mutating func add(_ task: ProjectFile.Task) -> Int {
        tasks.append(task)
        return tasks.count - 1
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}
