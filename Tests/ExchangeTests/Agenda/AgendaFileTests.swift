import CivilCalendar
import DocumentFormats
import FollowUp
import Foundation
import InspectionDomain
import Testing
import Wording

@testable import Exchange

/// What the calendar files hold, and for whom.
@Suite struct AgendaFileTests {
    private func book(_ fixture: PlanOutputFixture = .zone) throws -> (AgendaFixture, AgendaBook) {
        let agenda = try AgendaFixture(fixture)
        return (agenda, agenda.book(of: agenda.plan, on: "2026-12-01"))
    }

    @Test func aPersonsFileHoldsOnlyTheirs() throws {
        let (fixture, book) = try book()
        let person = try #require(fixture.plan.rounds.first?.teams.first?.holders(of: .member).first)
        let events = book.events(for: .person(person))
        let attended = fixture.plan.visits.filter { fixture.plan.attendance(of: $0).contains(person) }
        let trained = fixture.plan.rounds.filter { $0.teams.contains { $0.members.contains { $0.person == person } } }
        #expect(events.filter { $0.entry.summary.hasPrefix("巡查") }.map(\.days) == attended.map(\.days))
        #expect(events.filter { $0.entry.summary.hasPrefix("集中培训") }.count == trained.count)
        // Their team owes the report; what streets and committee owe is not theirs.
        #expect(Set(events.map(\.entry.summary).filter { $0.contains("报告") }).allSatisfy { $0.hasPrefix("报送巡查工作报告") })
        #expect(!events.contains { $0.entry.summary.contains("整改") })
        let text = book.text(for: .person(person))
        #expect(text.contains("本人职责：组员") && !text.contains("参加人员："))
        let others = Set(fixture.rostered).subtracting([person])
            .subtracting(fixture.plan.rounds.flatMap(\.teams).flatMap { $0.holders(of: .leader) })
        for other in others { #expect(!text.contains(fixture.scenario.name(other))) }
    }

    @Test func aUnitsFileHoldsOnlyItsPeople() throws {
        let (fixture, book) = try book()
        let leaders = Set(fixture.plan.rounds.flatMap(\.teams).flatMap { $0.holders(of: .leader) })
        for unit in fixture.scenario.units {
            let text = book.text(for: .unit(unit.id))
            let events = book.events(for: .unit(unit.id))
            #expect(!events.contains { $0.entry.categories == ["期限"] })
            let theirs = fixture.scenario.people.filter { $0.unit == unit.id }.map(\.id)
            let away = fixture.plan.visits.filter { !Set(fixture.plan.attendance(of: $0)).isDisjoint(with: theirs) }
            #expect(events.filter { $0.entry.categories == ["巡查"] }.count == away.count)
            for person in fixture.scenario.people where person.unit != unit.id && !leaders.contains(person.id) {
                #expect(!text.contains(person.name), "\(person.name) in the file of \(unit.name)")
            }
        }
    }

    @Test func aStreetsFileHoldsItsVisitAndItsDates() throws {
        let (_, book) = try book()
        let events = book.events(for: .street("张范街道"))
        #expect(events.allSatisfy { $0.entry.location == "张范街道" })
        for title in ["提前告知", "巡查张范街道", "报送整改和查处情况", "向社会公告整改情况"] {
            #expect(events.contains { $0.entry.summary.hasPrefix(title) }, "\(title)")
        }
        #expect(!events.contains { $0.entry.summary.contains("兴城") })
    }

    @Test func teamsAreToldApartByRound() throws {
        let (_, book) = try book()
        let spring = book.events(for: .team("春季", 1)).map(\.entry.uid)
        let autumn = book.events(for: .team("秋季", 1)).map(\.entry.uid)
        #expect(!spring.isEmpty && !autumn.isEmpty && Set(spring).isDisjoint(with: autumn))
        #expect(Set(book.events(for: .team(nil, 1)).map(\.entry.uid)) == Set(spring + autumn))
    }

    @Test func deadlinesAlone() throws {
        let (_, book) = try book()
        let events = book.events(for: .office, deadlinesOnly: true)
        #expect(!events.isEmpty && events.allSatisfy { $0.entry.categories == ["期限"] && !$0.isBusy })
        #expect(events.count < book.events(for: .office).count)
    }

    @Test func remindersAreAWeekAndADayBefore() throws {
        let (_, book) = try book()
        #expect(book.text().contains("DESCRIPTION:还有7天：巡查兴仁街道（第1组）\r\nTRIGGER:-P6DT15H\r\n"))
        #expect(book.text().contains("DESCRIPTION:明天：巡查兴仁街道（第1组）\r\nTRIGGER:-PT15H\r\n"))
        let other = book.file(AgendaSelection(), alarms: AgendaAlarms(daysBefore: [0, 30, 30], hour: 8), .en).text()
        #expect(other.contains("TRIGGER:-P29DT16H\r\n") && other.contains("TRIGGER:PT8H\r\n"))
        #expect(!book.file(AgendaSelection(), alarms: .none, .zh).text().contains("VALARM"))
    }

    @Test(arguments: AgendaSplit.allCases, Language.allCases)
    func oneFileEach(_ split: AgendaSplit, _ language: Language) throws {
        let (fixture, book) = try book(.county)
        let files = book.files(by: split, hasDeadlinesOnly: false, alarms: .usual, language)
        #expect(Set(files.map(\.name)).count == files.count)
        #expect(files.allSatisfy { $0.name.hasSuffix(".ics") && !$0.name.contains("/") })
        let expected =
            switch split {
            case .street: fixture.scenario.streets.count
            case .team: fixture.plan.rounds.flatMap(\.teams).count
            case .person: Set(fixture.rostered + fixture.plan.visits.flatMap(\.substitutes)).count
            case .unit: Set(fixture.rostered.compactMap { fixture.scenario.person($0)?.unit }).count
            }
        #expect(files.count == expected)
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "")
            for secret in [
                PlanOutputFixture.privatePhone, PlanOutputFixture.privateGround, PlanOutputFixture.privateSeparation,
            ] { #expect(!text.contains(secret)) }
        }
    }

    @Test func namesakesHaveFilesOfTheirOwn() throws {
        let fixture = try AgendaFixture()
        var adopted = fixture.adopted(fixture.plan)
        for id in adopted.names.people.keys { adopted.names.people[id]?.name = "王伟" }
        let book = AgendaBook(
            adopted, entries: fixture.book(of: fixture.plan, on: "2026-12-01").entries, programVersion: "1",
            today: AgendaFixture.day("2026-12-01"))
        let names = book.files(by: .person, hasDeadlinesOnly: false, alarms: .none, .zh).map(\.name)
        #expect(Set(names).count == names.count && names.allSatisfy { $0.hasPrefix("王伟-") })
        #expect(throws: AgendaNameProblem.self) { try book.directory.person("王伟") }
    }

    @Test func peopleAreFoundByNameAsOfficesWriteThem() throws {
        let (fixture, book) = try book()
        let person = fixture.rostered[0]
        let spaced = fixture.scenario.name(person).map(String.init).joined(separator: "　")
        #expect(try book.directory.person(spaced) == .person(person))
        #expect(try book.directory.street("兴城街道") == .street("兴城街道"))
        #expect(try book.directory.team("2") == .team(nil, 2))
        #expect(try book.directory.team("第一轮（春季）/1") == .team("春季", 1))
        for wrong in ["0", "-1", "一", "", "夏季/1", "春季/"] {
            #expect(throws: AgendaNameProblem.self) { try book.directory.team(wrong) }
        }
        let error = #expect(throws: AgendaNameProblem.self) { try book.directory.street("张汜街道") }
        #expect(error?.wording.zh == "计划中没有叫“张汜街道”的街道。是否想写“张范街道”？")
        #expect(error?.wording.en == "The plan knows no street \"张汜街道\". Is \"张范街道\" meant?")
    }
}
