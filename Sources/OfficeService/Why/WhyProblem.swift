import Wording

/// Why a question cannot be asked.
public enum WhyProblem: Error, Sendable, Hashable {
    /// What was given makes no question.
    case noQuestion
    /// No person of that name.
    case unknownPerson(String)
    /// No street of that name.
    case unknownStreet(String, known: [String])
    /// Several have that name; their ids.
    case ambiguous(String, [String])
    /// No round of that name.
    case unknownRound(String, known: [String])
    /// The plan has no such team.
    case unknownTeam(String, Int)
    /// A seat is held in a round.
    case seatWithoutRound

    /// What is wrong, and what to do.
    public var wording: Wording {
        switch self {
        case .noQuestion:
            Wording(
                zh: "没有说清要问什么。可以问：--person 姓名（可加 --in 轮次[/组]、--seat 席位、--street 街道），"
                    + "--street 街道 --entry 日期（或 --in 轮次），--in 轮次 --training 日期。",
                en:
                    "What is asked is not clear. Ask with --person NAME (and --in ROUND[/TEAM], --seat SEAT or --street "
                    + "STREET), --street STREET --entry DATE (or --in ROUND), or --in ROUND --training DATE.")
        case .unknownPerson(let name):
            Wording(
                zh: "人员表中没有“\(name)”。请核对姓名。", en: "There is no “\(name)” among the people. Check the name.")
        case .unknownStreet(let name, let known):
            Wording(
                zh: "街道表中没有“\(name)”。可选：\(Self.few(known, "、"))。",
                en: "There is no street “\(name)”; there are: \(Self.few(known, ", ")).")
        case .ambiguous(let name, let ids):
            Wording(
                zh: "“\(name)”不止一个，请写 id：\(ids.joined(separator: "、"))。",
                en: "There is more than one “\(name)”. Give the id: \(ids.joined(separator: ", ")).")
        case .unknownRound(let name, let known):
            Wording(
                zh: "没有轮次“\(name)”。可选：\(known.joined(separator: "、"))；第2组写作“轮次/2”。",
                en:
                    "There is no round “\(name)”; there are: \(known.joined(separator: ", ")). The second team is ROUND/2."
            )
        case .unknownTeam(let round, let team):
            Wording(
                zh: "方案中\(round)没有第\(team)组。", en: "The plan has no team \(team) in \(round).")
        case .seatWithoutRound:
            Wording(zh: "问席位时请用 --in 写明轮次。", en: "Name the round with --in to ask about a seat.")
        }
    }

    /// The first of them; a list of a hundred helps nobody.
    private static func few(_ names: [String], _ separator: String) -> String {
        names.prefix(12).joined(separator: separator) + (names.count > 12 ? " …" : "")
    }
}
