import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

extension PlanDocument {
    /// The whole document, in the order in which a reader wants it: what it is, how good, what is decided, what follows.
    var json: OrderedJSON {
        let breaches = violations.isEmpty ? nil : OrderedJSON.array(violations.map(violationJSON))
        return soundJSON.adding("draw", report.draw.map(drawJSON)).adding("violations", breaches)
    }

    private var soundJSON: OrderedJSON {
        [
            "schema": .text(PlanFile.schema),
            "program": ["name": "xuncha", "version": .text(programVersion)],
            "scenario": ["name": .text(scenario.name), "title": .text(scenario.title), "year": .int(scenario.year)],
            "seed": .number(String(seed)),
            "calendar": calendarJSON,
            "status": statusJSON,
            "levels": .array(
                report.levels.map {
                    [
                        "level": levelJSON($0.level), "points": .int($0.points), "bound": .int($0.bound),
                        "optimal": .bool($0.isOptimal),
                    ]
                }),
            "rounds": .array(plan.rounds.map(roundJSON)),
            "visits": .array(plan.visits.map(visitJSON)),
            "exceptions": .array(report.exceptions.map(exceptionJSON)),
            "points": .array(report.points.map(pointJSON)),
            "deadlines": .array(deadlines.map(\.json)),
        ]
    }

    private func drawJSON(_ draw: PlanDraw) -> OrderedJSON {
        [
            "method": "smallest sum of lots",
            "seed": .number(String(draw.seed)),
            "aspects": .array(draw.aspects.map { .text($0.rawValue) }),
            "sum": .int(draw.sum),
            "lots": .array(draw.lots.map { ["choice": .text($0.choice.key), "lot": .int($0.number)] }),
        ]
    }

    func levelJSON(_ level: Level) -> OrderedJSON {
        switch level {
        case .exceptions: .int(0)
        case .disturbance(let measure): .text(measure.rawValue)
        case .preferences(let number): .int(number)
        }
    }

    private var calendarJSON: OrderedJSON {
        let years = span?.years.map { year -> OrderedJSON in
            let status = scenario.calendar.status(of: year)
            let word = status.map { $0.isProvisional ? "provisional" : "published" } ?? "missing"
            return ["year": .int(year), "holidays": .text(word)]
        }
        return [
            "version": .text(scenario.calendar.version),
            "provisional": .bool(isProvisional),
            "years": .array(years ?? []),
        ]
    }

    var statusJSON: OrderedJSON {
        let sentence = StatusWords.sentence(report.status).json
        switch report.status {
        case .provenOptimal:
            return [
                "code": "proven_optimal", "gap": .int(0), "stopped_by": .null, "strategy": .text(report.strategy),
                "text": sentence,
            ]
        case .withinGap(let gap, let reason):
            return [
                "code": "within_gap", "gap": .rounded(gap), "stopped_by": .text(reason.rawValue),
                "strategy": .text(report.strategy), "text": sentence,
            ]
        case .checked:
            return [
                "code": "checked", "gap": .null, "stopped_by": .null, "strategy": .text(report.strategy),
                "text": sentence,
            ]
        }
    }

    private func exceptionJSON(_ exception: PlanException) -> OrderedJSON {
        [
            "kind": .text(exception.kind.rawValue), "rule": .text(exception.instance.rule.text),
            "instance": .text(exception.instance.description), "text": exception.facts.json,
        ]
    }

    private func violationJSON(_ violation: Violation) -> OrderedJSON {
        [
            "rule": .text(violation.instance.rule.text), "instance": .text(violation.instance.description),
            "text": violation.facts.json,
        ]
    }

    private func pointJSON(_ entry: PointEntry) -> OrderedJSON {
        [
            "rule": .text(entry.instance.rule.text), "instance": .text(entry.instance.description),
            "points": .int(entry.points), "text": entry.facts.json,
        ]
    }
}

extension Wording {
    /// Both languages, so that the file does not depend on the reader's.
    var json: OrderedJSON { ["zh": .text(zh), "en": .text(en)] }
}

extension DayRange {
    /// First and last day, both included.
    var json: OrderedJSON { ["from": .text(lowerBound.description), "to": .text(upperBound.description)] }
}

extension OrderedJSON {
    /// A share with four decimals, rounded up and written by integers so that no machine writes it otherwise.
    static func rounded(_ share: Double) -> OrderedJSON {
        guard share.isFinite else { return .int(1) }
        let units = Int((min(max(share, 0), 1000) * 10_000 - 1e-9).rounded(.up))
        let decimals = String(units % 10_000)
        return .number("\(units / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals)
    }
}
