import DocumentFormats
import InspectionDomain

/// Closed and busy periods in words, as their reasons do not fit into the chart.
struct PeriodList {
    let context: PageContext

    /// Periods listed; a city has too many, and they are the office's own input.
    private static let longest = 24

    var html: HTML? {
        let periods = context.scenario.periods
        guard !periods.isEmpty, periods.count <= PeriodList.longest else { return nil }
        return """
            <p class="small">\(context("时段说明", "Periods"))\(context("：", ": "))\(periods.map(words).joined(separator: context("；", "; ")))\(context("。", "."))</p>
            """
    }

    private func words(_ period: StreetPeriod) -> String {
        let place = period.street.map(context.scenario.name) ?? context("全区", "whole zone")
        let reason = period.reason.isEmpty ? "" : context("（\(period.reason)）", " (\(period.reason))")
        return "\(place) \(context.short(period.days)) \(context(period.kind.wording))\(reason)"
    }
}
