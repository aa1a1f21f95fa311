import DocumentFormats
import Foundation
import Testing

/// Programs of others read what is written here. They are asked only where they are installed; a run without them
/// says so.
@Suite struct PythonReadsTests {
    static let hasICalendar = Python.imports("icalendar")
    static let hasVObject = Python.imports("vobject")

    @Test(.enabled(if: hasICalendar, "needs python3 with the package icalendar"))
    func icalendarReadsTheCalendar() throws {
        let output = try Python.run(
            """
            import icalendar, sys
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            # Newer versions do not take the escapes out of properties beginning with X-.
            print(str(calendar["X-WR-CALNAME"]).replace("\\\\,", ","))
            for part in calendar.walk():
                errors = [e for e in getattr(part, "errors", []) if e]
                if errors: print("errors", errors)
                if part.name == "VEVENT":
                    print(part["UID"], part["SEQUENCE"], part["STATUS"], part["DTSTART"].dt, part["DTEND"].dt)
                    print(str(part["SUMMARY"]))
                    # Older versions split the second at its escaped comma.
                    if "CATEGORIES" in part: print(str(part["CATEGORIES"].cats[0]))
                    if "DESCRIPTION" in part: print(repr(str(part["DESCRIPTION"])[-12:]))
                if part.name == "VTODO":
                    print(part["UID"], part["STATUS"], part["DUE"].dt)
                if part.name == "VALARM":
                    print("alarm", part["TRIGGER"].dt.total_seconds(), part["DESCRIPTION"])
            """, input: difficultCalendar.text())
        #expect(
            output == """
                2027年巡查计划；甲,乙
                visit-1@test 3 CONFIRMED 2027-04-05 2027-04-19
                进驻：兴城街道；甲,乙\\丙🚀
                进驻
                '\\n第二行, 第二句; 完'
                alarm -226800.0 进驻前三天
                visit-2@test 1 CANCELLED 2027-12-31 2028-01-01
                取消的一天
                report-1@test NEEDS-ACTION 2027-05-06
                alarm 32400.0 当天
                report-2@test COMPLETED 2027-05-06

                """)
    }

    @Test(.enabled(if: hasVObject, "needs python3 with the package vobject"))
    func vobjectReadsTheCalendar() throws {
        let output = try Python.run(
            """
            import vobject, sys
            calendar = vobject.readOne(sys.stdin.buffer.read().decode("utf-8"))
            calendar.validate(raiseException=True)
            for event in calendar.vevent_list:
                print(event.uid.value, event.dtstart.value, event.dtend.value, event.summary.value)
            for task in calendar.vtodo_list:
                print(task.uid.value, task.due.value, task.summary.value)
            """, input: difficultCalendar.text())
        #expect(
            output == """
                visit-1@test 2027-04-05 2027-04-19 进驻：兴城街道；甲,乙\\丙🚀
                visit-2@test 2027-12-31 2028-01-01 取消的一天
                report-1@test 2027-05-06 巡查报告
                report-2@test 2027-05-06 完成

                """)
    }

    @Test(.enabled(if: Python.imports("csv"), "needs python3"))
    func pythonReadsTheTable() throws {
        let output = try Python.run(
            """
            import csv, io, sys
            text = io.StringIO(sys.stdin.buffer.read().decode("utf-8-sig"), newline="")
            for row in csv.reader(text, strict=True): print(repr(row))
            """, input: difficultTable.text())
        #expect(
            output == """
                ['姓名', '备注, 说明', '天数', '日期']
                ['张"三"', '第一行\\n第二行', '14', '2027-04-05']
                ["'=1+1", ' 两端空格 ', '-3', '']
                ['短', '', '', '']

                """)
    }

    @Test(.enabled(if: Python.imports("xml.dom.minidom"), "needs python3"))
    func pythonReadsTheDrawing() throws {
        let output = try Python.run(
            """
            import sys
            from xml.dom import minidom
            document = minidom.parse(sys.stdin.buffer)
            for element in document.getElementsByTagName("*"):
                text = "".join(n.data for n in element.childNodes if n.nodeType == n.TEXT_NODE).strip()
                print(element.tagName, sorted(element.attributes.keys()), text)
            """, input: difficultDrawing.fileText())
        #expect(output.contains("svg ['font-family', 'height', 'role', 'viewBox', 'width', 'xmlns'] \n"))
        #expect(output.contains("title [] <年度> & \"计划\"\n"))
        #expect(output.contains("tspan ['x', 'y'] 甲<乙\n"))
    }
}

/// The interpreter of the machine, if there is one.
enum Python {
    static func imports(_ package: String) -> Bool {
        (try? run("import \(package)\nprint('yes')", input: "")) == "yes\n"
    }

    static func run(_ program: String, input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        // The Python that ./test has prepared with further packages, otherwise the system's.
        let prepared = ProcessInfo.processInfo.environment["XUNCHA_TEST_PYTHON"] ?? ""
        let python = FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
        process.arguments = [python, "-X", "utf8", "-c", program]
        let (toPython, fromPython) = (Pipe(), Pipe())
        process.standardInput = toPython
        process.standardOutput = fromPython
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Small enough for the pipe's buffer: no reader is needed while writing.
        try toPython.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try toPython.fileHandleForWriting.close()
        let output = try fromPython.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
