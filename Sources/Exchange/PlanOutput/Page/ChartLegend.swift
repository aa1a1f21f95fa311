import DocumentFormats

/// What the colours, hatchings and shapes of the charts mean.
struct ChartLegend {
    let context: PageContext

    var html: HTML {
        "<ul class=\"legend\" aria-label=\"\(context("图例", "legend"))\">\(items)</ul>"
    }

    /// What every mark of the charts means, one list item each.
    var items: [HTML] {
        entries.map { entry -> HTML in
            let picture = SVG(width: 28, height: 14, title: context("图例", "legend"), elements: [entry.swatch])
            return "<li><span class=\"swatch\" aria-hidden=\"true\">\(picture)</span>\(entry.words)</li>"
        }
    }

    /// The shapes, 28 wide and 14 high, with what they mean.
    var entries: [(swatch: SVGElement, words: String)] {
        let numbers = Set(context.plan.rounds.flatMap { $0.teams.map(\.number) })
        let teams = numbers.sorted().prefix(8).map { number in
            (
                SVGElement.rect(x: 1, y: 1, width: 26, height: 12, radius: 2)
                    .fill(pattern: ChartPatterns.id(ofTeam: number))
                    .stroke(ChartPatterns.look(ofTeam: number).line, width: 1.2),
                context("第\(number)组巡查", "visit by team \(number)")
            )
        }
        return teams + [
            (
                .polygon([(14, 1), (20, 7), (14, 13), (8, 7)]).fill("#1f4e79"), context("集中培训", "training")
            ),
            (block(ChartPatterns.closed), context("不得巡查时段", "closed: no visit")),
            (block(ChartPatterns.busy), context("尽量避开时段", "busy: better avoided")),
            (block(ChartPatterns.above), context("上级巡查", "inspection from above")),
            (
                .rect(x: 1, y: 2, width: 26, height: 10).fill("#ffffff").stroke("#5d6b7a", width: 1).dashed([4, 2]),
                context("轮次、专题时段", "window of a round or theme")
            ),
            (.rect(x: 1, y: 1, width: 26, height: 12).fill("#e4e6e9"), context("周末", "weekend")),
            (block(ChartPatterns.holiday), context("法定节假日", "public holiday")),
            (
                .polygon([(9, 3), (19, 3), (14, 11)]).fill("#1b1f24"), context("调休上班日", "make-up working day")
            ),
        ]
    }

    private func block(_ pattern: String) -> SVGElement {
        .rect(x: 1, y: 1, width: 26, height: 12).fill(pattern: pattern)
    }
}
