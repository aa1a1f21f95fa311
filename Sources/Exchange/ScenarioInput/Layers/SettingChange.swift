import Wording
import Yams

/// A setting that is to be written anew, under any of its names.
struct SettingChange {
    /// As it is written: `teams.at_once`, `at_once`, `teams`.
    let path: String
    let value: Node
    let place: InputPlace
    let log: ProblemLog

    func apply(to document: inout ScenarioDocument) {
        let key = OfficeText.key(path)
        if SettingCatalogue.sections.contains(key) { return applySection(key, to: &document) }
        switch SettingNames.find(path) {
        case .one(let setting): document.set(setting, to: value, at: place, log)
        case .several(let paths):
            log.note(.change(.ambiguousSetting(paths: paths)), at: place, field: path)
        case .none(let near):
            log.note(
                .yaml(.unknownKey(suggestion: near.first, allowed: near.isEmpty ? SettingNames.paths : near)),
                at: place, field: path)
        }
    }

    /// `teams: {at_once: 1}` is `teams.at_once: 1`.
    private func applySection(_ section: String, to document: inout ScenarioDocument) {
        guard case .mapping(let mapping) = value else {
            // `exceptions: never` is understood where sections are.
            return document.readSetting(section, path, value, place, log)
        }
        for (key, inner) in mapping {
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { continue }
            let line = InputPlace(file: place.file, number: key.mark?.line ?? place.number, unit: .line)
            SettingChange(path: "\(section).\(text)", value: inner, place: line, log: log).apply(to: &document)
        }
    }
}
