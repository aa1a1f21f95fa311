import InspectionDomain

/// What is wrong with a list of steps, so that no chain can be made of it.
public struct ChainDefect: Sendable, Hashable {
    /// The fields of a step that can be wrong.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case key, day, after, before, given, requires
        case noEarlierThan = "no_earlier_than"
        case lapses
        case foreseenFrom = "foreseen_from"
        case planState = "plan_state"
    }

    /// What can be wrong.
    public enum Kind: Sendable, Hashable {
        /// A key that an earlier step has.
        case duplicateKey
        /// A key that is the name of a day.
        case keyNamesDay
        /// A reference to a step that is not there.
        case unknownStep(StepKey)
        /// A step or day that belongs to something this one's subject is no part of.
        case outOfReach(String, of: StepScope, from: StepScope)
        /// Steps that count from each other, each from the next and the last from the first.
        case circle([StepKey])
        /// Closing a finding must require its check.
        case closedWithoutCheck
        /// It stands only with other scopes.
        case notForScope(StepScope)
        /// Only a step that lies before another can fall away with it.
        case lapsesAlone
    }

    /// The step, by its place in the list, from 0.
    public let step: Int
    /// The field.
    public let field: Field
    /// What is wrong.
    public let kind: Kind
}
