import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The sentences about a difference, said once for every form it is put out in.
struct DifferenceWords {
    let document: DifferenceDocument

    /// What changes, in a few numbers.
    var summary: [Wording] {
        guard !document.difference.isEmpty else {
            return [Wording(zh: "两个方案没有差别。", en: "The two plans do not differ.")]
        }
        return [visits, people, outcome]
    }

    private var visits: Wording {
        let difference = document.difference
        let other = difference.changedVisits.filter { !$0.isAdded && !$0.isDropped && $0.daysMoved == 0 }.count
        let parts = Self.counted([
            (difference.keptVisits.count, "不变\(difference.keptVisits.count)次", "unchanged"),
            (difference.movedVisits.count, "改期\(difference.movedVisits.count)次", "moved"),
            (other, "其他变动\(other)次", "otherwise changed"),
            (difference.visits.filter(\.isAdded).count, "新增\(difference.visits.filter(\.isAdded).count)次", "new"),
            (
                difference.visits.filter(\.isDropped).count, "取消\(difference.visits.filter(\.isDropped).count)次",
                "dropped"
            ),
        ])
        return Wording(zh: "巡查：\(parts.zh)", en: "Visits: \(parts.en)")
    }

    private var people: Wording {
        let difference = document.difference
        let (out, joining, seats) = (difference.peopleOut, difference.peopleIn, difference.seatsChanged)
        guard out + joining + seats > 0 else { return Wording(zh: "人员：不变", en: "People: unchanged") }
        return Wording(
            zh: "人员：调出\(out)人次，调入\(joining)人次，换席位\(seats)人次",
            en: "People: \(out) out, \(joining) in, \(seats) in another seat")
    }

    private var outcome: Wording {
        let (before, after) = document.totals
        let (gained, lost) = (document.difference.gainedExceptions.count, document.difference.lostExceptions.count)
        return Wording(
            zh: "例外：增加\(gained)项，减少\(lost)项；偏好得分：\(before) → \(after)（\(Self.signed(after - before))）",
            en: "Exceptions: \(gained) more, \(lost) fewer; preference points: \(before) → \(after) "
                + "(\(Self.signed(after - before)))")
    }

    private static func counted(_ counts: [(Int, String, String)]) -> Wording {
        counts.filter { $0.0 > 0 }.map { Wording(zh: $0.1, en: "\($0.0) \($0.2)") }.joined(
            Wording(zh: "，", en: ", "))
    }

    /// `+5`, `−3`, `0`.
    static func signed(_ number: Int) -> String {
        number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
    }

    // MARK: Visits

    /// What becomes of a visit; several phrases where several things change.
    func changes(of visit: VisitDifference) -> [Wording] {
        if let after = visit.after, visit.isAdded {
            return [Wording(zh: "新增：\(place(after).zh)", en: "new: \(place(after).en)")]
        }
        if let before = visit.before, visit.isDropped {
            return [Wording(zh: "取消：原为\(place(before).zh)", en: "dropped; it was \(place(before).en)")]
        }
        if visit.isUnchanged { return [Wording(zh: "不变", en: "unchanged")] }
        return (moves(of: visit) + makers(of: visit)).isEmpty && !visit.isOtherAttendance
            ? [Wording(zh: "有变动", en: "changed")] : moves(of: visit) + makers(of: visit) + attendance(of: visit)
    }

    private func place(_ visit: PlannedVisit) -> Wording {
        let round = document.name(visit.round)
        return Wording(
            zh: "\(round)第\(visit.team)组，\(Self.days(visit).zh)",
            en: "\(round), team \(visit.team), \(Self.days(visit).en)")
    }

    /// First to last day.
    static func days(_ visit: PlannedVisit) -> Wording {
        Wording(zh: "\(visit.entry)至\(visit.exit)", en: "\(visit.entry) to \(visit.exit)")
    }

    private func moves(of visit: VisitDifference) -> [Wording] {
        var phrases: [Wording] = []
        if visit.daysMoved != 0 { phrases.append(Self.moved(visit.daysMoved, working: visit.workingDaysMoved)) }
        if visit.daysLonger != 0 {
            let days = abs(visit.daysLonger)
            phrases.append(
                visit.daysLonger > 0
                    ? Wording(zh: "延长\(days)天", en: "\(Self.days(days)) longer")
                    : Wording(zh: "缩短\(days)天", en: "\(Self.days(days)) shorter"))
        }
        return phrases
    }

    /// By how much something moves, in calendar days and, where given, in working days.
    static func moved(_ days: Int, working: Int? = nil) -> Wording {
        let inner = working.map { Wording(zh: "（\(abs($0))个工作日）", en: " (\(abs($0)) working)") }
        let size = abs(days)
        return
            (days > 0
            ? Wording(zh: "推后\(size)天", en: "\(Self.days(size)) later")
            : Wording(zh: "提前\(size)天", en: "\(Self.days(size)) earlier")) + (inner ?? Wording(same: ""))
    }

    private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

    private func makers(of visit: VisitDifference) -> [Wording] {
        guard let before = visit.before, let after = visit.after else { return [] }
        if visit.isOtherRound {
            let (was, becomes) = (document.name(before.round), document.name(after.round))
            return [
                Wording(
                    zh: "由\(was)第\(before.team)组改为\(becomes)第\(after.team)组",
                    en: "from \(was), team \(before.team), to \(becomes), team \(after.team)")
            ]
        }
        guard visit.isOtherTeam else { return [] }
        return [
            Wording(
                zh: "由第\(before.team)组改为第\(after.team)组承担",
                en: "made by team \(after.team), no longer by team \(before.team)")
        ]
    }

    private func attendance(of visit: VisitDifference) -> [Wording] {
        let changes: [([PersonID], String, String)] = [
            (visit.newlyExcused, "新增缺席", "newly excused"), (visit.noLongerExcused, "不再缺席", "no longer excused"),
            (visit.newSubstitutes, "新增替补", "new substitutes"),
            (visit.formerSubstitutes, "不再替补", "no longer substitutes"),
        ]
        return changes.filter { !$0.0.isEmpty }.map { people, zh, en in
            let names = people.map { Wording(same: document.name($0)) }.joined()
            return Wording(zh: "\(zh)：\(names.zh)", en: "\(en): \(names.en)")
        }
    }
}
