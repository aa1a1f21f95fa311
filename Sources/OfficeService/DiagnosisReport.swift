import InspectionDomain
import Planner
import PlanningRules
import Wording

/// A diagnosis in words.
public struct DiagnosisReport: Sendable {
    private let diagnosis: Diagnosis
    private let scenario: Scenario

    /// The words for `diagnosis`.
    public init(_ diagnosis: Diagnosis, in scenario: Scenario) {
        self.diagnosis = diagnosis
        self.scenario = scenario
    }

    /// The whole report for a terminal.
    public func text(_ language: Language) -> String {
        ([summary(language)] + diagnosis.shortages.map { "  \($0(language))" } + causes(language) + repairs(language))
            .joined(separator: "\n")
    }

    private var summary: Wording {
        let count = diagnosis.conflicts.count
        return Wording(
            zh: "无法排出计划：找到\(count)个原因（共求解\(diagnosis.solves)次）。",
            en:
                "No plan is possible: \(count == 1 ? "one cause" : "\(count) causes") found (\(diagnosis.solves) solves)."
        )
    }

    private func causes(_ language: Language) -> [String] {
        let several = diagnosis.conflicts.count > 1
        let causes = diagnosis.conflicts.enumerated().flatMap { index, conflict -> [String] in
            let report = ConflictReport(conflict, in: scenario)
            let number = several ? "\(index + 1)" : ""
            let heading = Wording(
                zh: "原因\(number)：下列各条不能同时满足（\(report.proof.zh)）。",
                en: "Cause\(several ? " \(number)" : ""): these cannot hold together (\(report.proof.en)).")
            return ["", heading(language)] + report.body(language)
        }
        return diagnosis.hasEveryCause
            ? causes
            : causes
                + [
                    "",
                    Wording(
                        zh: "可能还有其他原因（尚未查清）。", en: "There may be further causes, which were not looked for to the end.")(
                            language),
                ]
    }

    private func repairs(_ language: Language) -> [String] {
        guard !diagnosis.repairs.isEmpty else {
            return ["", nothingFound(language)]
        }
        let heading = Wording(
            zh: "可行的调整，任选其一（每项都已求出一个符合全部规则的计划；按所费力度排列）：",
            en:
                "What would make a plan possible, any one of these (each verified by a plan that obeys every rule; the least "
                + "effort first):")
        let list = diagnosis.repairs.enumerated().flatMap { index, repair -> [String] in
            let words = RepairWords(repair, in: scenario)
            return ["  \(index + 1). \(words.title(language))  \(words.effort(language))"]
                + words.changes.map { "      \($0(language))" } + ["      \(words.proof(language))"]
        }
        let more = Wording(
            zh: "时间所限，可能还有其他调整办法。", en: "There may be others, which were not tried for want of time.")
        return ["", heading(language)] + list + (diagnosis.hasEveryRepair ? [] : [more(language)])
    }

    private var nothingFound: Wording {
        diagnosis.hasEveryRepair
            ? Wording(
                zh: "没有找到可行的小幅调整：所试的各种单项调整都不够。",
                en: "No small change was found: none of the kinds tried is enough.")
            : Wording(
                zh: "时间所限，尚未找到可行的调整。可加大 --time-limit 再试。",
                en: "No change was found in the time given. Try a larger --time-limit.")
    }
}

/// One repair in words.
struct RepairWords {
    let repair: Repair
    let scenario: Scenario

    init(_ repair: Repair, in scenario: Scenario) {
        self.repair = repair
        self.scenario = scenario
    }

    /// Its kinds.
    var title: Wording { repair.kinds.map(\.wording).joined(Wording(zh: "＋", en: " + ")) }

    /// What it takes.
    var effort: Wording { Wording(zh: "〔力度\(repair.cost)〕", en: "[effort \(repair.cost)]") }

    /// What to change, and where it stands.
    var changes: [Wording] {
        repair.edits.map { edit in
            let (what, place) = (edit.wording(in: scenario), edit.place(in: scenario).wording)
            return Wording(zh: "\(what.zh)　→ \(place.zh)", en: "\(what.en)  → \(place.en)")
        }
    }

    /// What is known of it.
    var proof: Wording {
        let least =
            switch (repair.isProvenMinimal, repair.isLeastWithoutExceptions) {
            case (true, false): Wording(zh: "已证明同类调整不能再小", en: "proven: a smaller change of the kind is not enough")
            case (true, true):
                Wording(zh: "已证明不用例外时不能再小", en: "proven: a smaller change of the kind takes exceptions")
            case (false, _):
                Wording(zh: "尚未证明同类调整不能再小", en: "not proven that no smaller change of the kind is enough")
            }
        let count = repair.exceptions.count
        let exceptions =
            count == 0
            ? Wording(zh: "无须例外", en: "no exception needed")
            : Wording(zh: "另需例外\(count)项", en: "with \(count == 1 ? "one exception" : "\(count) exceptions") besides")
        return Wording(zh: "（\(least.zh)；\(exceptions.zh)）", en: "(\(least.en); \(exceptions.en))")
    }
}
