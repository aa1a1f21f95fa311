import InspectionDomain
import Wording

/// How far plans depart from the one in force, measure by measure, for a terminal.
public enum DisturbanceText {
    /// One line for a plan; for several, in a table with a column each.
    public static func text(_ reports: [(order: DisturbanceOrder, report: PlanReport)], _ language: Language) -> String
    {
        guard let first = reports.first else { return "" }
        let heading = Wording(zh: "变动（按重要次序）：", en: "Changes, in order of importance:")(language)
        let lines = first.order.sequence.map { measure in
            let values = reports.map { value(of: measure, in: $0.report) }
            let numbers =
                reports.count == 1
                ? values[0] : zip(reports, values).map { "\($0.order.wording(language)) \($1)" }.joined(separator: "　")
            return "  \(measure.wording(language))\(Wording(zh: "：", en: ": ")(language))\(numbers)"
        }
        return ([heading] + lines).joined(separator: "\n")
    }

    private static func value(of measure: Disturbance, in report: PlanReport) -> String {
        guard let result = report.levels.first(where: { $0.level == .disturbance(measure) }) else { return "—" }
        return result.isOptimal ? "\(result.points)" : "\(result.points) (≥ \(result.bound))"
    }
}
