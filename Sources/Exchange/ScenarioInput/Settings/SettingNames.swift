/// The names by which a change may call a setting: its path, its last word where that is its own, or an alias.
enum SettingNames {
    /// What a name leads to.
    enum Finding {
        case one(Setting)
        case several([String])
        /// Paths that are near to the name, the nearest first.
        case none(near: [String])
    }

    /// Names that offices and other tools use, each for one setting.
    static let aliases: [(name: String, path: String)] = [
        ("teams", "teams.at_once"), ("max_teams", "teams.at_once"), ("组数", "teams.at_once"),
        ("team_size", "teams.size"), ("每组人数", "teams.size"),
        ("min_days", "visits.calendar_days"), ("min_calendar_days", "visits.calendar_days"),
        ("巡查天数", "visits.calendar_days"),
        ("min_working_days", "visits.working_days"), ("巡查工作日", "visits.working_days"),
        ("training_days", "training.working_days"), ("培训天数", "training.working_days"),
        ("notice", "notice_working_days"), ("notice_days", "notice_working_days"), ("通知工作日", "notice_working_days"),
        ("gap", "teams.gap_working_days"), ("写报告工作日", "teams.gap_working_days"),
        ("days_apart", "visits.days_between_visits"), ("两次巡查间隔", "visits.days_between_visits"),
        ("budget", "budget.cap"), ("费用上限", "budget.cap"),
    ]

    /// Every path, in order.
    static let paths = SettingCatalogue.all.map(\.description.path)

    /// The setting that a name means.
    static func find(_ name: String) -> Finding {
        let key = OfficeText.key(name)
        if let setting = setting(at: key) { return .one(setting) }
        if let alias = aliases.first(where: { OfficeText.key($0.name) == key }), let setting = setting(at: alias.path) {
            return .one(setting)
        }
        let last = SettingCatalogue.all.filter { $0.description.key == key }
        if let only = last.first { return last.count == 1 ? .one(only) : .several(last.map(\.description.path)) }
        return .none(near: near(key))
    }

    private static func setting(at path: String) -> Setting? {
        SettingCatalogue.all.first { $0.description.path == path }
    }

    /// Paths misspelt by little, or that have a word in common with the name.
    private static func near(_ key: String) -> [String] {
        var found: [String] = []
        func add(_ path: String) { if !found.contains(path) { found.append(path) } }
        if let path = Suggestion.nearest(to: key, among: paths) { add(path) }
        if let alias = Suggestion.nearest(to: key, among: aliases.map(\.name)) {
            aliases.filter { $0.name == alias }.forEach { add($0.path) }
        }
        let keys = SettingCatalogue.all.map(\.description.key)
        if let last = Suggestion.nearest(to: key.split(separator: ".").last.map(String.init) ?? key, among: keys) {
            SettingCatalogue.all.filter { $0.description.key == last }.forEach { add($0.description.path) }
        }
        let words = key.split { "._".contains($0) }.filter { $0.count > 3 }
        for path in paths where words.contains(where: { path.contains($0) }) { add(path) }
        return Array(found.prefix(6))
    }
}
