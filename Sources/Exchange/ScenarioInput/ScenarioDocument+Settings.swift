import InspectionDomain
import Wording
import Yams

extension ScenarioDocument {
    /// Reads one setting, or a section of them; an unknown key is noted.
    mutating func readSetting(
        _ key: String, _ written: String, _ value: Node, _ place: InputPlace, _ log: ProblemLog
    ) {
        if let setting = SettingCatalogue.section(nil).first(where: { $0.description.key == key }) {
            places[key] = place
            if !value.isNull { setting.read(value, &settings, SettingSpot(path: key, place: place, log: log)) }
            return
        }
        let members = SettingCatalogue.section(key)
        guard !members.isEmpty else {
            let known =
                Self.ownKeys.map(\.key) + SettingCatalogue.section(nil).map(\.description.key)
                + SettingCatalogue.sections
            return log.note(
                .yaml(.unknownKey(suggestion: Suggestion.nearest(to: written, among: known), allowed: known)),
                at: place, field: written)
        }
        guard !value.isNull else { return }
        if let text = value.scalar?.string, SettingCatalogue.isNever(text),
            members.allSatisfy({ $0.description.kind == .weightOrNever })
        {
            // `exceptions: never` stands for all of them.
            for member in members {
                member.read(value, &settings, SettingSpot(path: member.description.path, place: place, log: log))
            }
            return
        }
        guard case .mapping(let mapping) = value else {
            let first = members.first.map { "{\($0.description.key): \($0.description.defaultText)}" } ?? ""
            return log.note(
                .yaml(.wrongShape(expected: .mapping, example: "\(key): \(first)")), at: place, field: key)
        }
        for (inner, value) in mapping {
            let text = inner.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { continue }
            let path = "\(key).\(OfficeText.key(text))"
            let place = InputPlace(file: file, number: inner.mark?.line, unit: .line)
            guard let setting = members.first(where: { $0.description.path == path }) else {
                let known = members.map(\.description.key)
                log.note(
                    .yaml(.unknownKey(suggestion: Suggestion.nearest(to: text, among: known), allowed: known)),
                    at: place, field: "\(key).\(text)")
                continue
            }
            places[path] = place
            if case .value(_, isNullable: true) = setting.description.kind {
                setting.read(value, &settings, SettingSpot(path: path, place: place, log: log))
            } else if !value.isNull {
                setting.read(value, &settings, SettingSpot(path: path, place: place, log: log))
            }
        }
    }

    /// Sets one setting by its full path; `null` gives it its default back.
    mutating func set(_ setting: Setting, to value: Node, at place: InputPlace, _ log: ProblemLog) {
        let description = setting.description
        let spot = SettingSpot(path: description.path, place: place, log: log)
        places[description.path] = place
        guard value.isNull, let standard = YAMLText.root(of: description.defaultText, file: place.file, log) else {
            return setting.read(value, &settings, spot)
        }
        setting.read(standard, &settings, spot)
    }
}
