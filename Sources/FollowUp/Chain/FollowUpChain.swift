import InspectionDomain

/// Every step of the year, in the order in which they are shown. Data: a new rule changes `followup.yaml` alone.
public struct FollowUpChain: Sendable, Hashable {
    /// The steps; keys are unique, every reference leads to a step, and no step counts from itself.
    ///
    /// `ChainCheck` finds what a list of steps lacks of this; whoever reads a chain from a file has asked it.
    public let steps: [ChainStep]

    /// A chain of steps for which `ChainCheck` finds nothing wrong.
    public init(steps: [ChainStep]) {
        self.steps = steps
    }

    /// The step with that key.
    public subscript(key: StepKey) -> ChainStep? { steps.first { $0.key == key } }

    /// The same chain with every period a literal, as the settings say.
    public func resolved(with settings: Settings) -> FollowUpChain {
        func literal(_ period: StepPeriod) -> StepPeriod {
            if case .setting(let setting) = period { .literal(setting.period(in: settings)) } else { period }
        }
        return FollowUpChain(
            steps: steps.map { step in
                var step = step
                switch step.timing {
                case .on: break
                case .after(let origin, let period): step.timing = .after(origin, literal(period))
                case .before(let origin, let period): step.timing = .before(origin, literal(period))
                }
                return step
            })
    }
}
