import InspectionDomain
import Wording

/// The sentences of a comparison, said once for every form it is put out in.
enum ComparisonWords {
    /// How a variant ended, in a few words.
    static func outcome(of variant: ComparedVariant) -> Wording {
        switch variant.outcome {
        case .planned(let document): short(document.report.status)
        case .impossible: Wording(zh: "不可能排出", en: "impossible")
        case .stopped(.timeLimit): Wording(zh: "时间内未找到", en: "none found in time")
        case .stopped: Wording(zh: "未找到", en: "none found")
        case .failed: Wording(zh: "求解失败", en: "failed")
        }
    }

    private static func short(_ status: PlanStatus) -> Wording {
        switch status {
        case .provenOptimal: Wording(zh: "最优（已证明）", en: "optimal (proven)")
        case .withinGap(let gap, _):
            Wording(zh: "可行，差距≤\(StatusWords.percent(gap))", en: "valid, gap ≤ \(StatusWords.percent(gap))")
        case .checked: Wording(zh: "可行", en: "valid")
        }
    }

    /// How a variant ended, as a stable key.
    static func code(of variant: ComparedVariant) -> String {
        switch variant.outcome {
        case .planned: "planned"
        case .impossible: "impossible"
        case .stopped: "stopped"
        case .failed: "failed"
        }
    }

    /// Why a variant has no plan, a line each; none where it has one.
    static func reasons(of variant: ComparedVariant) -> [Wording] {
        switch variant.outcome {
        case .planned: []
        case .impossible(let summary, let reasons):
            [summary]
                + reasons.map { reason in
                    let places = reason.places.isEmpty ? "" : reason.places.prefix(4).joined(separator: "；")
                    let more = reason.places.count > 4 ? " …" : ""
                    return Wording(
                        zh: "\(reason.rule) \(reason.sentence.zh)" + (places.isEmpty ? "" : "［\(places)\(more)］"),
                        en: "\(reason.rule) \(reason.sentence.en)" + (places.isEmpty ? "" : " [\(places)\(more)]"))
                }
        case .stopped(let reason):
            [
                reason == .timeLimit
                    ? Wording(
                        zh: "到达时限时还没有找到方案，也没有证明不可能；可加大 --time-limit。",
                        en: "The time was up before a plan was found or proven impossible; try a larger --time-limit.")
                    : Wording(zh: "未找到方案即停止。", en: "Stopped before any plan was found.")
            ]
        case .failed(let why):
            [Wording(zh: "两次求解都没有得到答复：\(why.zh)。", en: "The solver gave no answer, twice: \(why.en).")]
        }
    }

    /// What moves and who changes from the base to a variant, a line each; a line that says so where nothing does.
    static func differences(_ document: DifferenceDocument) -> [Wording] {
        let words = DifferenceWords(document: document)
        let visits = document.difference.changedVisits.map { visit in
            let changes = words.changes(of: visit).joined(Wording(zh: "，", en: ", "))
            let dates = visit.before.flatMap { before in
                visit.after.map { " \(before.entry) → \($0.entry)" }
            }
            return Wording(same: document.name(visit) + (visit.daysMoved == 0 ? "" : dates ?? ""))
                + Wording(zh: "：", en: ": ") + changes
        }
        let rounds = document.difference.rounds.compactMap { words.training(of: $0) }
        let teams = document.difference.rounds.flatMap(\.teams).filter { !$0.isUnchanged }.map { team in
            words.heading(of: team) + Wording(zh: "：", en: ": ") + people(of: team, in: document)
        }
        let all = visits + rounds + teams
        return all.isEmpty ? [Wording(zh: "安排不变。", en: "Nothing changes.")] : all
    }

    private static func people(of team: TeamDifference, in document: DifferenceDocument) -> Wording {
        func names(_ sign: String, _ people: [PersonID]) -> Wording? {
            guard !people.isEmpty else { return nil }
            return Wording(same: sign) + people.map { Wording(same: document.name($0)) }.joined()
        }
        let seats = team.reseated.map { change in
            Wording(
                zh: "\(document.name(change.person))改任\(change.after.wording.zh)",
                en: "\(document.name(change.person)) becomes \(change.after.wording.en)")
        }
        let parts =
            [names("− ", team.left.map(\.person)), names("+ ", team.joined.map(\.person))].compactMap(\.self)
            + (seats.isEmpty ? [] : [seats.joined()])
        return parts.isEmpty ? Wording(zh: "组号变动", en: "another number") : parts.joined(Wording(zh: "；", en: "; "))
    }
}
