import FollowUp

/// Whose calendar it is, and by what its entries are told from those of all others.
public struct AgendaOffice: Sendable, Hashable {
    /// The title as shown.
    let title: String
    /// The scenario's short name.
    let scenario: String
    /// The year of the plan.
    let year: Int
    /// The version of the program that writes the file.
    let programVersion: String

    init(title: String, scenario: String, year: Int, programVersion: String) {
        self.title = title.isEmpty ? scenario : title
        self.scenario = scenario
        self.year = year
        self.programVersion = programVersion
    }

    /// The office's year that a plan is for.
    public init(_ adopted: AdoptedPlan, programVersion: String) {
        self.init(
            title: adopted.title, scenario: adopted.scenario, year: adopted.year, programVersion: programVersion)
    }

    /// The identifier of an item: the same in every edition, in every file, whatever its dates.
    ///
    /// Names are hashed, as some programs take only plain signs in identifiers.
    public func uid(of key: AgendaKey) -> String {
        "\(key.kind.rawValue)-\(StableHash.text(of: key.subject))-\(year)-\(StableHash.text(of: scenario))@xuncha"
    }
}
