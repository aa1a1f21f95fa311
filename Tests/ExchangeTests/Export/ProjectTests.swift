import CivilCalendar
import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import DocumentFormats
@testable import Exchange

@Suite("MS Project files")
struct ProjectTests {
    private func project(_ fixture: PlanOutputFixture = .zone) throws -> (PlanDocument, ProjectFile) {
        let document = try fixture.document()
        return (document, PlanProject(document, .zh).file)
    }

    @Test("Every visit, training and date of the plan is a task on its days")
    func tasks() throws {
        let (document, project) = try project(.county)
        let work = project.tasks.filter { $0.kind == .work }
        #expect(work.count == document.plan.visits.count + document.plan.rounds.count)
        for visit in document.plan.visits {
            #expect(work.contains { $0.days == visit.days && $0.name.contains(document.scenario.name(visit.street)) })
        }
        let dates = document.deadlines.filter { !["training", "entry_meeting", "exit"].contains($0.step.text) }
        #expect(project.tasks.filter { $0.kind == .milestone }.count == dates.count)
        for task in project.tasks {
            for place in task.predecessors { #expect(project.tasks[place].days.lowerBound <= task.days.lowerBound) }
        }
    }

    @Test("Whoever is trained or present is assigned, the team too but without work of its own")
    func assignments() throws {
        let (document, project) = try project()
        let visit = try #require(document.plan.visits.first { !$0.excused.isEmpty })
        let task = try #require(
            project.tasks.first { $0.kind == .work && $0.name.contains(document.scenario.name(visit.street)) })
        let people = task.resources.map { project.resources[$0] }
        #expect(
            Set(people.filter { !$0.isTeam }.map(\.name))
                == Set(document.plan.attendance(of: visit).map(document.scenario.name)))
        #expect(people.filter(\.isTeam).map(\.name) == ["第一轮（春季） 第2组"])
        #expect(Set(project.resources.map(\.name)).count == project.resources.count)
    }

    @Test("The calendar's exceptions are the days that differ from Monday to Friday")
    func calendar() throws {
        let (document, project) = try project()
        let calendar = document.scenario.calendar
        for year in [2027, 2028] {
            for day in Day.year(year) {
                #expect(project.calendar.workingDays(in: day...day) == (calendar.isWorkingDay(day) ? 1 : 0), "\(day)")
            }
        }
        #expect(project.calendar.name == "巡查工作日历 sample-zone-2027")
    }

    @Test("Make-up days are worked")
    func makeUpDays() throws {
        let calendar = ProjectCalendar(
            name: "甲",
            exceptions: [
                .init(
                    name: "国庆", days: PlanOutputFixture.day("2026-10-01")...PlanOutputFixture.day("2026-10-07"),
                    isWorking: false),
                .init(
                    name: "调休", days: PlanOutputFixture.day("2026-10-10")...PlanOutputFixture.day("2026-10-10"),
                    isWorking: true),
            ])
        #expect(
            calendar.workingDays(in: PlanOutputFixture.day("2026-09-28")...PlanOutputFixture.day("2026-10-11")) == 3 + 2
                + 1)
    }

    @Test(
        "MPXJ reads dates, people, assignments and calendar, and gives them back unchanged",
        .enabled(
            if: Python.has("jpype") && Python.has("mpxj"), "needs Java and python3 with the packages mpxj and jpype1"),
        arguments: [PlanOutputFixture.zone, .county])
    func mpxj(_ fixture: PlanOutputFixture) throws {
        let (_, project) = try project(fixture)
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "project.xml")
        try Data(project.text().utf8).write(to: file)
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/read_project.py")
        let result = try Python.runFile(script.path, [file.path, folder.appending(path: "again.xml").path])
        #expect(result.status == 0, "\(result.output.suffix(2000))")
        // Read from our file, then from the one MPXJ has written of it: the same twice.
        let halves = result.output.components(separatedBy: "====\n")
        #expect(halves.count == 2 && halves[0] == halves[1])
        let expected = Self.expected(project)
        let lines = halves[0].split(separator: "\n").map(String.init)
        #expect(lines == expected)
    }

    private static func expected(_ project: ProjectFile) -> [String] {
        var lines = ["calendar \(project.calendar.name)"]
        lines += project.calendar.exceptions.map {
            "exception \($0.days.lowerBound) \($0.days.upperBound) \($0.name) \($0.isWorking ? "True" : "False")"
        }
        lines += project.resources.map { "resource \($0.name) \($0.group) \($0.isTeam ? "True" : "False")" }
        for task in project.tasks {
            let end = task.kind == .milestone ? "08:00" : "17:00"
            let mode = task.kind == .summary ? "AUTO_SCHEDULED" : "MANUALLY_SCHEDULED"
            let deadline = task.deadline.map { "\($0)T17:00" } ?? "None"
            lines.append(
                "task \(task.level) \(task.name) \(task.days.lowerBound)T08:00 \(task.days.upperBound)T\(end) \(mode) \(deadline)"
            )
            lines += task.predecessors.map { "  after \(project.tasks[$0].name)" }
            guard task.kind == .work else { continue }
            let hours = project.calendar.workingDays(in: task.days) * 8
            lines += task.resources.map { place in
                let resource = project.resources[place]
                return "  by \(resource.name) \(resource.isTeam ? 0 : hours).0h \(resource.isTeam ? 0 : 100)"
            }
        }
        return lines
    }
}
