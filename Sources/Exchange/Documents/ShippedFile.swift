import Foundation

/// Files delivered with the program.
enum ShippedFile {
    /// The text of a file, `nil` where it is missing or not UTF-8.
    ///
    /// The accessor that the package manager generates ends the process when it finds nothing; looking for the folder
    /// by hand gives an error instead.
    static func text(folder: String, file: String) -> String? {
        let beside = [Bundle.main.bundleURL, Bundle.main.resourceURL].compactMap { $0 }
        // Sources/Exchange, two above this file's folder.
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folders =
            beside.map { $0.appending(path: "xuncha_Exchange.resources/\(folder)") } + [sources.appending(path: folder)]
        for place in folders {
            if let data = try? Data(contentsOf: place.appending(path: file)),
                let text = String(validating: data, as: UTF8.self)
            {
                return text
            }
        }
        return nil
    }
}
