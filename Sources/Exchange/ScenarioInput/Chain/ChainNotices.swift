import CivilCalendar
import FollowUp
import InspectionDomain

/// What the office should look at in the chain, though it can be used.
struct ChainNotices {
    let chain: PlacedChain
    let settings: Settings
    let log: ProblemLog

    /// The periods with which the planner itself counts how long a visit's correction takes.
    private static let planned: [(step: StepKey, setting: PeriodSetting)] = [
        (.report, .report), ("review", .review), (.feedback, .feedback), (.correction, .correction),
    ]

    func run() {
        for (key, setting) in Self.planned {
            guard let step = chain.chain[key], case .literal(let period)? = step.timing.period else { continue }
            let usual = setting.period(in: settings)
            guard period != usual else { continue }
            log.note(
                .notice(.periodDiffers(chain: period, settings: usual, setting: setting.rawValue)),
                at: chain.places[key] ?? InputPlace(file: ChainReader.file), field: ChainTable.period.description.name,
                value: period.description)
        }
    }
}
