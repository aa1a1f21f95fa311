import Foundation
import Yams

/// The `base:` of a scenario: the scenario below it.
struct BaseReference {
    /// As it is written.
    let text: String
    private let place: InputPlace
    private let above: ScenarioSource

    /// The base that a layer names; `nil` where it names none, or one that cannot be read, which is noted.
    init?(in layer: LayerStack.Layer, _ log: ProblemLog) {
        guard let (key, value) = Self.entry(in: layer) else { return nil }
        above = layer.source
        place = InputPlace(file: layer.source.document.place.file, number: key.mark?.line, unit: .line)
        let spot = SettingSpot(path: "base", place: place, log: log)
        guard let text = spot.value(value, ValueFormat<String>.text) else { return nil }
        self.text = text
    }

    /// Whether a layer names a base at all.
    static func isWritten(in layer: LayerStack.Layer) -> Bool { entry(in: layer) != nil }

    /// The files of the base, or `nil` where a problem was noted.
    func source(_ log: ProblemLog) -> ScenarioSource? {
        let url = URL(filePath: text, relativeTo: above.folder.appending(path: "/")).standardizedFileURL
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            note(.baseNotFound(suggestion: sibling(of: url)), log)
            return nil
        }
        guard !WorkbookFile.isNamed(url.path) else {
            note(.baseIsWorkbook, log)
            return nil
        }
        return ScenarioSource.find(at: url.path, prefix: prefix(isFolder: isFolder.boolValue), log)
    }

    /// Notes a problem at the key.
    func note(_ fault: ChangeFault, _ log: ProblemLog) {
        log.note(.change(fault), at: place, field: "base", value: text)
    }

    /// The way from the uppermost scenario to the folder of the base, as problems show it: `../zone/`.
    private func prefix(isFolder: Bool) -> String {
        let way = text.hasPrefix("/") ? text : above.prefix + text
        var parts: [Substring] = []
        for part in way.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        if !isFolder { parts.removeLast() }
        return (way.hasPrefix("/") ? "/" : "") + parts.map { $0 + "/" }.joined()
    }

    /// Something beside the place looked at that has nearly its name.
    private func sibling(of url: URL) -> String? {
        let folder = url.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Suggestion.nearest(to: url.lastPathComponent, among: names.filter { !$0.hasPrefix(".") }.sorted())
    }

    private static func entry(in layer: LayerStack.Layer) -> (key: Node, value: Node)? {
        guard case .mapping(let mapping)? = layer.root else { return nil }
        return mapping.first { OfficeText.key($0.key.scalar?.string ?? "") == "base" }
            .flatMap { $0.value.isNull ? nil : ($0.key, $0.value) }
    }
}
