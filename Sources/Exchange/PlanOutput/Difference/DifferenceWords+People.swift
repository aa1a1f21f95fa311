import FollowUp
import InspectionDomain
import Wording

extension DifferenceWords {
    /// A team by its round and its numbers in both plans.
    func heading(of team: TeamDifference) -> Wording {
        let round = document.name(team.round)
        switch (team.before, team.after) {
        case (let before?, let after?) where before == after:
            return Wording(zh: "\(round)第\(after)组", en: "\(round), team \(after)")
        case (let before?, let after?):
            return Wording(
                zh: "\(round)第\(after)组（原第\(before)组）", en: "\(round), team \(after) (was team \(before))")
        case (nil, let after?):
            return Wording(zh: "\(round)第\(after)组（新组）", en: "\(round), team \(after) (new)")
        case (let before?, nil):
            return Wording(zh: "\(round)第\(before)组（撤销）", en: "\(round), team \(before) (no longer sent)")
        case (nil, nil):
            return Wording(same: round)
        }
    }

    /// How many of a team stay as they are.
    func remainder(of team: TeamDifference) -> Wording {
        team.unchanged == 0
            ? Wording(zh: "无人不变", en: "nobody unchanged")
            : Wording(zh: "不变\(team.unchanged)人", en: "\(team.unchanged) unchanged")
    }

    /// A person on a roster with seat and unit.
    func entry(_ entry: RosterEntry) -> Wording {
        let unit = document.unit(of: entry.person)
        let name = document.name(entry.person)
        return Wording(
            zh: "\(name)　\(entry.seat.wording.zh)" + (unit.isEmpty ? "" : "，\(unit)"),
            en: "\(name), \(entry.seat.wording.en)" + (unit.isEmpty ? "" : ", \(unit)"))
    }

    /// Somebody in another seat.
    func seat(_ change: SeatDifference) -> Wording {
        let name = document.name(change.person)
        return Wording(
            zh: "\(name)　\(change.before.wording.zh) → \(change.after.wording.zh)",
            en: "\(name), \(change.before.wording.en) → \(change.after.wording.en)")
    }

    /// What becomes of a round as a whole; `nil` where nothing does.
    func training(of round: RoundDifference) -> Wording? {
        let name = document.name(round.round)
        if let training = round.trainingAfter, round.isAdded {
            return Wording(
                zh: "\(name)：新增，\(training.lowerBound)开始培训", en: "\(name): new, training from \(training.lowerBound)")
        }
        if round.isDropped { return Wording(zh: "\(name)：取消", en: "\(name): dropped") }
        guard let before = round.trainingBefore, let after = round.trainingAfter, round.isTrainingMoved else {
            return nil
        }
        let moved = DifferenceWords.moved(round.trainingDaysMoved)
        return Wording(
            zh: "\(name)：培训\(before.lowerBound) → \(after.lowerBound)，\(moved.zh)",
            en: "\(name): training \(before.lowerBound) → \(after.lowerBound), \(moved.en)")
    }

    /// Whom a dated step concerns.
    func subject(of deadline: DeadlineDifference) -> String {
        if let visit = deadline.visit, let difference = document.difference.visits.first(where: { $0.visit == visit }) {
            return document.name(difference)
        }
        return deadline.street.map(document.name) ?? deadline.round.map(document.name) ?? ""
    }

    /// Both days of a dated step, and by how much it moves.
    func days(of deadline: DeadlineDifference) -> Wording {
        switch (deadline.before, deadline.after) {
        case (let before?, let after?):
            let days = "\(before.target) → \(after.target)"
            // Its own day may stand still where only the last day allowed moves.
            let moved =
                deadline.targetMoved != 0
                ? DifferenceWords.moved(deadline.targetMoved)
                : Wording(zh: "最迟", en: "latest ") + DifferenceWords.moved(deadline.latestMoved)
            return Wording(zh: "\(days)，\(moved.zh)", en: "\(days), \(moved.en)")
        case (nil, let after?): return Wording(zh: "新增：\(after.target)", en: "new: \(after.target)")
        case (let before?, nil): return Wording(zh: "取消：原为\(before.target)", en: "dropped; it was \(before.target)")
        case (nil, nil): return Wording(same: "")
        }
    }

    /// Points of a rule: before, after and by how much.
    func points(_ rule: DifferenceDocument.RulePoints) -> Wording {
        let title = document.title(of: rule.rule)
        let numbers = "\(rule.before) → \(rule.after)"
        let change = DifferenceWords.signed(rule.change)
        return Wording(
            zh: "\(title.zh) \(numbers)（\(change)）", en: "\(title.en) \(numbers) (\(change))")
    }

    /// Why the points of an instance differ: what is true now, or was.
    func facts(of point: PointDifference) -> Wording {
        if let after = point.after { return after.facts }
        guard let before = point.before else { return Wording(same: "") }
        return Wording(zh: "原为：\(before.facts.zh)", en: "before: \(before.facts.en)")
    }
}
