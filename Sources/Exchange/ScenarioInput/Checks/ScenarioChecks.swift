import CivilCalendar
import InspectionDomain

/// Whether values that are each understood fit together. Every finding is an error.
struct ScenarioChecks {
    let assembly: ScenarioAssembly
    let document: ScenarioDocument
    let calendar: WorkingDayCalendar?
    let log: ProblemLog

    func run() {
        checkSettings()
        checkCalendar()
        checkRounds()
        checkSpecialVisits()
        PinChecks(assembly: assembly, settings: document.settings, calendar: calendar, log: log).run()
    }

    private func checkSettings() {
        let settings = document.settings
        func note(_ fault: SenseFault, _ path: String, value: Int) {
            log.note(.sense(fault), at: document.place(of: path), field: path, value: String(value))
        }
        let team = settings.composition
        let sum = team.experts + team.leadingCadres + team.staff
        if sum > settings.teamSize.upperBound {
            log.note(
                .sense(.minimaExceedTeam(sum: sum, largest: settings.teamSize.upperBound)),
                at: document.place(of: "teams.size"), field: "teams.size")
        }
        if let most = team.maximumExperts, most < team.experts {
            note(.expertLimit(least: team.experts, most: most), "teams.max_experts", value: most)
        }
        let visit = settings.visit
        if visit.shortCalendarDays > visit.calendarDays {
            note(
                .shortNotShorter(short: visit.shortCalendarDays, usual: visit.calendarDays),
                "visits.short_calendar_days", value: visit.shortCalendarDays)
        }
        if visit.shortWorkingDays > visit.workingDays {
            note(
                .shortNotShorter(short: visit.shortWorkingDays, usual: visit.workingDays),
                "visits.short_working_days", value: visit.shortWorkingDays)
        }
        checkPlanDates(settings.planDates)
    }

    private func checkPlanDates(_ dates: PlanDates) {
        let steps = [
            ("plan_dates.submitted", dates.submitted), ("plan_dates.approved", dates.approved),
            ("plan_dates.issued", dates.issued),
        ]
        let given = steps.compactMap { path, day in day.map { (path: path, day: $0) } }
        for (earlier, later) in zip(given, given.dropFirst()) where later.day < earlier.day {
            log.note(
                .sense(.planDatesOrder(earlier: earlier.path, later: later.path)), at: document.place(of: later.path),
                field: later.path, value: later.day.description)
        }
    }

    /// Every day on which something may be planned needs a calendar that is no guess.
    private func checkCalendar() {
        guard let calendar, let year = document.year else { return }
        do {
            try calendar.requireCovered(Day.year(year))
            for round in assembly.rounds where document.settings.mayCrossYear {
                try calendar.requireCovered(round.value.window)
            }
        } catch {
            log.note(.sense(.calendar(error)), at: document.place(of: "year"), field: "year", value: String(year))
        }
    }

    private func checkRounds() {
        let rounds = assembly.rounds.sorted {
            ($0.value.window.lowerBound, $0.value.id) < ($1.value.window.lowerBound, $1.value.id)
        }
        // Of those before it the one that ends last, so that each round is blamed once.
        var latest: Placed<Round>?
        for round in rounds {
            if let latest, let shared = latest.value.window.intersection(round.value.window) {
                round.row.note(
                    .sense(.roundsOverlap(other: latest.value.name, shared: shared)), in: RoundTable.from)
            }
            if round.value.window.upperBound > latest?.value.window.upperBound ?? .earliest { latest = round }
            guard let year = document.year else { continue }
            let window = round.value.window
            if window.lowerBound.year != year {
                round.row.note(.sense(.outsideYear(year)), in: RoundTable.from)
            }
            switch window.upperBound.year {
            case year: break
            case year + 1 where document.settings.mayCrossYear: break
            case year + 1: round.row.note(.sense(.crossesYear(year)), in: RoundTable.to)
            default: round.row.note(.sense(.outsideYear(year)), in: RoundTable.to)
            }
        }
    }

    private func checkSpecialVisits() {
        for visit in assembly.specialVisits {
            let window = visit.value.window
            if let year = document.year, window.lowerBound.year != year {
                visit.row.note(.sense(.outsideYear(year)), in: SpecialVisitTable.from)
            } else if assembly.hasAllRounds, !assembly.rounds.contains(where: { $0.value.window.overlaps(window) }) {
                visit.row.note(.sense(.outsideRounds), in: SpecialVisitTable.from)
            }
            let parts = visit.value.id.text.split(separator: "#", omittingEmptySubsequences: false)
            if parts.count == 2, let number = Int(parts[1]),
                let street = assembly.directory.streets.find(String(parts[0])),
                (1...(assembly.directory.routineVisits[street] ?? 1)).contains(number)
            {
                visit.row.note(.reference(.visitIDTaken), in: SpecialVisitTable.id)
            }
        }
    }
}
