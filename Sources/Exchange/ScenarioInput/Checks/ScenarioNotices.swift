import CivilCalendar
import InspectionDomain
import Wording

/// What is no error but worth a second look. Runs only where nothing is wrong.
struct ScenarioNotices {
    let scenario: Scenario
    let assembly: ScenarioAssembly
    let document: ScenarioDocument
    let log: ProblemLog

    func run() {
        noteCalendar()
        let hindrances = Hindrances(scenario: scenario)
        for person in assembly.people {
            let found = hindrances.of(person.value)
            if !found.isEmpty { person.row.note(.notice(.neverServes(found)), in: PeopleTable.name) }
        }
        let serving = scenario.people.filter { hindrances.of($0).isEmpty }
        noteUnits()
        noteSeats(serving)
        ExpertiseNotices(assembly: assembly, document: document, serving: serving, log: log).run()
        noteLookAlikes()
        noteOtherYears()
        for round in assembly.rounds where round.value.maximumTeams ?? 0 > scenario.settings.teamsAtOnce {
            round.row.note(
                .notice(.teamsAboveLimit(limit: scenario.settings.teamsAtOnce)), in: RoundTable.maxTeams)
        }
    }

    private func noteCalendar() {
        let years = [scenario.year] + scenario.rounds.map(\.window.upperBound.year)
        for year in Set(years).sorted() where scenario.calendar.status(of: year)?.isProvisional == true {
            log.note(
                .notice(.provisionalYear(year)), at: document.place(of: "year"), field: "year",
                value: String(scenario.year))
        }
    }

    private func noteUnits() {
        let sending = Set(scenario.people.map(\.unit))
        for unit in assembly.units {
            if !sending.contains(unit.value.id) { unit.row.note(.notice(.unitOffersNobody), in: UnitTable.name) }
            if unit.value.capacity == 0 { unit.row.note(.notice(.unitCapacityZero), in: UnitTable.capacity) }
        }
    }

    private func noteSeats(_ serving: [Inspector]) {
        if !serving.contains(where: scenario.mayLead) {
            log.note(
                .notice(.nobodyCanLead), at: assembly.place(of: PeopleTable.schema),
                field: PeopleTable.rank.description.name)
        }
        let seats = scenario.settings.seats
        let wanted: [(isOn: Bool, seat: Seat, key: String)] = [
            (seats.deputy, .deputy, "seats.deputy"), (seats.liaison, .liaison, "seats.liaison"),
            (seats.reportWriter, .reportWriter, "seats.report_writer"),
        ]
        for (isOn, seat, key) in wanted where isOn && !serving.contains(where: { scenario.mayHold(seat, $0) }) {
            log.note(.notice(.nobodyCanHold(seat: seat.wording)), at: document.place(of: key), field: key)
        }
    }

    private func noteLookAlikes() {
        var first: [String: InputPlace] = [:]
        for person in assembly.people {
            let key = "\(OfficeText.key(person.value.name))\n\(person.value.unit)"
            if let place = first[key] {
                person.row.note(.notice(.lookAlike(first: place)), in: PeopleTable.name)
            } else {
                first[key] = person.row.place
            }
        }
    }

    /// Times that touch neither the year nor a round behind its end were meant for another year.
    private func noteOtherYears() {
        let year = Day.year(scenario.year)
        let lastDay = scenario.rounds.map(\.window.upperBound).max().map { max($0, year.upperBound) } ?? year.upperBound
        let span = year.lowerBound...lastDay
        for absence in assembly.absences where !absence.value.days.overlaps(span) {
            absence.row.note(.notice(.outsideYear(scenario.year)), in: AbsenceTable.from)
        }
        for period in assembly.periods where !period.value.days.overlaps(span) {
            period.row.note(.notice(.outsideYear(scenario.year)), in: PeriodTable.from)
        }
        for change in assembly.capacityChanges where !change.value.1.days.overlaps(span) {
            change.row.note(.notice(.outsideYear(scenario.year)), in: UnitCapacityTable.from)
        }
    }
}
