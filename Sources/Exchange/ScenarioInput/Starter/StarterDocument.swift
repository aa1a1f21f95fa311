import InspectionDomain

/// The starter's scenario.yaml: every key with its meaning, made from the catalogue so that none is forgotten.
enum StarterDocument {
    /// The text for a year.
    static func text(year: Int) -> String {
        var settings = Settings()
        settings.seats.liaison = true
        settings.seats.reportWriter = true
        let text = DocumentText(
            nameLine: "# name: my-zone-\(year)", titleLine: "title: \(year)年安全生产巡查方案", year: year,
            rounds: [
                "{id: 春季, name: 第一轮（春季）, from: \(year)-03-01, to: \(year)-06-30, max_teams: 2}",
                "{id: 秋季, name: 第二轮（秋季）, from: \(year)-09-01, to: \(year)-11-30, max_teams: 2}",
            ], settings: settings)
        return text.text
    }
}
