import DocumentFormats
import Testing

@Suite("XML trees")
struct XMLTreeTests {
    @Test("What is written is read back")
    func roundTrip() throws {
        let tree = XMLTree(
            "w:p", ["w:a": "<甲> & \"乙\"\n\t'", "xmlns:w": "urn:x"],
            [XMLTree("w:t", ["xml:space": "preserve"], text: " 一 < 二 & \r\n 三 "), XMLTree("w:br", [:])])
        #expect(try XMLTree(reading: Array(tree.document().utf8)) == tree)
        let indented = try XMLTree(reading: Array(tree.document(isIndented: true).utf8))
        #expect(indented.elements == tree.elements)
    }

    @Test("Marked sections and entities are text; comments are not kept")
    func texts() throws {
        let tree = try XMLTree(reading: Array("<a>一<![CDATA[<二>]]>&amp;&#x4E09;<!-- 四 --><b/></a>".utf8))
        #expect(tree.text == "一<二>&三")
        #expect(tree.children.count == 2)
    }

    @Test("A document of more than 10 MB is read")
    func large() throws {
        let text = String(repeating: "巡查", count: 2_000_000)
        #expect(try XMLTree(reading: Array("<a>\(text)</a>".utf8)).text == text)
    }

    @Test(
        "What is no document is refused",
        arguments: [
            ("", XMLFault.malformed(line: 1)), ("<a>\n<b></a>", .malformed(line: 2)), ("<a/><b/>", .malformed(line: 1)),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .hasDoctype),
            ("<?xml version='1.0' encoding='GBK'?><a/>", .notUTF8),
            (String(repeating: "<a>", count: 210) + String(repeating: "</a>", count: 210), .tooDeep(limit: 200)),
        ])
    func refused(_ text: String, _ fault: XMLFault) {
        #expect(throws: fault) { try XMLTree(reading: Array(text.utf8)) }
    }

    @Test("Bytes that are not UTF-8 are refused")
    func notUTF8() {
        #expect(throws: XMLFault.notUTF8) { try XMLTree(reading: Array("<a>".utf8) + [0xB0, 0xA1]) }
    }
}
