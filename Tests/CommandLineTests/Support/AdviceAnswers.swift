/// What `conflict --json` answers, and `plan --json` where no plan is possible.
struct DiagnosisAnswer: Decodable {
    struct Cause: Decodable {
        let rules: [ConflictAnswer.Rule]
        let instances: [String]
        let provenIrreducible: Bool
    }
    struct Edit: Decodable {
        let table: String
        let row: String
        let column: String
        let zh: String
        let en: String
    }
    struct Repair: Decodable {
        let kinds: [String]
        let cost: Int
        let edits: [Edit]
        let provenMinimal: Bool
    }
    let schema: String
    let status: String
    let rules: [ConflictAnswer.Rule]
    let instances: [String]
    let provenIrreducible: Bool
    let causes: [Cause]
    let everyCause: Bool
    let repairs: [Repair]
    let everyRepair: Bool
}

/// What `why --json` answers.
struct WhyAnswer: Decodable {
    struct Level: Decodable {
        let level: String
        let before: Int
        let after: Int
    }
    struct Conflict: Decodable { let rules: [ConflictAnswer.Rule] }
    struct Difference: Decodable {
        struct Visit: Decodable { let visit: String }
        struct Instance: Decodable {}
        struct Points: Decodable { let instances: [Instance] }
        let visits: [Visit]
        let points: [Points]
    }
    let schema: String
    let answer: String
    let inPlan: Bool
    let levels: [Level]
    let conflict: Conflict?
    let difference: Difference?
}

/// What `alternatives --json` answers.
struct AlternativesAnswer: Decodable {
    struct End: Decodable { let code: String }
    struct Plan: Decodable {
        let number: Int
        let file: String
        let points: Int
        let visitsMoved: Int
        let peopleIn: Int
        let peopleOut: Int

        enum CodingKeys: String, CodingKey {
            case number, file, points
            case visitsMoved = "visits_moved"
            case peopleIn = "people_in"
            case peopleOut = "people_out"
        }
    }
    let schema: String
    let plans: [Plan]
    let end: End
}

/// What `plan --alternatives N --json` answers: what `plan --json` does, and the others beside it.
struct PlanWithAlternativesAnswer: Decodable {
    let status: String
    let alternatives: AlternativesAnswer
}
