import FollowUp
import InspectionDomain
import Wording
import Yams

/// A chain and where each of its steps stands.
struct PlacedChain {
    let chain: FollowUpChain
    let places: [StepKey: InputPlace]
}

/// Reads the chain of steps: followup.yaml beside scenario.yaml, or the one delivered with the program.
struct ChainReader {
    /// The file's name, in a scenario's folder and among the program's own.
    static let file = "followup.yaml"

    let log: ProblemLog
    let units: EntityIndex<MemberUnit>

    /// The chain delivered with the program; `nil` where it was moved without its resources, which is noted.
    func delivered() -> PlacedChain? {
        guard let text = DeliveredFile.text(Self.file) else {
            log.note(.file(.notDelivered), at: InputPlace(file: Self.file))
            return nil
        }
        return Self.rows(of: text, file: Self.file, log).flatMap(chain)
    }

    /// The steps of a text as rows; `nil` where a problem was noted that keeps them from being read.
    static func rows(of text: String, file: String, _ log: ProblemLog) -> [InputRow]? {
        YAMLText.root(of: text, file: file, log).flatMap { rows(of: $0, file, log) }
    }

    /// The chain of some rows with the place of each step; `nil` where problems were noted.
    func chain(of rows: [InputRow]) -> PlacedChain? {
        let placed = rows.compactMap(step)
        // A step that cannot be read is known all the same: what refers to it is right.
        let written = Set(rows.compactMap { $0.peek(ChainTable.key) })
        let defects = ChainCheck(placed.values()).defects.filter { defect in
            if case .unknownStep(let key) = defect.kind { !written.contains(key.text) } else { true }
        }
        for defect in defects { note(defect, among: placed) }
        guard placed.count == rows.count, defects.isEmpty else { return nil }
        return PlacedChain(
            chain: FollowUpChain(steps: placed.values()),
            places: Dictionary(placed.map { ($0.value.key, $0.row.place) }) { first, _ in first })
    }

    private static func rows(of root: Node, _ file: String, _ log: ProblemLog) -> [InputRow]? {
        let example =
            "steps: [{key: report, rule: R30, title: 报送巡查工作报告, scope: visit, after: exit, period: 15日, owner: team}]"
        guard case .mapping(let mapping) = root else {
            log.note(.yaml(.wrongShape(expected: .mapping, example: example)), at: InputPlace(file: file))
            return nil
        }
        var rows: [InputRow]?
        var hasSteps = false
        for (key, value) in mapping {
            let text = key.scalar?.string ?? ""
            guard !YAMLLines.isMarked(text) else { continue }
            let place = InputPlace(file: file, number: key.mark?.line, unit: .line)
            guard ([ChainTable.schema.name] + ChainTable.schema.aliases).contains(OfficeText.key(text)) else {
                log.note(
                    .yaml(
                        .unknownKey(
                            suggestion: Suggestion.nearest(to: text, among: [ChainTable.schema.name]),
                            allowed: [ChainTable.schema.name])), at: place, field: text)
                continue
            }
            hasSteps = true
            let table = YAMLTable.read(
                value, path: ChainTable.schema.name, file: file, schema: ChainTable.schema, log)
            if let table, table.rows.isEmpty {
                log.note(.table(.noRows(title: ChainTable.schema.title)), at: place, field: text)
            }
            rows = table?.rows
        }
        if !hasSteps {
            log.note(.yaml(.missingKey(example: example)), at: InputPlace(file: file), field: ChainTable.schema.name)
        }
        return rows
    }

    private func step(_ row: InputRow) -> Placed<ChainStep>? {
        let (key, rule, title) = (row[ChainTable.key], row[ChainTable.rule], row[ChainTable.title])
        let (scope, owner) = (row[ChainTable.scope], owner(row))
        let (timing, english) = (timing(row), row[ChainTable.titleEnglish])
        let (article, given, number) = (row[ChainTable.article], row[ChainTable.given], row[ChainTable.number])
        let told = told(row)
        let (onlyIf, requires) = (row[ChainTable.onlyIf], row[ChainTable.requires])
        let flags = (row[ChainTable.optional], row[ChainTable.lapses], row[ChainTable.early])
        let (planState, foreseen, bound) = (
            row[ChainTable.planState], row[ChainTable.foreseenFrom], row[ChainTable.noEarlierThan]
        )
        guard let key, let rule, let title, let scope, let owner, let timing, let told, let onlyIf, let requires,
            let optional = flags.0, let lapses = flags.1, let early = flags.2, let number
        else { return nil }
        var step = ChainStep(
            StepKey(key), rule: RuleID(rule), article: article ?? "",
            title: Wording(zh: title, en: english ?? title), scope: scope, timing: timing, owner: owner)
        step.given = given
        step.noEarlierThan = bound.map { StepKey($0) }
        step.numberSource = number
        step.told = told
        step.onlyIf = onlyIf
        step.requires = requires.map { StepKey($0) }
        (step.isOptional, step.lapses, step.mayComeEarly) = (optional, lapses, early)
        step.foreseenFrom = foreseen.map { StepKey($0) }
        step.planState = planState
        return Placed(step, row)
    }

    private func timing(_ row: InputRow) -> StepTiming? {
        let (day, after, before, period) = (
            row[ChainTable.day], row[ChainTable.after], row[ChainTable.before], row[ChainTable.period]
        )
        let count = [row.has(ChainTable.day), row.has(ChainTable.after), row.has(ChainTable.before)].count { $0 }
        guard count == 1 else {
            row.note(.chain(count == 0 ? .noTiming : .severalTimings))
            return nil
        }
        if row.has(ChainTable.day) {
            if row.has(ChainTable.period) { row.note(.chain(.periodWithoutOrigin), in: ChainTable.period) }
            return day.map { .on($0) }
        }
        guard row.has(ChainTable.period) else {
            row.note(.value(.missing), in: ChainTable.period)
            return nil
        }
        guard let period else { return nil }
        return after.map { .after(origin($0), period) } ?? before.map { .before(origin($0), period) }
    }

    /// A day under its Chinese name too; any other text is a step's key.
    private func origin(_ text: String) -> StepOrigin {
        let day = ChainTexts.days.first { $0.choice.isWritten(OfficeText.key(text)) }
        return day.map { .day($0.value) } ?? .step(StepKey(text))
    }

    private func note(_ defect: ChainDefect, among placed: [Placed<ChainStep>]) {
        let row = placed[defect.step].row
        let column = defect.field.rawValue
        let field = row.fields[column]
        log.note(
            .chain(fault(defect, among: placed)), at: field?.place ?? row.place, field: column,
            writtenField: field?.written, value: field?.text)
    }

    private func fault(_ defect: ChainDefect, among placed: [Placed<ChainStep>]) -> ChainFault {
        guard case .unknownStep(let key) = defect.kind else {
            if defect.kind == .duplicateKey {
                let key = placed[defect.step].value.key
                let first = placed.first { $0.value.key == key }?.row.place.number ?? 0
                return .duplicateKey(firstLine: first)
            }
            return .defect(defect.kind)
        }
        let known = placed.values().map(\.key.text) + ChainDay.allCases.map(\.rawValue)
        return .unknownStep(key.text, suggestion: Suggestion.nearest(to: key.text, among: known))
    }
}
