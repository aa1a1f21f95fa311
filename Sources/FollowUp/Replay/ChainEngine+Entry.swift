import CivilCalendar
import InspectionDomain
import Wording

extension ChainEngine {
    /// The entry of a step for one subject.
    func entry(
        _ step: ChainStep, _ subject: Subject, _ dated: DatedStep, _ attempts: [StepAttempt], _ status: StepStatus
    ) -> DeadlineEntry {
        let ifAny = Wording(zh: "（如有）", en: " (if any)")
        return DeadlineEntry(
            rule: step.rule, step: step.key, about: subject.id, subject: subject.name,
            title: status == .conditional ? step.title + ifAny : step.title, street: subject.street,
            round: subject.roundID, visit: subject.visit?.id, team: subject.visit?.team,
            owner: plan.name(step.owner, for: subject), owing: step.owner,
            told: step.told.map { plan.name($0, for: subject) }, trigger: dated.trigger, period: dated.period,
            countsBackward: dated.countsBackward, numberSource: step.timing.period == nil ? .none : step.numberSource,
            nominal: dated.nominal, latest: dated.latest, target: dated.target, basis: dated.basis,
            article: step.article, explanation: dated.explanation, isProvisional: dated.isProvisional,
            missingYear: dated.missingYear, calendarVersion: calendar.version, status: status, attempts: attempts)
    }
}

extension AdoptedPlan {
    /// What a party is called where it owes something about a visit.
    public func name(_ party: Party, of visit: PlannedVisit) -> Wording {
        var subject = Subject(id: .visit(visit.id), name: visit.id.text)
        subject.visit = visit
        return name(party, for: subject)
    }

    /// What a party is called where it owes something about a subject.
    func name(_ party: Party, for subject: Subject) -> Wording {
        switch party {
        case .committee, .office: return party.wording
        case .team:
            guard let visit = subject.visit else { return party.wording }
            return Wording(
                zh: "\(name(visit.round))第\(visit.team)巡查组", en: "team \(visit.team), \(name(visit.round))")
        case .street: return subject.street.map { Wording(same: name($0)) } ?? party.wording
        case .department:
            guard let finding = subject.finding, !finding.department.isEmpty else { return party.wording }
            return Wording(same: name(UnitID(finding.department)))
        case .responsible:
            guard let finding = subject.finding, !finding.responsible.isEmpty else {
                return name(.street, for: subject)
            }
            return Wording(same: finding.responsible)
        case .named(let unit): return Wording(same: name(UnitID(unit)))
        }
    }
}

extension Party {
    /// The party where nobody in particular is meant.
    public var wording: Wording {
        switch self {
        case .committee: Wording(zh: "安委会", en: "the committee")
        case .office: Wording(zh: "安委会办公室", en: "the committee's office")
        case .team: Wording(zh: "巡查组", en: "the team")
        case .street: Wording(zh: "被巡查街道", en: "the street")
        case .department: Wording(zh: "主管部门", en: "the competent department")
        case .responsible: Wording(zh: "整改责任单位", en: "whoever must correct it")
        case .named(let name): Wording(same: name)
        }
    }
}
