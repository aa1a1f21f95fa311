import InspectionDomain

/// Finds everything that is wrong with a list of steps.
public struct ChainCheck {
    private let steps: [ChainStep]
    private let places: [StepKey: Int]

    /// A check of some steps.
    public init(_ steps: [ChainStep]) {
        self.steps = steps
        places = Dictionary(steps.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    /// Every defect, in the order of the steps.
    public var defects: [ChainDefect] {
        let single = steps.enumerated().flatMap { index, step in
            kinds(step, index).map { ChainDefect(step: index, field: $0.0, kind: $0.1) }
        }
        return (single + circles).sorted { ($0.step, $0.field.rawValue) < ($1.step, $1.field.rawValue) }
    }

    private typealias Found = (ChainDefect.Field, ChainDefect.Kind)

    private func kinds(_ step: ChainStep, _ index: Int) -> [Found] {
        var found: [Found] = []
        if places[step.key] != index { found.append((.key, .duplicateKey)) }
        if ChainDay(rawValue: step.key.text) != nil { found.append((.key, .keyNamesDay)) }
        found += timing(step) + references(step) + scopes(step)
        if step.key == .findingClosed, !step.requires.contains(.findingCheck) {
            found.append((.requires, .closedWithoutCheck))
        }
        if step.lapses, case .before = step.timing {} else if step.lapses { found.append((.lapses, .lapsesAlone)) }
        return found
    }

    private func timing(_ step: ChainStep) -> [Found] {
        switch step.timing {
        case .on(let day):
            let isOwn = day.scope == step.scope
            return isOwn ? [] : [(.day, .outOfReach(day.rawValue, of: day.scope, from: step.scope))]
        case .after(let origin, _): return reach(origin, step).map { [(.after, $0)] } ?? []
        case .before(let origin, _): return reach(origin, step).map { [(.before, $0)] } ?? []
        }
    }

    private func reach(_ origin: StepOrigin, _ step: ChainStep) -> ChainDefect.Kind? {
        switch origin {
        case .step(let key): return reach(key, step)
        case .day(let day):
            guard !step.scope.reaches(day.scope) else { return nil }
            return .outOfReach(day.rawValue, of: day.scope, from: step.scope)
        }
    }

    private func reach(_ key: StepKey, _ step: ChainStep) -> ChainDefect.Kind? {
        guard let place = places[key] else { return .unknownStep(key) }
        let scope = steps[place].scope
        return step.scope.reaches(scope) ? nil : .outOfReach(key.text, of: scope, from: step.scope)
    }

    private func references(_ step: ChainStep) -> [Found] {
        var found: [Found] = []
        for key in step.requires {
            // The plan may look at all visits, and a visit at all its findings.
            guard let defect = reach(key, step) else { continue }
            if let place = places[key], steps[place].scope.reaches(step.scope) { continue }
            found.append((.requires, defect))
        }
        if let key = step.noEarlierThan, let defect = reach(key, step) { found.append((.noEarlierThan, defect)) }
        if let key = step.foreseenFrom {
            if let place = places[key] {
                if steps[place].scope != .visit {
                    found.append((.foreseenFrom, .outOfReach(key.text, of: steps[place].scope, from: .visit)))
                }
            } else {
                found.append((.foreseenFrom, .unknownStep(key)))
            }
        }
        return found
    }

    private func scopes(_ step: ChainStep) -> [Found] {
        var found: [Found] = []
        if step.foreseenFrom != nil, ![.finding, .talk, .incident].contains(step.scope) {
            found.append((.foreseenFrom, .notForScope(step.scope)))
        }
        if step.planState != nil, step.scope != .plan { found.append((.planState, .notForScope(step.scope))) }
        if step.noEarlierThan != nil, step.scope != .plan { found.append((.noEarlierThan, .notForScope(step.scope))) }
        if let given = step.given, step.scope != (given == .findingDeadline ? .finding : .plan) {
            found.append((.given, .notForScope(step.scope)))
        }
        return found
    }
}

extension ChainCheck {
    /// Each circle once, at its first step in the list.
    private var circles: [ChainDefect] {
        var found: [ChainDefect] = []
        var settled: Set<StepKey> = []
        for step in steps where !settled.contains(step.key) {
            if let circle = circle(from: step.key, settled: &settled) {
                let first = circle.compactMap { places[$0] }.min() ?? 0
                let field: ChainDefect.Field = if case .before = steps[first].timing { .before } else { .after }
                found.append(ChainDefect(step: first, field: field, kind: .circle(circle)))
            }
        }
        return found
    }

    private func circle(from start: StepKey, settled: inout Set<StepKey>) -> [StepKey]? {
        var path: [StepKey] = []
        return circle(at: start, path: &path, settled: &settled)
    }

    private func circle(at key: StepKey, path: inout [StepKey], settled: inout Set<StepKey>) -> [StepKey]? {
        if let first = path.firstIndex(of: key) { return Array(path[first...]) }
        guard let place = places[key], !settled.contains(key) else { return nil }
        path.append(key)
        defer { path.removeLast() }
        for next in sources(of: steps[place]) {
            if let circle = circle(at: next, path: &path, settled: &settled) {
                settled.formUnion(path)
                return circle
            }
        }
        settled.insert(key)
        return nil
    }

    /// The steps from whose dates a step's date is made.
    private func sources(of step: ChainStep) -> [StepKey] {
        var sources: [StepKey] = []
        if case .step(let key)? = step.timing.origin { sources.append(key) }
        if let key = step.foreseenFrom { sources.append(key) }
        if step.timing == .on(.assessment) { sources += step.requires }
        return sources
    }
}

extension StepScope {
    /// Whether what is of this scope is part of exactly one thing of the other, or is it.
    func reaches(_ other: StepScope) -> Bool {
        switch self {
        case .plan: other == .plan
        case .cityInspection: [.cityInspection, .plan].contains(other)
        case .round: [.round, .plan].contains(other)
        case .visit: [.visit, .round, .plan].contains(other)
        case .finding, .talk, .incident: other == self || StepScope.visit.reaches(other)
        }
    }
}
