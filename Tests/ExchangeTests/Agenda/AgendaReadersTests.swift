import DocumentFormats
import Foundation
import InspectionDomain
import Testing

@testable import Exchange

/// Calendar files in programs that nobody here wrote.
@Suite struct AgendaReadersTests {
    private static let visit = VisitID("兴城街道#1")
    private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    private static func isInstalled(_ program: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    /// Files in a folder that is gone afterwards; their paths in order.
    private func onDisk<Result>(_ files: [OutputFile], _ body: ([String]) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
        return try body(files.map { folder.appending(path: $0.name).path })
    }

    /// Three editions of one street's calendar: as planned, its visit a week later, its visit called off.
    private func editions() throws -> [OutputFile] {
        let fixture = try AgendaFixture()
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let second = fixture.book(of: fixture.moved(Self.visit, by: 7), after: first.entries, on: "2027-01-05")
        let third = fixture.book(of: fixture.without(Self.visit), after: second.entries, on: "2027-01-20")
        return zip(["first.ics", "second.ics", "third.ics"], [first, second, third]).map { name, book in
            OutputFile(name: name, text: book.file(AgendaSelection(.street("兴城街道")), alarms: .usual, .zh).text())
        }
    }

    private static let planned = """
          2027-03-01 提前告知被巡查街道：兴城街道 0 CONFIRMED
          2027-03-08 巡查兴城街道（第2组） 0 CONFIRMED
        """
    private static let moved = """
          2027-03-08 提前告知被巡查街道：兴城街道 1 CONFIRMED
          2027-03-15 巡查兴城街道（第2组） 1 CONFIRMED
        """
    private static let calledOff = """
          2027-03-08 【已取消】提前告知被巡查街道：兴城街道 2 CANCELLED
          2027-03-15 【已取消】巡查兴城街道（第2组） 2 CANCELLED
        """

    @Test(
        .enabled(
            if: isInstalled("radicale") && Python.has("caldav") && Python.has("icalendar"),
            "needs radicale, and python3 with caldav and icalendar"))
    func aServerTakesEveryEditionAndDoublesNothing() throws {
        try onDisk(editions()) { paths in
            let run = try Python.runFile(Self.scripts.appending(path: "caldav_round.py").path, paths)
            #expect(run.status == 0, "\(run.output)")
            for way in ["single", "whole"] {
                for (edition, entries) in [("first", Self.planned), ("second", Self.moved), ("third", Self.calledOff)] {
                    let section =
                        run.output.components(separatedBy: "\(way) after \(edition).ics: ").dropFirst().first ?? ""
                    #expect(section.hasPrefix("17\n\(entries)\n"), "\(way) \(edition): \(section.prefix(400))")
                }
            }
        }
    }

    @Test(.enabled(if: isInstalled("khal") && Python.has("subprocess"), "needs khal, and python3"))
    func khalReplacesAndDoublesNothing() throws {
        try onDisk(editions()) { paths in
            let run = try Python.runFile(
                Self.scripts.appending(path: "khal_round.py").path, ["2027-03-08", "2027-03-08"] + paths)
            #expect(run.status == 0, "\(run.output)")
            #expect(
                run.output == """
                    after first.ics: 17
                      2027-03-08 巡查兴城街道（第2组）
                    after second.ics: 17
                      2027-03-08 提前告知被巡查街道：兴城街道
                    after third.ics: 17
                      2027-03-08 【已取消】提前告知被巡查街道：兴城街道

                    """)
        }
    }

    @Test(
        .enabled(if: Python.has("icalendar") && Python.has("vobject"), "needs python3 with icalendar and vobject"),
        arguments: AgendaSplit.allCases)
    func everyFileIsReadByTwoParsers(_ split: AgendaSplit) throws {
        let fixture = try AgendaFixture(.county)
        let first = fixture.book(of: fixture.plan, on: "2026-12-01")
        let changed = fixture.replacing(fixture.rostered[0], with: fixture.idle)
        let book = fixture.book(of: changed, after: first.entries, on: "2027-01-05")
        let files = book.files(by: split, hasDeadlinesOnly: false, alarms: .usual, .zh)
        try onDisk(files) { paths in
            let script = """
                import icalendar, sys, vobject
                for path in sys.argv[1:]:
                    data = open(path, "rb").read()
                    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
                    for event in events:
                        assert not [e for e in getattr(event, "errors", []) if e], path
                        assert event["DTEND"].dt > event["DTSTART"].dt and not event["DTSTART"].dt is None
                    other = vobject.readOne(data.decode("utf-8"))
                    other.validate(raiseException=True)
                    assert len(other.vevent_list) == len(events), path
                    assert [str(e["SUMMARY"]) for e in events] == [e.summary.value for e in other.vevent_list], path
                    assert len({str(e["UID"]) for e in events}) == len(events), path
                print(len(sys.argv) - 1)
                """
            let folder = try #require(paths.first).split(separator: "/").dropLast().joined(separator: "/")
            let run = try Python.run(
                "import glob, sys\nsys.argv = ['-'] + sorted(glob.glob('/\(folder)/*.ics'))\n" + script)
            #expect(run.status == 0 && run.output == "\(files.count)\n", "\(run.output)")
        }
    }
}
