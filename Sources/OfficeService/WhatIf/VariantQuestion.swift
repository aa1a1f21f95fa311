import Exchange
import Foundation
import InspectionDomain

/// What a worker is asked: a variant, and the plan of the scenario it is a variant of.
struct VariantQuestion: Codable, Sendable {
    /// The variant as one YAML text.
    let scenario: String
    /// The text of a plan.json to begin with. It stays where no plan of the variant is better, so that a comparison shows
    /// what a change makes necessary, and not what chance has made different.
    let plan: String?

    init(scenario: String, plan: String?) {
        self.scenario = scenario
        self.plan = plan
    }

    /// - Throws: what the decoder throws where the text is no question.
    init(_ text: String) throws { self = try JSONDecoder().decode(VariantQuestion.self, from: Data(text.utf8)) }

    /// The question on one line.
    var text: String { (try? LineJSON.text(self)) ?? "" }

    /// The plan to begin with.
    var begin: Plan? { plan.flatMap { try? PlanFile.read(Data($0.utf8)) } }
}
