import Foundation
import Testing

@testable import DocumentFormats

@Suite("No workbook ends the process")
struct SpreadsheetFuzzTests {
    /// Reads everything there is; whatever happens must be an error of the reader's own.
    private func read(_ bytes: [UInt8]) throws(SpreadsheetError) {
        let reader = try SpreadsheetReader(bytes)
        for sheet in reader.sheets { _ = try reader.content(of: sheet) }
    }

    @Test("Bytes of the archive changed, left out, doubled", arguments: 0..<4)
    func archives(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let good = try WorkbookWriter.bytes(of: difficultWorkbook)
        for _ in 0..<60 {
            var bytes = good
            for _ in 0..<random.number(1...4) { random.spoil(&bytes) }
            do { try read(bytes) } catch { #expect(!error.wording.zh.isEmpty && !error.wording.en.isEmpty) }
        }
    }

    @Test("Bytes of the parts changed, left out, doubled", arguments: 0..<4)
    func parts(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let archive = try Archive(WorkbookWriter.bytes(of: difficultWorkbook))
        let names = archive.parts.map(\.name).filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
        for _ in 0..<40 {
            let name = names[random.number(0...names.count - 1)]
            var content = try archive.bytes(of: name)
            for _ in 0..<random.number(1...3) { random.spoil(&content) }
            let bytes = try archive.replacing([ArchivePart(name: name, bytes: content)])
            do { try read(bytes) } catch { #expect(!error.wording.zh.isEmpty && !error.wording.en.isEmpty) }
            // Marking reads more of the parts than reading does.
            let mark = CellMark(
                sheet: difficultWorkbook.sheets[0].name, cell: CellAddress(row: 3, column: 2), text: "x", isError: true)
            _ = try? WorkbookMarker.marked(bytes, marks: [mark], list: nil)
        }
    }

    @Test("A bomb is refused before it is unpacked")
    func bomb() throws {
        let zeros = [UInt8](repeating: 32, count: 120 << 20)
        var book = HandmadeWorkbook("")
        book.parts = [ArchivePart(name: "xl/worksheets/sheet1.xml", bytes: zeros)]
        let bytes = try book.bytes()
        #expect(bytes.count < 1 << 20)
        #expect(throws: SpreadsheetError.archive(.suspiciousRatio(part: "xl/worksheets/sheet1.xml", limit: 200))) {
            try read(bytes)
        }
    }

    @Test("Formulas in a circle are never followed")
    func circle() throws {
        let values = try HandmadeWorkbook(
            "<row><c r='A1'><f>B1</f><v>5</v></c><c r='B1'><f>A1</f></c><c r='C1'><f>WEBSERVICE(\"http://x\")</f><v>1</v></c></row>"
        ).values()
        #expect(values == ["A1": .number(5), "B1": .uncomputed, "C1": .number(1)])
    }

    @Test("Relationships to places outside are left alone")
    func external() throws {
        var book = HandmadeWorkbook("")
        book.parts = [
            ArchivePart(
                name: "xl/_rels/workbook.xml.rels",
                text: """
                    <Relationships><Relationship Id='s1' Type='x/worksheet' TargetMode='External' Target='file:///etc/passwd'/>\
                    <Relationship Id='s2' Type='x/sharedStrings' Target='../../../etc/passwd'/></Relationships>
                    """)
        ]
        #expect(try SpreadsheetReader(book.bytes()).sheets.isEmpty)
    }
}

/// Random numbers that are the same in every run.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// Changes, leaves out or doubles a few bytes.
    mutating func spoil(_ bytes: inout [UInt8]) {
        guard bytes.count > 8 else { return }
        let place = number(0...bytes.count - 8)
        let length = number(1...7)
        switch number(0...3) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
        case 1: bytes.removeSubrange(place..<place + length)
        case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
        default: bytes.removeSubrange(place...)
        }
    }
}
