import Foundation

/// The files delivered with this target.
enum DeliveredFile {
    /// The text of a file; `nil` where it is not where the program looks.
    ///
    /// The accessor that the package manager generates ends the process when it finds nothing; looking for the folder
    /// by hand gives an error instead.
    static func text(_ file: String, in folder: String = "Starter") -> String? {
        let beside = [Bundle.main.bundleURL, Bundle.main.resourceURL].compactMap { $0 }
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
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
