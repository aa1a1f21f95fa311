import Wording
import Yams

/// One change of a scenario's rows or settings, before anything of it is understood.
struct ScenarioChange {
    /// What is done.
    enum Action {
        /// Rows go, and with a thing that has a name everything that refers to it.
        case remove(TableSchema, RowSelection)
        /// Rows go that contradict what else is changed; there need be none.
        case discard(TableSchema, (InputRow) -> Bool)
        /// Fields of rows are written anew, or emptied by `nil`.
        case change(TableSchema, RowSelection, [String: InputField?])
        /// A row comes.
        case add(TableSchema, InputRow)
        /// A setting, or a section of them, by its key; `path` as it is written.
        case set(path: String, Node)
    }

    /// What is done.
    let action: Action
    /// Where it is asked for.
    let place: InputPlace
}

/// Which rows of a table are meant.
enum RowSelection {
    /// Every row.
    case all
    /// The thing of that id or name.
    case named(InputField)
    /// The rows that meet every condition; never empty.
    case matching([RowCondition])
}

/// What a row must say to be meant.
struct RowCondition {
    let column: ColumnDescription
    /// The value; `nil`: the field is empty.
    let field: InputField?
}

/// Changes under one name, in the order in which they are made.
struct ChangeSet {
    /// What the office calls them; `nil` where it gave no name.
    let name: String?
    /// First what goes, then what changes, then what comes, then the settings.
    let changes: [ScenarioChange]
    /// Where they are asked for.
    let place: InputPlace
}
