import ArgumentParser
import OfficeService
import Wording

/// Runs a use case of the records and tells why it failed.
struct RecordsGuard {
    let language: Language
    let json: Bool

    /// What `body` gives; leaves with the code that fits where it fails.
    func callAsFunction<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let code as ExitCode {
            throw code
        } catch let mistake as ValidationError {
            throw mistake
        } catch {
            let failure = OfficeFailure(error)
            if case .defect = failure { throw Defect.report(error, language) }
            if json {
                Console.out(try failure.json())
            } else {
                Console.err(failure.text(language))
            }
            throw code(of: failure)
        }
    }

    private func code(of failure: OfficeFailure) -> ExitCode {
        switch failure.ending {
        case .badInput: XunchaExit.badInput
        case .unavailable: XunchaExit.cannotWrite
        case .damaged: XunchaExit.damaged
        case .defect: XunchaExit.defect
        }
    }
}
