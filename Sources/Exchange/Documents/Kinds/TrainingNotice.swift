import InspectionDomain
import Wording

/// 培训通知 of a round, R28.
struct TrainingNotice: DocumentKind {
    let name = "training"
    let title = Wording(zh: "培训通知", en: "training notice")
    let purpose = Wording(zh: "每轮巡查前集中培训的通知，每轮一份", en: "calls a round's people to their training")

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: RoundFacts)] {
        source.plan.rounds.map { round in
            (Wording(same: source.scenario.name(round.id)), RoundFacts(source: source, round: round))
        }
    }

    let vocabulary =
        Letterhead.vocabulary.of { (facts: RoundFacts) in
            facts.source.letterhead(on: facts.source.invitation(to: facts.round))
        }
        + RoundFacts.vocabulary
}
