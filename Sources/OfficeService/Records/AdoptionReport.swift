import CivilCalendar
import FollowUp
import Wording

/// What was adopted and what it changes, in words and as JSON.
public struct AdoptionReport: Sendable {
    private let adoption: Adoption
    private let store: String

    /// The words for `adoption` into the store at `path`.
    public init(_ adoption: Adoption, store path: String) {
        self.adoption = adoption
        store = path
    }

    /// For a terminal.
    public func text(_ language: Language) -> String {
        var lines = [
            Wording(
                zh: "✓ 已采纳为方案第\(adoption.version)版（草案），\(adoption.event.id)，\(adoption.event.day.chinese)，存入 \(store)",
                en:
                    "✓ adopted as version \(adoption.version) (draft), \(adoption.event.id), \(adoption.event.day), in \(store)"
            )
        ]
        if adoption.exceptions > 0 {
            lines.append(
                Wording(
                    zh: "  其中需报批的例外\(adoption.exceptions)项",
                    en: "  \(adoption.exceptions) exceptions go before the committee"))
        }
        if let inForce = adoption.inForce {
            lines.append(
                Wording(
                    zh: "  印发前仍以第\(inForce)版为准；印发后有以下变化：",
                    en: "  version \(inForce) stays in force until this one is issued, which will change:"))
        }
        let report = adoption.consequences.map { ConsequencesReport($0).lines(language) } ?? []
        lines += adoption.unplaced.map { event in
            Wording(zh: "  注意：\(event.event.id) 在新方案中无处可归：", en: "  note: \(event.event.id) has no place in it: ")
                + event.reason.wording
        }
        if adoption.consequences?.isEmpty == true {
            lines.append(Wording(zh: "  未完成事项的期限没有变化", en: "  no open date changes"))
        }
        lines.append(
            Wording(
                zh: "  下一步：xuncha record submitted --by <呈报人>",
                en: "  next: xuncha record submitted --by <who submits it>"))
        let head = lines.prefix(adoption.inForce == nil ? 1 : 2 + (adoption.exceptions > 0 ? 1 : 0))
        return (head.map { $0(language) } + report + lines.dropFirst(head.count).map { $0(language) })
            .joined(separator: "\n")
    }

    private struct Report: Encodable {
        let version: Int
        let event: String
        let store: String
        let inForce: Int
        let exceptions: Int
        let consequences: ConsequencesReport.Record?
        let unplaced: [String]

        enum CodingKeys: String, CodingKey {
            case version, event, store, exceptions, consequences, unplaced
            case inForce = "in_force"
        }
    }

    /// For programs: keys sorted.
    public func json() throws -> String {
        try PrettyJSON.text(
            Report(
                version: adoption.version, event: adoption.event.id.text, store: store,
                inForce: adoption.inForce ?? adoption.version, exceptions: adoption.exceptions,
                consequences: adoption.consequences.map { ConsequencesReport($0).record },
                unplaced: adoption.unplaced.map(\.event.id.text)))
    }
}
