import Wording

/// A letter of the follow-up with what it is signed by.
struct SignedLetter: Sendable {
    let source: DocumentSource
    let facts: LetterFacts

    static let vocabulary =
        Letterhead.vocabulary.of { (letter: SignedLetter) in letter.source.letterhead(on: letter.facts.day) }
        + LetterFacts.vocabulary.of { $0.facts }

    static func all(_ purpose: LetterFacts.Purpose, of source: DocumentSource) -> [(
        label: Wording, subject: SignedLetter
    )] {
        source.letters.filter { $0.purpose == purpose }.map { facts in
            (Wording(same: "\(facts.recipient)-\(facts.day)"), SignedLetter(source: source, facts: facts))
        }
    }
}

/// 巡查反馈函 to a street, R32.
struct FeedbackLetter: DocumentKind {
    let name = "feedback"
    let title = Wording(zh: "巡查反馈函", en: "feedback letter")
    let purpose = Wording(
        zh: "向街道反馈巡查意见并明确整改期限，每次巡查一份", en: "gives a street the findings and the day correction is due")

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: SignedLetter)] {
        SignedLetter.all(.feedback, of: source)
    }

    let vocabulary = SignedLetter.vocabulary
}

/// 整改督办函 to a street, R20.
struct ReminderLetter: DocumentKind {
    let name = "reminder"
    let title = Wording(zh: "整改督办函", en: "reminder")
    let purpose = Wording(zh: "提醒街道按期报送整改情况", en: "reminds a street of its correction report")

    func subjects(of source: DocumentSource) -> [(label: Wording, subject: SignedLetter)] {
        SignedLetter.all(.reminder, of: source)
    }

    let vocabulary = SignedLetter.vocabulary
}
