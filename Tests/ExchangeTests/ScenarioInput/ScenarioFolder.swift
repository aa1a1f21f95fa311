import CivilCalendar
import Foundation
import Testing

@testable import Exchange

/// The files of a small scenario that is right in every respect, to be spoilt one thing at a time.
struct ScenarioFolder: Sendable {
    /// Contents by file name.
    var files: [String: Data]

    init() { files = [:] }

    init(texts: [String: String]) {
        files = texts.mapValues { Data($0.utf8) }
    }

    /// A text of the scenario.
    subscript(_ file: String) -> String {
        get { String(decoding: files[file] ?? Data(), as: UTF8.self) }
        set { files[file] = Data(newValue.utf8) }
    }

    /// Puts one text in place of another, which must be there.
    mutating func replace(_ old: String, _ new: String, in file: String) {
        #expect(self[file].contains(old), "\(file) holds no \(old)")
        guard let range = self[file].range(of: old) else { return }
        self[file] = self[file].replacingCharacters(in: range, with: new)
    }

    /// Adds a line at the end of a file.
    mutating func append(_ line: String, to file: String) { self[file] += line + "\n" }

    /// Writes the files into a new folder and hands over its path; the folder is gone afterwards.
    func onDisk<Result>(_ body: (String) throws -> Result) throws -> Result {
        let outer = FileManager.default.temporaryDirectory.appending(path: "xuncha-\(UUID().uuidString)")
        let folder = outer.appending(path: "good-zone")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: outer) }
        for (name, data) in files { try data.write(to: folder.appending(path: name)) }
        return try body(folder.path)
    }

    /// The calendar delivered with the program, read once for all tests.
    private static let calendar = try? WorkingDayCalendar.standard()

    /// What reading it gives.
    func read() throws -> ReadScenario { try onDisk { try ScenarioReader.read(at: $0, calendar: Self.calendar) } }

    /// Everything wrong with it, warnings included.
    func problems() throws -> [InputProblem] {
        try onDisk { path in
            do throws(ScenarioProblems) {
                return try ScenarioReader.read(at: path, calendar: Self.calendar).warnings
            } catch {
                return error.problems
            }
        }
    }

    /// The scenario to spoil. 2026 is a published year, so that it gives no warnings at all.
    static let good = ScenarioFolder(texts: [
        "scenario.yaml": """
        title: 试验区2026年安全生产巡查
        year: 2026
        teams:
          at_once: 2
          size: [6, 8]
        seats:
          liaison: true
          report_writer: true
        contents: {6: [消防]}
        plan_dates: {submitted: 2026-01-12, approved: 2026-01-19, issued: 2026-01-23}
        preferences:
          unit_burden: 3
          cost: {weight: 1, level: 2}
        rounds:
          - {id: 春季, name: 第一轮, from: 2026-03-02, to: 2026-06-30}
          - {id: 秋季, name: 第二轮, from: 2026-09-01, to: 2026-11-30, max_teams: 1}

        """,
        "streets.csv": """
        id,name,risk,visits,expertise,note
        A,兴城街道,高,2,消防,
        B,兴仁街道,中,1,,

        """,
        "enterprises.csv": """
        name,street,expertise,extra_working_days
        一号厂,A,消防,1

        """,
        "units.csv": """
        name,headcount,capacity,liaison,carried_person_days
        应急局,30,4,是,0
        公安分局,100,3,否,5
        大学,50,3,否,0

        """,
        "unit_capacity.csv": """
        unit,from,to,capacity
        公安分局,2026-10-01,2026-10-10,1

        """,
        "people.csv": """
        id,name,unit,kind,rank,knows_safety,expertise
        p1,赵一,应急局,领导干部,正科,是,消防
        p2,钱二,应急局,工作人员,科员,否,文字材料
        p3,孙三,公安分局,工作人员,,否,
        p4,李四,公安分局,领导干部,副科,是,
        p5,周五,大学,专家,专家,否,消防、燃气
        p6,吴六,大学,专家,,否,

        """,
        "absences.csv": """
        person,from,to,reason
        赵一,2026-04-01,2026-04-10,学习

        """,
        "recusals.csv": """
        person,street,ground
        李四,兴仁街道,曾任职

        """,
        "separations.csv": """
        person,other,reason
        p2,p3,亲属

        """,
        "themes.csv": """
        name,from,to,streets,expertise,binding
        安全生产月,2026-06-01,2026-06-30,兴城街道,消防,否

        """,
        "periods.csv": """
        street,from,to,kind,reason
        全区,2026-10-12,2026-10-23,上级巡查,市级
        A,2026-05-01,2026-05-10,繁忙,

        """,
        "history.csv": """
        year,street,person,days
        2025,A,p1,14

        """,
        "special_visits.csv": """
        id,street,from,to,reason
        专项1,B,2026-09-07,2026-11-30,复查

        """,
        "calendar.csv": """
        date,working,note
        2026-03-12,否,植树

        """,
        "pins.csv": """
        kind,person,other,street,visit,round,team,seat,date,count
        参加,p1,,,,春季,1,,,
        进驻日,,,,兴城街道#1,,,,2026-03-09,
        不同组,p1,p4,,,,,,,

        """,
    ])
}
