import CivilCalendar
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

@Suite("Different writings of one scenario give one scenario")
struct EquivalenceTests {
    let expected: Facts

    init() throws { expected = Facts(try ScenarioFolder.good.read().scenario) }

    enum Encoding: String, CaseIterable { case utf8, utf8WithMark, gb18030 }
    enum LineEnd: String, CaseIterable { case lf = "\n", crlf = "\r\n", cr = "\r" }
    enum Delimiter: String, CaseIterable { case comma = ",", tab = "\t", semicolon = ";" }

    @Test("Encodings and line ends", arguments: Encoding.allCases, LineEnd.allCases)
    func encodings(_ encoding: Encoding, _ lineEnd: LineEnd) throws {
        var folder = ScenarioFolder.good
        for file in folder.files.keys {
            let text = folder[file].replacingOccurrences(of: "\n", with: lineEnd.rawValue)
            switch encoding {
            case .utf8: folder[file] = text
            case .utf8WithMark: folder[file] = "\u{FEFF}" + text
            case .gb18030: folder.files[file] = try gb18030(text)
            }
        }
        #expect(Facts(try folder.read().scenario) == expected)
    }

    @Test("Delimiters, quotes and fields padded as spreadsheets do", arguments: Delimiter.allCases)
    func delimiters(_ delimiter: Delimiter) throws {
        var folder = ScenarioFolder.good
        for file in folder.files.keys where file.hasSuffix(".csv") {
            folder[file] =
                folder[file].split(separator: "\n").map { line in
                    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                    let quoted = fields.enumerated().map { $0 % 2 == 0 ? String($1) : "\"\($1)\"" }
                    return (quoted + ["", ""]).joined(separator: delimiter.rawValue)
                }.joined(separator: "\n\n") + "\n"
        }
        #expect(Facts(try folder.read().scenario) == expected)
    }

    @Test("Chinese names of columns and files")
    func aliases() throws {
        var folder = ScenarioFolder()
        for (file, data) in ScenarioFolder.good.files {
            let text = String(decoding: data, as: UTF8.self)
            guard file.hasSuffix(".csv"), let schema = TableCatalogue.table(named: String(file.dropLast(4))) else {
                folder[file] = text
                continue
            }
            var lines = text.components(separatedBy: "\n")
            lines[0] = lines[0].split(separator: ",").map { schema.column(String($0))?.aliases.first ?? String($0) }
                .joined(separator: ",")
            folder["\(schema.aliases[0]).csv"] = lines.joined(separator: "\n")
        }
        #expect(folder.files.keys.contains("人员.csv"))
        #expect(Facts(try folder.read().scenario) == expected)
    }

    @Test("Every alias of every column and value, one by one")
    func everyAlias() {
        for schema in TableCatalogue.files + [RoundTable.schema] {
            let names = schema.columns.flatMap { [$0.name] + $0.aliases }
            #expect(Set(names.map(OfficeText.key)).count == names.count, "\(schema.name) has a name twice")
            for column in schema.columns {
                for name in [column.name] + column.aliases {
                    #expect(schema.column(name)?.name == column.name)
                    #expect(schema.column(" \(name)*")?.name == column.name)
                }
            }
        }
        #expect(ChoiceTexts.inspectorKinds.map(\.value) == InspectorKind.allCases)
        #expect(ChoiceTexts.ranks.map(\.value) == Rank.allCases)
        #expect(ChoiceTexts.periodKinds.map(\.value) == PeriodKind.allCases)
        #expect(ChoiceTexts.seats.map(\.value) == Seat.allCases)
        #expect(ChoiceTexts.pinKinds.map(\.value) == PinKind.allCases)
        #expect(ChoiceTexts.periodKinds.allSatisfy { $0.choice.key == $0.value.rawValue })
        #expect(ChoiceTexts.ranks.allSatisfy { $0.choice.key == $0.value.rawValue })
    }

    @Test("Full-width characters, spaced names and other writings of dates")
    func writings() throws {
        var folder = ScenarioFolder.good
        folder.replace("赵一,2026-04-01,2026-04-10", "赵　一,２０２６．４．１,2026年4月10日", in: "absences.csv")
        folder.replace("李四,兴仁街道", " 李 四 ,兴仁 街道", in: "recusals.csv")
        folder.replace("应急局,30,4,是,0", "应急局,３０,4.0,√,\"0\"", in: "units.csv")
        folder.replace("year: 2026", "year: ２０２６", in: "scenario.yaml")
        folder.replace("[6, 8]", "6-8", in: "scenario.yaml")
        folder.replace("2026-06-01,2026-06-30", "2026/6/1 0:00,2026/06/30 00:00:00", in: "themes.csv")
        folder.replace("专家,专家,否,消防、燃气", "专家,专家,否,燃气；消防 | 消防", in: "people.csv")
        folder.replace("兴城街道#1", "Ａ＃１", in: "pins.csv")
        #expect(Facts(try folder.read().scenario) == expected)
    }

    @Test("Rows and files in any order", arguments: 0..<8)
    func shuffled(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var folder = ScenarioFolder.good
        for file in folder.files.keys.sorted() where file.hasSuffix(".csv") {
            let lines = folder[file].split(separator: "\n").map(String.init)
            folder[file] = ([lines[0]] + lines.dropFirst().shuffled(using: &random)).joined(separator: "\n") + "\n"
        }
        #expect(Facts(try folder.read().scenario) == expected)
    }

    @Test("One YAML file with the tables inside")
    func singleFile() throws {
        let outer = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: outer, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: outer) }
        var text = ScenarioFolder.good["scenario.yaml"] + "tables:\n"
        for (file, data) in ScenarioFolder.good.files.sorted(by: { $0.key < $1.key }) where file.hasSuffix(".csv") {
            let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
            text += "  \(file.dropLast(4)):\n"
            for line in lines.dropFirst() {
                let pairs = zip(lines[0], line).filter { !$1.isEmpty }.map {
                    "\($0): \($0 == "expertise" ? "[\($1.split(separator: "、").joined(separator: ", "))]" : "\"\($1)\"")"
                }
                text += "    - {\(pairs.joined(separator: ", "))}\n"
            }
        }
        let file = outer.appending(path: "方案 2026.yaml")
        try Data(text.utf8).write(to: file)
        let read = try ScenarioReader.read(at: file.path)
        #expect(Facts(read.scenario) == expected)
        #expect(read.scenario.name == "方案-2026")
        #expect(read.files == ["方案 2026.yaml"])
    }

    @Test("A settings key written at its default changes nothing")
    func defaults() throws {
        var folder = ScenarioFolder.good
        let text = folder["scenario.yaml"]
        folder["scenario.yaml"] =
            text.components(separatedBy: "teams:")[0] + "rounds:"
            + text.components(separatedBy: "rounds:")[1]
        let bare = try folder.read().scenario
        #expect(bare.settings == Settings())
        for setting in SettingCatalogue.all {
            let description = setting.description
            let line =
                description.section.map { "\($0): {\(description.key): \(description.defaultText)}" }
                ?? "\(description.key): \(description.defaultText)"
            var written = folder
            written.append(line, to: "scenario.yaml")
            #expect(try written.read().scenario.settings == Settings(), "\(line)")
        }
    }

    @Test("`exceptions: never` forbids every kind, a single never its own")
    func never() throws {
        var folder = ScenarioFolder.good
        folder.append("exceptions: never", to: "scenario.yaml")
        #expect(try folder.read().scenario.settings.exceptionWeights.isEmpty)
        folder.replace("exceptions: never", "exceptions: {substitute: never}", in: "scenario.yaml")
        var expected = Settings().exceptionWeights
        expected[.substitute] = nil
        #expect(try folder.read().scenario.settings.exceptionWeights == expected)
    }
}
