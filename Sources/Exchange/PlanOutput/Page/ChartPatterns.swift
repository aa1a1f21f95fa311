import DocumentFormats
import InspectionDomain

/// Colours and hatchings. Every meaning has a hatching or a shape of its own, so that a grey print says as much.
enum ChartPatterns {
    /// How one team's bars look; teams beyond the last begin anew, and their labels tell them apart.
    struct Look {
        let fill: String
        let line: String
    }

    private static let looks = [
        Look(fill: "#d6e4f2", line: "#1f4e79"), Look(fill: "#fbe6cf", line: "#8f4f0c"),
        Look(fill: "#dcefe0", line: "#2b6437"), Look(fill: "#e9dff0", line: "#5a3673"),
        Look(fill: "#f6dede", line: "#862b2b"), Look(fill: "#dfe7e9", line: "#34505a"),
        Look(fill: "#f2edc6", line: "#615a0c"), Look(fill: "#f3dcea", line: "#7c2a5c"),
    ]

    static func look(ofTeam number: Int) -> Look { looks[index(number)] }

    static func id(ofTeam number: Int) -> String { "team\(index(number))" }

    static let closed = "closed"
    static let busy = "busy"
    static let above = "above"
    static let holiday = "holiday"
    static let carried = "carried"

    static func id(of kind: PeriodKind) -> String {
        switch kind {
        case .closed: closed
        case .busy: busy
        case .cityInspection: above
        }
    }

    private static func index(_ number: Int) -> Int { (max(number, 1) - 1) % looks.count }

    /// The drawing that holds every pattern; the page shows nothing of it, the other drawings refer to it.
    static var definitions: SVG {
        let teams = looks.indices.map { team($0) }
        let others: [SVGElement] = [
            hatch(closed, size: 6, fill: "#c9c9c9", line: "#5b5b5b", angle: 45, isCrossed: true),
            hatch(busy, size: 7, fill: "#f3f0e8", line: "#a08d5c", angle: 45),
            hatch(above, size: 5, fill: "#ead9d9", line: "#9b5a5a", angle: 90),
            hatch(holiday, size: 3, fill: "#e9e1d3", line: "#c4b596", angle: 0),
            hatch(carried, size: 5, fill: "#ffffff", line: "#6f7d8c", angle: -45),
        ]
        return SVG(width: 1, height: 1, title: "patterns", elements: [.definitions(teams + others)])
    }

    private static func team(_ index: Int) -> SVGElement {
        let look = looks[index]
        let id = id(ofTeam: index + 1)
        switch index {
        case 0: return tile(id, 8, look.fill, [])
        case 1: return hatch(id, size: 6, fill: look.fill, line: "#d9a86c", angle: 45)
        case 2:
            return tile(id, 6, look.fill, [.circle(x: 3, y: 3, radius: 1.1).fill("#7fb48b")])
        case 3: return hatch(id, size: 5, fill: look.fill, line: "#b394c6", angle: 0)
        case 4: return hatch(id, size: 7, fill: look.fill, line: "#d79b9b", angle: 45, isCrossed: true)
        case 5: return hatch(id, size: 6, fill: look.fill, line: "#8fa9b1", angle: -45)
        case 6: return hatch(id, size: 5, fill: look.fill, line: "#c2b862", angle: 90)
        default:
            return tile(id, 8, look.fill, [.rect(x: 1, y: 1, width: 3, height: 3).fill("#cf93b4")])
        }
    }

    private static func hatch(
        _ id: String, size: Double, fill: String, line: String, angle: Double, isCrossed: Bool = false
    ) -> SVGElement {
        var lines = [SVGElement.line(x1: 0, y1: 0, x2: 0, y2: size).stroke(line, width: 1.4)]
        if isCrossed { lines.append(.line(x1: 0, y1: 0, x2: size, y2: 0).stroke(line, width: 1.4)) }
        return .pattern(
            id: id, width: size, height: size, rotation: angle,
            [.rect(x: 0, y: 0, width: size, height: size).fill(fill)] + lines)
    }

    private static func tile(_ id: String, _ size: Double, _ fill: String, _ marks: [SVGElement]) -> SVGElement {
        .pattern(
            id: id, width: size, height: size,
            [.rect(x: 0, y: 0, width: size, height: size).fill(fill)] + marks)
    }
}
