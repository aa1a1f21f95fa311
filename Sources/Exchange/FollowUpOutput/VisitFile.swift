import CivilCalendar
import FollowUp
import InspectionDomain
import Wording

/// The file of a visit: its checklist, its programme, its findings, and what it still lacks.
public struct VisitFile: Sendable {
    let state: FollowUpState
    private let language: Language

    /// Files of the visits of a state.
    public init(_ state: FollowUpState, _ language: Language) {
        self.state = state
        self.language = language
    }

    /// One line a visit.
    public var overview: String {
        let visits = state.visits
        let heading = [
            words("巡查", "Visit"), words("进驻", "Entry"), words("结束", "Exit"), words("九项内容", "Contents"),
            words("问题（未销号）", "Findings (open)"), words("待办", "To do"), words("状态", "Status"),
        ]
        let rows = visits.map { visit in
            [
                visit.visit.id.text, day(visit.entered, visit.visit.entry), day(visit.left, visit.visit.exit),
                "\(visit.contents.count)/9",
                words("\(visit.findings.count)（\(open(visit))）", "\(visit.findings.count) (\(open(visit)))"),
                "\(steps(visit).count)",
                visit.isComplete ? words("✓ 办结", "✓ complete") : words("… 办理中", "… open"),
            ]
        }
        return TextColumns(rows: [heading] + rows).lines(width: .max).joined(separator: "\n")
    }

    /// Everything of one visit.
    public func text(_ visit: VisitState) -> String {
        let blocks = [
            heading(visit), checklist(visit), programme(visit), findings(visit), talks(visit), incidents(visit),
            evidence(visit), gaps(visit),
        ]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private func heading(_ visit: VisitState) -> [String] {
        let planned = visit.visit
        let team = state.plan.name(.team, of: planned)
        let leaders = state.plan.plan.leaders(of: planned).map { state.plan.name($0) }
        return [
            "\(state.plan.name(planned.street))  [\(planned.id)]",
            words("巡查组：", "Team: ") + team(language)
                + words("，组长\(leaders.joined(separator: "、"))", ", leader \(leaders.joined(separator: ", "))"),
            words("进驻：", "Entry: ") + day(visit.entered, planned.entry) + words("　结束：", "  Exit: ")
                + day(visit.left, planned.exit),
        ]
    }

    private func day(_ recorded: Day?, _ planned: Day) -> String {
        recorded?.description ?? words("\(planned)（计划）", "\(planned) (planned)")
    }

    private func checklist(_ visit: VisitState) -> [String] {
        [words("九项巡查内容（三(一)）：", "The nine contents (art. 三(一)):")]
            + FollowUpState.contents.map { number in
                let title = InspectionContent.wording(number)?(language) ?? ""
                guard let content = visit.contents.first(where: { $0.content == number }) else {
                    return "  \(number). \(words("□ 未登记", "□ not recorded"))  \(title)"
                }
                let mark = content.result == .findings ? "!" : "✓"
                let remark = content.remark.isEmpty ? "" : words("（\(content.remark)）", " (\(content.remark))")
                return "  \(number). \(mark) \(content.result.wording(language))  \(title)\(remark)"
            }
    }

    private func programme(_ visit: VisitState) -> [String] {
        guard !visit.activities.isEmpty else { return [] }
        return [words("工作记录：", "What the team did:")]
            + visit.activities.map { "  \($0.day)  \($0.way.wording(language))  \($0.description)" }
    }

    private func findings(_ visit: VisitState) -> [String] {
        guard !visit.findings.isEmpty else { return [words("问题：无", "Findings: none")] }
        return [words("问题：", "Findings:")]
            + visit.findings.map { finding in
                let late = finding.isLate ? words("，逾期", ", late") : ""
                let deadline = finding.deadline.map { words("，整改期限\($0)", ", due \($0)") } ?? ""
                let place = finding.facts.enterprise.isEmpty ? "" : "\(finding.facts.enterprise) "
                return "  \(finding.id)  \(finding.facts.kind.wording(language))  \(place)\(finding.facts.description)"
                    + "  \(words("［", "["))\(finding.phase.wording(language))\(deadline)\(late)\(words("］", "]"))"
            }
    }

    private func talks(_ visit: VisitState) -> [String] {
        guard !visit.talks.isEmpty else { return [] }
        return [words("约谈：", "Talks:")]
            + visit.talks.map { talk in
                let status = talk.steps.map { "\($0.title(language))\(words("：", ": "))\($0.status.wording(language))" }
                return "  \(talk.id)  \(talk.day)  \(talk.facts.party)  \(talk.facts.demand)  "
                    + status.joined(separator: words("；", "; "))
            }
    }

    private func incidents(_ visit: VisitState) -> [String] {
        guard !visit.incidents.isEmpty else { return [] }
        return [words("阻挠、瞒报等情况：", "Incidents:")]
            + visit.incidents.map {
                "  \($0.id)  \($0.day)  \($0.facts.kind.wording(language))  \($0.facts.description)"
            }
    }

    private func evidence(_ visit: VisitState) -> [String] {
        let own = state.evidence.filter { state.visit(of: $0.subject) == visit.visit.id }
        guard !own.isEmpty else { return [] }
        return [words("证据目录：", "Evidence:")]
            + own.map {
                ["  \($0.evidence.reference)", $0.evidence.title, $0.evidence.medium, $0.evidence.location]
                    .filter { !$0.isEmpty }.joined(separator: "  ")
            }
    }

    private func gaps(_ visit: VisitState) -> [String] {
        guard !visit.isComplete else { return [words("✓ 全部办结。", "✓ Complete.")] }
        return [words("尚缺：", "Still missing:")]
            + visit.gaps.map { gap in
                switch gap {
                case .content(let number): words("  第\(number)项巡查内容未登记", "  content \(number) is not recorded")
                case .finding(let id, let phase):
                    words("  问题\(id)未销号（\(phase.wording.zh)）", "  finding \(id) is not closed (\(phase.wording.en))")
                case .step(let entry):
                    "  \(entry.target)  \(entry.title(language))  \(entry.status.wording(language))  [\(entry.id)]"
                }
            }
    }

    private func open(_ visit: VisitState) -> Int { visit.findings.count { !$0.isClosed } }

    private func steps(_ visit: VisitState) -> [VisitGap] {
        visit.gaps.filter { if case .step = $0 { true } else { false } }
    }

    private func words(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)(language) }
}
