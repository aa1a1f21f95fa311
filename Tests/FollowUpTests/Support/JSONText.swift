import Foundation

/// JSON as another parser sees it.
enum JSONText {
    static func isValid(_ text: String) throws -> Bool {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any]
    }
}
