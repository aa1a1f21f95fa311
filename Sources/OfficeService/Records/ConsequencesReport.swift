import CivilCalendar
import FollowUp
import Wording

/// What a record moves, in words and as JSON.
struct ConsequencesReport: Sendable {
    private let consequences: Consequences

    /// Lines of each kind that are shown; JSON has all.
    private static let most = 8

    init(_ consequences: Consequences) {
        self.consequences = consequences
    }

    /// For a terminal, indented.
    func lines(_ language: Language) -> [String] {
        let running = consequences.moved.filter { $0.after?.status != .waiting }
        let expected = consequences.moved.filter { $0.after?.status == .waiting }
        return lines(consequences.started, Wording(zh: "开始计算", en: "now runs"), language)
            + lines(running, Wording(zh: "期限变动", en: "moved"), language)
            + lines(consequences.begun, Wording(zh: "新增办理", en: "now due"), language)
            + lines(consequences.ended, Wording(zh: "不再办理", en: "no longer due"), language)
            + lines(expected, Wording(zh: "预计变动", en: "expected"), language)
    }

    private func lines(_ changes: [Consequences.Change], _ label: Wording, _ language: Language) -> [String] {
        var lines = changes.prefix(Self.most).map { change in
            (Wording(same: "  ") + label + Wording(zh: "：", en: ": ") + change.title + Wording(zh: "，", en: ", ")
                + dates(of: change))(language)
        }
        if changes.count > Self.most {
            let more = changes.count - Self.most
            lines.append(
                Wording(zh: "  \(label.zh)：另有\(more)项", en: "  \(label.en): \(more) more")(language))
        }
        return lines
    }

    private func dates(of change: Consequences.Change) -> Wording {
        guard let after = change.after else { return Wording(zh: "已取消", en: "gone") }
        guard after.status.isPending else { return after.status.wording }
        let deadline = Wording(zh: "期限 ", en: "due ")
        guard let before = change.before, before.status.isPending else {
            return deadline + Wording(same: "\(after.latest)")
        }
        if change.isLatestMoved { return deadline + Wording(same: "\(before.latest) → \(after.latest)") }
        if change.isTargetMoved {
            return Wording(zh: "内控目标 ", en: "target ") + Wording(same: "\(before.target) → \(after.target)")
        }
        return deadline + Wording(same: "\(after.latest)")
    }

    struct Record: Encodable {
        let started: [Change]
        let moved: [Change]
        let begun: [Change]
        let ended: [Change]
        let done: [Change]

        struct Change: Encodable {
            let id: String
            let zh: String
            let en: String
            let latestBefore: String?
            let latest: String?
            let targetBefore: String?
            let target: String?
            let status: String?

            enum CodingKeys: String, CodingKey {
                case id, zh, en, latest, target, status
                case latestBefore = "latest_before"
                case targetBefore = "target_before"
            }

            init(_ change: Consequences.Change) {
                id = (change.after ?? change.before)?.id ?? ""
                (zh, en) = (change.title.zh, change.title.en)
                latestBefore = change.before?.latest.description
                latest = change.after?.latest.description
                targetBefore = change.before?.target.description
                target = change.after?.target.description
                status = change.after?.status.rawValue
            }
        }
    }

    /// For programs.
    var record: Record {
        func changes(_ list: [Consequences.Change]) -> [Record.Change] { list.map(Record.Change.init) }
        return Record(
            started: changes(consequences.started), moved: changes(consequences.moved),
            begun: changes(consequences.begun), ended: changes(consequences.ended), done: changes(consequences.done))
    }
}
