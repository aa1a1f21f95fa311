import Testing

@testable import DocumentFormats

@Suite("Word templates")
struct WordTemplateTests {
    @Test(
        "A placeholder is found however the runs are cut",
        arguments: [
            ["{{街道}}"], ["{", "{街道}}"], ["{{", "街", "道", "}}"], ["{{街道}", "}"], ["{{ 街道　}}"], ["｛｛街道｝｝"],
            ["{{Street}}"],
        ])
    func cutRuns(_ runs: [String]) throws {
        let inner = runs.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined()
        let body = try WordSamples.filled("<w:p><w:r><w:t>致</w:t></w:r>\(inner)<w:r><w:t>：</w:t></w:r></w:p>")
        #expect(body.paragraphs == ["致兴城街道："])
    }

    @Test("Spelling marks, bookmarks and tracked changes do not hide a placeholder")
    func marksInside() throws {
        let body = try WordSamples.filled(
            """
            <w:p><w:r><w:t>{{街</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>\
            <w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="3"><w:r><w:t>道</w:t></w:r></w:ins>\
            <w:bookmarkEnd w:id="1"/><w:r><w:lastRenderedPageBreak/><w:t>}}到</w:t></w:r></w:p>
            """)
        #expect(body.paragraphs == ["兴城街道到"])
        #expect(body.all("w:bookmarkStart").count == 1 && body.all("w:bookmarkEnd").count == 1)
    }

    @Test("The text looks as the placeholder's first sign did")
    func format() throws {
        let body = try WordSamples.filled(
            """
            <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{{街</w:t></w:r>\
            <w:r><w:rPr><w:i/></w:rPr><w:t>道}}，后</w:t></w:r></w:p>
            """)
        let runs = body.all("w:r")
        #expect(runs.map(\.text) == ["兴城街道", "，后"])
        #expect(runs[0].first("w:rPr")?.first("w:b") != nil && runs[0].first("w:rPr")?.first("w:i") == nil)
        #expect(runs[1].first("w:rPr")?.first("w:i") != nil)
        #expect(body.all("w:jc").count == 1)
    }

    @Test("Text filled in is neither markup nor a placeholder; its line ends and tabs are Word's")
    func escaped() throws {
        let values = TemplateValues(texts: ["街道": "<w:p/> & {{日期}}\n第二行\t尾", "日期": "x"])
        let body = try WordSamples.filled(WordSamples.paragraph("{{街道}}"), values)
        #expect(body.paragraphs == ["<w:p/> & {{日期}}⏎第二行⇥尾"])
    }

    @Test("Ends in different cells repeat the row")
    func rows() throws {
        let table =
            "<w:tbl><w:tblPr/>" + WordSamples.row("姓名", "单位")
            + WordSamples.row("{{#名单}}{{姓名}}", "{{单位}}（{{街道}}）{{/名单}}") + "</w:tbl><w:p/>"
        let body = try WordSamples.filled(table)
        #expect(body.all("w:tr").count == 3)
        #expect(body.paragraphs == ["姓名", "单位", "张三", "应急局（兴城街道）", "李四", "公安分局（兴城街道）", ""])
    }

    @Test("Ends in different rows repeat the rows between them; no rows, no table")
    func severalRows() throws {
        let rows = WordSamples.row("{{#名单}}{{姓名}}", "") + WordSamples.row("{{单位}}", "{{/名单}}")
        let body = try WordSamples.filled("<w:tbl>\(rows)</w:tbl><w:p/>")
        #expect(body.all("w:tr").count == 4)
        let none = try WordSamples.filled("<w:tbl>\(rows)</w:tbl><w:p/>", TemplateValues())
        #expect(none.all("w:tbl").isEmpty)
    }

    @Test("Ends in one cell repeat inside it, and no cell stays without a paragraph")
    func insideCell() throws {
        let cell =
            "<w:tc>" + WordSamples.paragraph("{{#名单}}") + WordSamples.paragraph("{{姓名}}")
            + WordSamples.paragraph("{{/名单}}") + "</w:tc>"
        let table = "<w:tbl><w:tr>\(cell)</w:tr></w:tbl><w:p/>"
        #expect(try WordSamples.filled(table).paragraphs == ["张三", "李四", ""])
        let empty = try WordSamples.filled(table, TemplateValues())
        #expect(empty.all("w:tc").first?.elements.map(\.name) == ["w:p"])
    }

    @Test("Paragraphs and tables between ends repeat; the ends' own paragraphs go")
    func blocks() throws {
        let body = try WordSamples.filled(
            WordSamples.paragraph("{{#组}}") + WordSamples.paragraph("{{组名}}：") + "<w:tbl>"
                + WordSamples.row("{{#成员}}{{姓名}}", "{{/成员}}") + "</w:tbl>" + WordSamples.paragraph("{{/组}}")
                + WordSamples.paragraph("完"))
        #expect(body.paragraphs == ["一组：", "王五", "", "二组：", "完"])
        #expect(body.all("w:tbl").count == 1)
    }

    @Test("Text within a paragraph repeats, and stands or not by what is there")
    func inline() throws {
        let body = try WordSamples.filled(
            WordSamples.paragraph("{{#名单}}{{姓名}}；{{/名单}}{{?空}}不见{{/空}}{{^空}}没有{{/空}}{{#街道}}在{{街道}}{{/街道}}")
                + WordSamples.paragraph("{{?名单}}有名单{{/名单}}{{^名单}}无名单{{/}}"))
        #expect(body.paragraphs == ["张三；李四；没有在兴城街道", "有名单"])
    }

    @Test("Heads of pages, text boxes and links are filled too; other parts keep their bytes")
    func everywhere() throws {
        let box =
            "<w:p><w:r><w:pict><w:txbxContent>\(WordSamples.paragraph("框：{{街道}}"))</w:txbxContent></w:pict></w:r>"
            + "<w:hyperlink><w:r><w:t>{{日期}}</w:t></w:r></w:hyperlink></w:p>"
        let picture = ArchivePart(name: "word/media/a.png", bytes: [1, 2, 3])
        let template = try WordTemplate(
            WordSamples.document(box, header: WordSamples.paragraph("{{街道}}巡查"), more: [picture]),
            names: WordSamples.names)
        let file = try template.filled(with: WordSamples.values)
        #expect(try WordSamples.tree(of: file).text == "框：兴城街道2027年3月8日")
        #expect(try WordSamples.tree(of: file, part: "word/header1.xml").paragraphs == ["兴城街道巡查"])
        #expect(try Archive(file).bytes(of: "word/media/a.png") == [1, 2, 3])
        #expect(try template.filled(with: WordSamples.values) == file)
    }

    @Test("The end of pages of one format is not repeated with what stands on them")
    func pageEnds() throws {
        let end = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/组}}</w:t></w:r></w:p>"
        let body = try WordSamples.filled(
            WordSamples.paragraph("{{#组}}") + WordSamples.paragraph("{{组名}}") + end + WordSamples.paragraph("下一页"))
        #expect(body.paragraphs == ["一组", "二组", "", "下一页"])
        #expect(body.all("w:sectPr").count == 2)
    }

    @Test("Marks that must be unique are not repeated")
    func identity() throws {
        let body = try WordSamples.filled(
            WordSamples.paragraph("{{#名单}}")
                + "<w:p w14:paraId=\"1\" xmlns:w14=\"urn:x\"><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t>甲</w:t></w:r></w:p>"
                + WordSamples.paragraph("{{/名单}}"))
        #expect(body.paragraphs == ["甲", "甲"])
        #expect(body.all("w:bookmarkStart").isEmpty)
        #expect(body.all("w:p").allSatisfy { $0.value(of: "w14:paraId") == nil })
    }
}
