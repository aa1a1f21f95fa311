import DocumentFormats
import Testing

@testable import struct DocumentFormats.SVGElement

/// A drawing with everything in it that is difficult.
let difficultDrawing = SVG(
    width: 800, height: 300.5, title: "<年度> & \"计划\"", details: "两队", fontFamily: "'Noto Sans CJK SC', sans-serif",
    elements: [
        .definitions([
            .pattern(
                id: "hatch", width: 6, height: 6, rotation: 45,
                [.line(x1: 0, y1: 0, x2: 0, y2: 6).stroke("#555", width: 1.5)])
        ]),
        .group([
            .rect(x: 1.0 / 3, y: -0.001, width: 10, height: -4, radius: 2).fill(pattern: "hatch").titled("a<b"),
            .text("进驻 & 退出", x: 5, y: 12).anchor(.middle).fontSize(11).fontWeight(700),
            .text(lines: ["甲<乙", "丙"], x: 5, y: 30, lineHeight: 14),
        ]).moved(x: 10, y: 20).styled("team").identified("t1"),
        .circle(x: 3, y: 4, radius: 5).fill("none").stroke("#000").dashed([2, 1.5]),
        .polygon([(0, 0), (1.25, 2), (3, 0)]).fillOpacity(0.5),
        .path(
            SVGPath().move(0, 0).line(1, 1).curve(2, 2, control1: (0, 1), control2: (1, 0)).arc(3, 3, radius: 2)
                .closed()),
    ])

@Suite struct MarkupTests {
    @Test func theWholeDrawing() {
        let expected = """
            <svg font-family="&#39;Noto Sans CJK SC&#39;, sans-serif" role="img" viewBox="0 0 800 300.5" \
            xmlns="http://www.w3.org/2000/svg">
             <title>&lt;年度&gt; &amp; &quot;计划&quot;</title>
             <desc>两队</desc>
             <defs>
              <pattern height="6" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="6">
               <line stroke="#555" stroke-width="1.5" x1="0" x2="0" y1="0" y2="6"/>
              </pattern>
             </defs>
             <g class="team" id="t1" transform="translate(10 20)">
              <rect fill="url(#hatch)" height="0" rx="2" width="10" x="0.33" y="0">
               <title>a&lt;b</title>
              </rect>
              <text font-size="11" font-weight="700" text-anchor="middle" x="5" y="12">进驻 &amp; 退出</text>
              <text x="5" y="30"><tspan x="5" y="30">甲&lt;乙</tspan><tspan x="5" y="44">丙</tspan></text>
             </g>
             <circle cx="3" cy="4" fill="none" r="5" stroke="#000" stroke-dasharray="2 1.5" stroke-width="1"/>
             <polygon fill-opacity="0.5" points="0,0 1.25,2 3,0"/>
             <path d="M0 0L1 1C0 1 1 0 2 2A2 2 0 0 1 3 3Z"/>
            </svg>

            """
        #expect(difficultDrawing.text() == expected)
        #expect(difficultDrawing.fileText().hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
        #expect(difficultDrawing.fileText().contains("height=\"300.5\""))
    }

    @Test func titledTextKeepsItsWords() {
        let drawing = SVG(width: 1, height: 1, title: "t", elements: [.text("甲", x: 0, y: 0).titled("乙")])
        #expect(drawing.text().contains("<text x=\"0\" y=\"0\"><title>乙</title>甲</text>\n"))
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (1.005, "1"), (2.675, "2.68"), (0.05, "0.05"), (0.1, "0.1"),
        (-0.004, "0"), (-0.01, "-0.01"), (99.999, "100"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000"),
        (-1e300, "-1000000"), (12_345.6, "12345.6"),
    ])
    func numbers(value: Double, expected: String) {
        let drawing = SVG(width: 1, height: 1, title: "", elements: [.circle(x: value, y: 0, radius: 1)])
        #expect(drawing.text().contains(" cx=\"\(expected)\""))
    }

    @Test func xmlHoldsNoImpossibleCharacter() {
        #expect(XMLText.escape("a\u{0}\u{B}\u{FFFE}b") == "ab")
        #expect(XMLText.escape("<a href='x'>&\"\n\t") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;&#10;&#9;")
        #expect(XMLText.escape("<\u{301}") == "&lt;\u{301}")
        #expect(XMLText.escape("安全🚀") == "安全🚀")
    }

    @Test func htmlEscapesEveryValueButItsOwn() {
        let name = "<script>alert('甲')</script>"
        let cell: HTML = "<td title=\"\(name)\">\(name)</td>"
        #expect(!cell.text.contains("<script>"))
        #expect(cell.text.hasPrefix("<td title=\"&lt;script&gt;alert(&#39;甲&#39;)&lt;/script&gt;\">"))
        let row: HTML = "<tr>\([cell, cell])\(3)\(Optional<HTML>.none)</tr>"
        #expect(row.text == "<tr>\(cell.text)\n\(cell.text)3</tr>")
        #expect(HTML.escape("a\u{0}\u{B}\n&") == "a\n&amp;")
        let picture: HTML = "<figure>\(difficultDrawing)</figure>"
        #expect(picture.text.contains("<figure><svg "))
    }
}
