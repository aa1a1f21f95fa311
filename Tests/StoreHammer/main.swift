import CivilCalendar
import FollowUp
import Foundation
import OfficeStore

// Records events into the store given, one transaction each, and acknowledges each on standard output, until it has
// recorded as many as asked or is killed: StoreHammer STORE COUNT NAME
let arguments = CommandLine.arguments
guard arguments.count == 4, let count = Int(arguments[2]) else { exit(64) }
do {
    let store = try OfficeStore.openOrMake(
        at: arguments[1], heading: StoreHeading(office: "hammer", createdAt: Moment(secondsSince1970: 1_800_000_000)),
        patience: 60)
    for number in 1...count {
        let event = try store.write(at: Moment(secondsSince1970: 1_800_000_000 + number), by: arguments[3]) { writer in
            try writer.add(
                .stepDone(.visit("兴仁街道#1"), "report"), on: Day(number: 20_000 + number), note: "\(number)")
        }
        // Straight to the descriptor: what is acknowledged must not wait in a buffer.
        FileHandle.standardOutput.write(Data("\(event.id)\n".utf8))
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
