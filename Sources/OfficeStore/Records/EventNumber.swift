import FollowUp

extension EventID {
    /// The id of the event with that number: e7.
    init(number: Int) { self.init("e\(number)") }

    /// The number of an id such as e7; `nil` for any other text.
    var eventNumber: Int? {
        guard text.hasPrefix("e"), let number = Int(text.dropFirst()), number > 0, text == "e\(number)" else {
            return nil
        }
        return number
    }
}
