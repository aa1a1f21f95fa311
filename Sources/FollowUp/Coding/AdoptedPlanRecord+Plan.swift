import CivilCalendar
import InspectionDomain

extension AdoptedPlanRecord {
    init(_ adopted: AdoptedPlan) {
        (scenario, title, year) = (adopted.scenario, adopted.title, adopted.year)
        rounds = adopted.plan.rounds.map { round in
            RoundRecord(
                id: round.id.text, name: adopted.name(round.id), training: SpanRecord(round.training),
                teams: round.teams.map { team in
                    TeamRecord(number: team.number, members: team.members.map(MemberRecord.init))
                },
                trained: round.trained?.map(\.text))
        }
        visits = adopted.plan.visits.map { visit in
            VisitRecord(
                id: visit.id.text, street: visit.street.text, round: visit.round.text, team: visit.team,
                entry: visit.entry, exit: visit.exit, excused: visit.excused.map(\.text),
                substitutes: visit.substitutes.map(\.text),
                exceptions: (adopted.exceptions[visit.id] ?? []).map(\.rawValue),
                heldBy: visit.heldBy?.map(MemberRecord.init))
        }
        streets = adopted.names.allStreets.map { street in
            StreetRecord(
                id: street.text, name: adopted.name(street), enterprises: adopted.keyEnterprises[street] ?? [])
        }
        units = Dictionary(uniqueKeysWithValues: adopted.names.units.map { ($0.key.text, $0.value) })
        people = Dictionary(
            uniqueKeysWithValues: adopted.names.people.map {
                ($0.key.text, PersonRecord(name: $0.value.name, unit: $0.value.unit.text))
            })
        inspections = adopted.inspections.map {
            InspectionRecord(days: SpanRecord($0.days), street: $0.street?.text, reason: $0.reason)
        }
        submitted = adopted.planDates.submitted
        approved = adopted.planDates.approved
        issued = adopted.planDates.issued
        assessment = adopted.assessmentDay
        chain = adopted.chain.steps.map(ChainStepRecord.init)
        officeDays = adopted.officeDays.map {
            OfficeDayRecord(day: $0.day, working: $0.isWorking, note: $0.note)
        }
        holidays = adopted.holidayYears.map(HolidayYearRecord.init)
    }

    func plan() throws(RecordedTextProblem) -> AdoptedPlan {
        var dates = PlanDates()
        (dates.submitted, dates.approved, dates.issued) = (submitted, approved, issued)
        var above: [AdoptedInspection] = []
        for record in inspections {
            above.append(
                AdoptedInspection(
                    days: try record.days.days("inspections"), street: record.street.map { StreetID($0) },
                    reason: record.reason))
        }
        var steps: [ChainStep] = []
        for record in chain { steps.append(try record.step()) }
        return AdoptedPlan(
            scenario: scenario, title: title, year: year,
            plan: Plan(rounds: try planned(), visits: try held()),
            names: names, keyEnterprises: enterprises, inspections: above, exceptions: try exceptions(),
            planDates: dates, assessmentDay: assessment, chain: FollowUpChain(steps: steps),
            officeDays: officeDays.map { OfficeDay(day: $0.day, isWorking: $0.working, note: $0.note) },
            holidayYears: holidays.map(\.holidayYear))
    }

    private func planned() throws(RecordedTextProblem) -> [PlannedRound] {
        var planned: [PlannedRound] = []
        for round in rounds {
            var teams: [PlannedTeam] = []
            for team in round.teams {
                let members = try roster(team.members, key: "rounds.teams.members.seat")
                teams.append(PlannedTeam(number: team.number, members: members))
            }
            planned.append(
                PlannedRound(
                    id: RoundID(round.id), training: try round.training.days("rounds.training"), teams: teams,
                    trained: round.trained?.map { PersonID($0) }))
        }
        return planned
    }

    private func held() throws(RecordedTextProblem) -> [PlannedVisit] {
        var held: [PlannedVisit] = []
        for record in visits {
            var visit = record.visit
            if let members = record.heldBy { visit.heldBy = try roster(members, key: "visits.heldBy.seat") }
            held.append(visit)
        }
        return held
    }

    private func roster(_ records: [MemberRecord], key: String) throws(RecordedTextProblem) -> [RosterEntry] {
        var members: [RosterEntry] = []
        for member in records {
            guard let seat = Seat(rawValue: member.seat) else { throw .badValue(key: key, value: member.seat) }
            members.append(RosterEntry(person: PersonID(member.person), seat: seat))
        }
        return members
    }

    private func exceptions() throws(RecordedTextProblem) -> [VisitID: [ExceptionKind]] {
        var exceptions: [VisitID: [ExceptionKind]] = [:]
        for visit in visits {
            for text in visit.exceptions {
                guard let kind = ExceptionKind(rawValue: text) else {
                    throw .badValue(key: "visits.exceptions", value: text)
                }
                exceptions[VisitID(visit.id), default: []].append(kind)
            }
        }
        return exceptions
    }

    private var names: AdoptedNames {
        var names = AdoptedNames()
        names.allStreets = streets.map { StreetID($0.id) }
        for street in streets where street.name != street.id { names.streets[StreetID(street.id)] = street.name }
        for (id, name) in units { names.units[UnitID(id)] = name }
        for (id, person) in people {
            names.people[PersonID(id)] = AdoptedPerson(name: person.name, unit: UnitID(person.unit))
        }
        for round in rounds { names.rounds[RoundID(round.id)] = round.name }
        return names
    }

    private var enterprises: [StreetID: [String]] {
        var enterprises: [StreetID: [String]] = [:]
        for street in streets where !street.enterprises.isEmpty {
            enterprises[StreetID(street.id)] = street.enterprises
        }
        return enterprises
    }
}

extension VisitRecord {
    var visit: PlannedVisit {
        PlannedVisit(
            id: VisitID(id), street: StreetID(street), round: RoundID(round), team: team, entry: entry, exit: exit,
            excused: excused.map { PersonID($0) }, substitutes: substitutes.map { PersonID($0) })
    }
}

extension MemberRecord {
    init(_ entry: RosterEntry) { self.init(person: entry.person.text, seat: entry.seat.rawValue) }
}
