import Foundation

/// The files delivered with the program.
///
/// The accessor that the package manager generates ends the process when it finds nothing; looking for the folder
/// by hand gives an error instead.
enum BundledData {
    /// The text of a file, from the first folder that holds it.
    static func text(of file: String, in folders: [URL] = folders) throws(CalendarError) -> String {
        for folder in folders {
            if let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8) { return text }
        }
        throw .bundledDataMissing(file)
    }

    /// Beside the executable, and where the sources were when the program was built.
    static var folders: [URL] {
        let bundle = "xuncha_CivilCalendar.resources"
        let beside = [Bundle.main.bundleURL, Bundle.main.resourceURL].compactMap { $0 }
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
        return beside.map { $0.appending(path: bundle).appending(path: "Data") } + [sources.appending(path: "Data")]
    }
}
