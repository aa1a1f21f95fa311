import CivilCalendar
import InspectionDomain

/// The year as a Gantt chart in Mermaid's language: training, then a section for each street.
struct MermaidGantt {
    let context: PageContext

    var text: String {
        var lines = [
            "gantt", "    title \(Self.word(context.document.heading))", "    dateFormat YYYY-MM-DD",
            "    axisFormat \(context("%m月", "%b"))", "    tickInterval 1month", "    todayMarker off",
        ]
        if let caution = ViolationWords.caution(context.document.violations) {
            lines.insert("%% \(context(caution))", at: 0)
        }
        lines.append("    section \(context("集中培训", "Training"))")
        for (index, round) in context.plan.rounds.enumerated() {
            lines.append(task(context.scenario.name(round.id), "t\(index + 1)", round.training))
        }
        let visits = Array(context.plan.visits.enumerated())
        for street in streets {
            lines.append("    section \(Self.word(context.scenario.name(street)))")
            for (index, visit) in visits where visit.street == street {
                let name = context(PlanTerms.team(visit.team)) + " " + context.short(visit.days)
                lines.append(task(name, "v\(index + 1)", visit.days))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// In the order of their first visits.
    private var streets: [StreetID] {
        var seen: Set<StreetID> = []
        return context.plan.visits.map(\.street).filter { seen.insert($0).inserted }
    }

    /// Mermaid's end is the first day after.
    private func task(_ name: String, _ id: String, _ days: DayRange) -> String {
        "    \(Self.word(name)) :\(id), \(days.lowerBound), \(days.upperBound.adding(days: 1))"
    }

    /// A name without the signs that Mermaid reads as its own, and never one of its words.
    static func word(_ text: String) -> String {
        let signs: [Character: Character] = [":": "：", ";": "；", "#": "＃", "%": "％", "\"": "”", "`": "‘"]
        let plain = String(text.map { $0.isNewline ? " " : signs[$0] ?? $0 })
        let first = plain.lowercased().split(whereSeparator: \.isWhitespace).first ?? ""
        let words: Set<Substring> = [
            "section", "title", "gantt", "dateformat", "axisformat", "tickinterval", "excludes", "includes",
            "todaymarker", "click", "weekday", "weekend", "acctitle", "accdescr", "inclusiveenddates", "topaxis",
        ]
        return words.contains(first) || plain.isEmpty ? "· \(plain)" : plain
    }
}
