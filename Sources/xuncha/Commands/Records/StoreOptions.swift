import ArgumentParser
import FollowUp
import Foundation
import OfficeService

/// Which store is meant.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "数据库文件，默认取环境变量 XUNCHA_STORE，再默认 office.db。",
                "The store's file; default from XUNCHA_STORE, else office.db."), valueName: "file"))
    var store: String?

    /// The file meant.
    var path: String {
        let named = ProcessInfo.processInfo.environment["XUNCHA_STORE"].flatMap { $0.isEmpty ? nil : $0 }
        return store ?? named ?? "office.db"
    }
}

/// Who records.
struct RecorderOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("登记人，默认取登录名。", "Who records; default the login name."), valueName: "name"))
    var who: String?

    /// The name, on one line.
    var name: String {
        let environment = ProcessInfo.processInfo.environment
        let names = [who, environment["USER"], environment["LOGNAME"], NSUserName()]
        let words = names.compactMap { $0?.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return words.first { !$0.isEmpty } ?? "?"
    }

    func validate() throws {
        if let who, who.allSatisfy(\.isWhitespace) {
            throw ValidationError(say("--who 不能为空。", "--who must not be empty."))
        }
    }
}

extension OfficeClock {
    /// The machine's clock; XUNCHA_NOW sets another time, for tests and drills: 2027-03-22T01:30:00Z.
    ///
    /// - Throws: `ValidationError` where it is set to no time: to record by the machine's clock then would be wrong.
    static var machine: OfficeClock {
        get throws {
            guard let set = ProcessInfo.processInfo.environment["XUNCHA_NOW"], !set.isEmpty else {
                return OfficeClock { Moment(secondsSince1970: Int(Date().timeIntervalSince1970)) }
            }
            guard let moment = Moment(set) else {
                throw ValidationError(
                    say(
                        "环境变量 XUNCHA_NOW 应如 2027-03-22T01:30:00Z，现为“\(set)”。",
                        "XUNCHA_NOW must look like 2027-03-22T01:30:00Z, not '\(set)'."))
            }
            return OfficeClock(at: moment)
        }
    }
}
