import CivilCalendar
import InspectionDomain

/// Numbers and switches of scenario.yaml, and what was fixed by hand.
extension RemedyQuestion {
    var settingRemedies: [Remedy] {
        (mix + seats + exceptions + preparation + [budget, assessment]).compactMap(\.self)
    }

    /// The office's minima, never below what the regulation's mix needs: an expert and a leading cadre.
    private var mix: [Remedy?] {
        func has(_ kind: InspectorKind) -> Bool {
            conflict.contains { $0.rule.text == "R11" && $0.parts.last == kind.rawValue }
        }
        return [
            has(.expert) ? lower(.experts, to: 1, .looserMix) : nil,
            has(.expert) ? raise(.maximumExperts, to: settings.teamSize.upperBound, .looserMix) : nil,
            has(.leadingCadre) ? lower(.leadingCadres, to: 1, .looserMix) : nil,
            has(.staff) ? lower(.staff, to: 0, .looserMix) : nil,
        ]
    }

    private var seats: [Remedy?] {
        let switches: [(Seat, SwitchSetting)] = [
            (.deputy, .deputy), (.liaison, .liaison), (.reportWriter, .reportWriter),
        ]
        return switches.filter { seat, _ in firstParts(of: "O2").contains(seat.rawValue) }.map { _, setting in
            Remedy(.dropSeat, [.flag(setting, false)])
        }
    }

    /// Kinds of exceptions the office has ruled out, at their usual weights.
    private var exceptions: [Remedy?] {
        let usual = Settings().exceptionWeights
        func grant(_ kinds: [ExceptionKind]) -> Remedy? {
            let ruledOut = kinds.filter { settings.exceptionWeights[$0] == nil }
            let edits = ruledOut.map { ScenarioEdit.exception($0, weight: usual[$0] ?? 1) }
            return edits.isEmpty ? nil : Remedy(.grantException, edits)
        }
        return [
            has("R25") ? grant([.missingExpertise]) : nil,
            has("R23") ? grant([.excusedMember]) : nil,
            has("R23") ? grant([.excusedMember, .substitute]) : nil,
        ]
    }

    private var preparation: [Remedy?] {
        let training = settings.training
        return [
            has("R27") ? lower(.noticeWorkingDays, to: 0, .shorterNotice) : nil,
            has("R28") && training.workingDays > 1 ? lower(.trainingWorkingDays, to: 1, .training) : nil,
            has("R28") ? raise(.firstEntryWithin, to: training.withinWorkingDays + 15, .training) : nil,
        ]
    }

    /// Yuan by yuan, up to everybody's being away all year.
    private var budget: Remedy? {
        guard has("R43"), let cap = settings.budget.cap else { return nil }
        let most = scenario.people.reduce(0) { $0 + scenario.dailyCost(of: $1) } * 366
        return raise(.budgetCap, to: max(cap, most), .budget)
    }

    private var assessment: Remedy? {
        has("R37") ? Remedy(.waiveAssessment, [.flag(.correctionBeforeAssessment, false)]) : nil
    }

    /// A fixed day moves to the nearest one possible; anything fixed can be given up.
    var pinRemedies: [Remedy] {
        scenario.pins.filter { has("O4", $0.sortKey) }.flatMap { pin -> [Remedy] in
            let drop = Remedy(.dropPin, [.removePin(pin)])
            guard case .entry(let visit, let day) = pin else { return [drop] }
            let move = Remedy(.movePin, leastOf: [RuleInstance(RuleID("O4"), [pin.sortKey])]) { id, option in
                id == visit ? abs(option.entry.number - day.number) : 0
            } edits: { plan in
                plan.visit(visit).map { [.replacePin(pin, by: .entry(visit, $0.entry))] } ?? []
            }
            return [move, drop]
        }
    }
}
