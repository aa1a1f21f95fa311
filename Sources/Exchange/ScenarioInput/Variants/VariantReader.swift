import CivilCalendar
import Foundation
import InspectionDomain
import Wording
import Yams

extension ScenarioReader {
    /// A scenario and its variants, each laid up from the same rows and validated the same way.
    ///
    /// - Throws: `ScenarioProblems`: those of the scenario where it has errors, otherwise those of all variants at once.
    public static func read(
        at path: String, variants: [VariantSource], calendar: WorkingDayCalendar? = nil
    ) throws(ScenarioProblems) -> ReadVariants {
        let log = ProblemLog()
        guard let stack = LayerStack.find(at: path, log) else { throw ScenarioProblems(log.sorted) }
        let draft = ScenarioDraft(stack, log)
        let base = try validated(draft, calendar, log)
        var reader = VariantReader(base: draft, known: Set(base.warnings), calendar: calendar)
        let read = reader.read(variants)
        guard reader.problems.allSatisfy({ $0.severity == .warning }) else {
            throw ScenarioProblems(reader.problems.sorted { ($0.place, $0.field ?? "") < ($1.place, $1.field ?? "") })
        }
        return ReadVariants(
            base: ReadVariant(
                name: VariantReader.unchanged, changes: [], scenario: base.scenario, chain: base.chain,
                warnings: base.warnings,
                text: ScenarioText(base.scenario, holidays: draft.rows(HolidayTable.schema)).text),
            variants: read)
    }
}

/// Reads the variants of one scenario and collects what is wrong with any of them.
struct VariantReader {
    /// What the scenario itself is called among its variants.
    static let unchanged = Wording(zh: "现方案", en: "as it is")

    let base: ScenarioDraft
    /// Warnings of the scenario itself, not to be repeated for each variant.
    let known: Set<InputProblem>
    let calendar: WorkingDayCalendar?
    /// What was found so far.
    private(set) var problems: [InputProblem] = []
    private var names: [String: InputPlace] = [:]

    init(base: ScenarioDraft, known: Set<InputProblem>, calendar: WorkingDayCalendar?) {
        self.base = base
        self.known = known
        self.calendar = calendar
    }

    /// A variant before it is laid up.
    private struct Wanted {
        let name: Wording
        let changes: [Wording]
        let place: InputPlace
        let sets: [ChangeSet]
        /// A whole scenario in place of the base.
        var whole: ScenarioDraft?
        let log: ProblemLog
    }

    mutating func read(_ sources: [VariantSource]) -> [ReadVariant] {
        sources.flatMap { wanted($0) }.compactMap { validated($0) }
    }

    private mutating func wanted(_ source: VariantSource) -> [Wanted] {
        switch source {
        case .inline(let changes, let name):
            let log = ProblemLog()
            let titles = changes.map(\.title)
            let set = ChangeSet(
                name: name, changes: changes.flatMap { $0.changes(log) },
                place: changes.first?.place ?? InputPlace(file: "--name"))
            return [
                Wanted(
                    name: name.map { Wording(same: $0) } ?? titles.joined(), changes: titles, place: set.place,
                    sets: [set], log: log)
            ]
        case .path(let path): return wanted(at: path)
        }
    }

    private mutating func wanted(at path: String) -> [Wanted] {
        let log = ProblemLog()
        defer { note(log) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            log.note(.file(.notFound), at: InputPlace(file: path))
            return []
        }
        if isFolder.boolValue { return whole(path, prefix: path, log) }
        let file = InputFile(path: path, name: path, limit: InputFile.largestDocument)
        guard let text = file.text(log), let root = YAMLText.root(of: text, file: path, log) else { return [] }
        if VariantFile.isScenario(root) {
            return whole(path, prefix: (path as NSString).deletingLastPathComponent, log)
        }
        let stem = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        return VariantFile(file: path, log: log).variants(in: root, named: stem).map { variant in
            // Problems of the file itself are noted once; those of its rows belong to each variant.
            Wanted(
                name: Wording(same: variant.name), changes: variant.sets.flatMap(\.titles), place: variant.place,
                sets: variant.sets, log: ProblemLog())
        }
    }

    private func whole(_ path: String, prefix: String, _ log: ProblemLog) -> [Wanted] {
        let way = prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/"
        guard let stack = LayerStack.find(at: path, prefix: way, log) else { return [] }
        let rows = ProblemLog()
        let draft = ScenarioDraft(stack, rows)
        return [
            Wanted(
                name: Wording(same: draft.defaultName), changes: [Wording(same: path)], place: draft.place, sets: [],
                whole: draft, log: rows)
        ]
    }

    private mutating func validated(_ wanted: Wanted) -> ReadVariant? {
        if let first = names[OfficeText.key(wanted.name.zh)] {
            wanted.log.note(.change(.nameTwice(first: first)), at: wanted.place, value: wanted.name.zh)
        }
        names[OfficeText.key(wanted.name.zh)] = wanted.place
        var draft = wanted.whole ?? base.reporting(to: wanted.log).entitled(wanted.name.zh)
        draft.apply(wanted.sets, wanted.log)
        do throws(ScenarioProblems) {
            let read = try ScenarioReader.validated(draft, calendar, wanted.log)
            let warnings = read.warnings.filter { !known.contains($0) }
            problems += warnings
            return ReadVariant(
                name: wanted.name, changes: wanted.changes, scenario: read.scenario, chain: read.chain,
                warnings: warnings,
                text: ScenarioText(read.scenario, holidays: draft.rows(HolidayTable.schema)).text)
        } catch {
            problems += error.problems.filter { !known.contains($0) && !problems.contains($0) }
            return nil
        }
    }

    private mutating func note(_ log: ProblemLog) {
        problems += log.sorted.filter { !problems.contains($0) }
    }
}
