import InspectionDomain
import Wording

/// 抽调人员函 to each unit that sends people, one for each round: rosters are decided round by round, R14 and R41.
struct SecondmentLetter: DocumentKind {
    let name = "secondment"
    let title = Wording(zh: "抽调人员函", en: "secondment letter")
    let purpose = Wording(zh: "商请成员单位选派人员的函，每单位每轮一份", en: "asks a member unit for its people, one for each round")

    /// What a unit gives to a round.
    struct Secondment: Sendable {
        let source: DocumentSource
        let round: PlannedRound
        let unit: UnitID
        let people: [Person]
    }

    /// One person a unit sends.
    struct Person: Sendable {
        let member: MemberFacts
        let team: Int
        let visits: [VisitFacts]
    }

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: Secondment)] {
        source.plan.rounds.flatMap { round in
            let people = people(in: round, source)
            let units = Dictionary(grouping: people) { source.scenario.person($0.member.entry.person)?.unit }
            return units.sorted { ($0.key?.text ?? "") < ($1.key?.text ?? "") }
                .compactMap { unit, people -> (label: Wording, subject: Secondment)? in
                    guard let unit else { return nil }
                    let label = Wording(same: "\(source.scenario.name(unit))-\(source.scenario.name(round.id))")
                    return (label, Secondment(source: source, round: round, unit: unit, people: people))
                }
        }
    }

    private func people(in round: PlannedRound, _ source: DocumentSource) -> [Person] {
        round.teams.flatMap { team -> [Person] in
            let visits = source.plan.visits(of: team.number, in: round.id)
            let roster = team.members.map { entry in
                Person(
                    member: source.member(entry), team: team.number,
                    visits: visits.filter { !$0.excused.contains(entry.person) }.map(source.facts))
            }
            let substitutes = visits.flatMap { visit in
                visit.substitutes.map { person in
                    Person(
                        member: source.member(
                            RosterEntry(person: person, seat: .member),
                            remark: Wording(zh: "单次替补", en: "substitute")), team: team.number,
                        visits: [source.facts(of: visit)])
                }
            }
            return roster + substitutes
        }
    }

    let vocabulary =
        Letterhead.vocabulary.of { (letter: Secondment) in
            letter.source.letterhead(on: letter.source.invitation(to: letter.round))
        }
        + RoundFacts.vocabulary.of { RoundFacts(source: $0.source, round: $0.round) }
        + Vocabulary([
            .same("收文单位", "unit", Wording(zh: "成员单位", en: "the member unit")) { $0.source.scenario.name($0.unit) },
            .same("抽调人数", "person count", Wording(zh: "该单位本轮派出人数", en: "people it sends to the round")) {
                "\($0.people.count)"
            },
            .list("抽调人员", "seconded", Wording(zh: "该单位本轮派出的人员", en: "those it sends to the round"), Person.vocabulary) {
                $0.people
            },
        ])
}

extension SecondmentLetter.Person {
    static let vocabulary =
        MemberFacts.vocabulary.of { (person: Self) in person.member }
        + Vocabulary([
            .text("组别", "team", Wording(zh: "如 第1组", en: "such as team 1")) { PlanTerms.team($0.team) },
            .text(
                "巡查时间", "duties",
                Wording(zh: "参加的巡查：街道和起止日期，每次一行", en: "the visits attended with their days, a line each")
            ) { person in
                person.visits.map { facts in
                    Wording(same: facts.source.scenario.name(facts.visit.street)) + Wording(zh: "：", en: ": ")
                        + facts.visit.days.wording
                }.joined(Wording(same: "\n"))
            },
            .list("巡查", "visits", Wording(zh: "参加的巡查", en: "the visits attended"), VisitFacts.vocabulary) { $0.visits },
        ])
}
