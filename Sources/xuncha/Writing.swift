import ArgumentParser
import DocumentFormats
import Wording

/// Carries out what writes files.
enum Writing {
    /// What `body` gives. Leaves with code 73 where it cannot write, having told why.
    static func attempt<Result>(_ language: Language, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as OutputError {
            throw refusal(error, language)
        }
    }

    /// Tells why nothing was written, and gives the code to leave with.
    static func refusal(_ error: OutputError, _ language: Language) -> ExitCode {
        Console.err(error.wording(language))
        return XunchaExit.cannotWrite
    }
}
