import Wording

/// A name or id that leads nowhere, or to two things.
public enum ReferenceFault: Sendable, Hashable {
    /// Nothing has this id or name.
    case unknown(EntityKind, suggestion: String?)
    /// Several things have this name; their ids.
    case ambiguous(EntityKind, ids: [String])
    /// A visit by a number its street does not reach.
    case noSuchVisit(street: String, visits: Int)
    /// Two things with one id.
    case duplicateID(EntityKind, first: InputPlace)
    /// Two things with one name, at least one of them without an id.
    case duplicateName(EntityKind, first: InputPlace)
    /// Two rows say the same thing, or contradict each other.
    case duplicateRow(first: InputPlace)
    /// A special visit with the id of another visit.
    case visitIDTaken
}

extension ReferenceFault: Fault {
    var reason: Wording {
        switch self {
        case .unknown(let kind, let suggestion?):
            Wording(
                zh: "\(kind.home.zh)里没有这个\(kind.wording.zh)，可能是“\(suggestion)”",
                en: "\(kind.home.en) has no such \(kind.wording.en); perhaps \"\(suggestion)\" is meant")
        case .unknown(let kind, nil):
            Wording(zh: "\(kind.home.zh)里没有这个\(kind.wording.zh)", en: "\(kind.home.en) has no such \(kind.wording.en)")
        case .ambiguous(let kind, let ids):
            Wording(
                zh: "有\(ids.count)个\(kind.wording.zh)叫这个名字（编号 \(ids.joined(separator: "、"))）",
                en: "\(ids.count) of this name are there: \(ids.joined(separator: ", "))")
        case .noSuchVisit(let street, let visits):
            Wording(zh: "\(street)全年只有\(visits)次例行巡查", en: "\(street) has only \(visits) routine visit(s) in the year")
        case .duplicateID(let kind, let first):
            Wording(
                zh: "\(kind.wording.zh)编号重复，已在\(first.zh)出现",
                en: "the \(kind.wording.en)'s id was given in \(first.en) already")
        case .duplicateName(let kind, let first):
            Wording(
                zh: "\(kind.wording.zh)重名，已在\(first.zh)出现，无法区分",
                en: "the \(kind.wording.en)'s name was given in \(first.en) already, and nothing tells the two apart")
        case .duplicateRow(let first): Wording(zh: "与\(first.zh)重复", en: "this repeats \(first.en)")
        case .visitIDTaken: Wording(zh: "这个编号与例行巡查的编号相同", en: "a routine visit has this id already")
        }
    }

    var remedy: Wording {
        switch self {
        case .unknown(let kind, _):
            Wording(zh: "请改正，或在\(kind.home.zh)中添加。", en: "Correct it, or add it to \(kind.home.en).")
        case .ambiguous: Wording(zh: "请改写编号。", en: "Write the id instead.")
        case .noSuchVisit(let street, _):
            Wording(
                zh: "请改写编号，或在街道表增加\(street)的巡查次数。",
                en: "Correct it, or raise the visits of \(street) in the table streets.")
        case .duplicateID:
            Wording(
                zh: "请给其中一个换一个编号；同一个就删去一行。",
                en: "Give one of them another id, or delete the row where both are the same.")
        case .duplicateName:
            Wording(
                zh: "同名的两个请各填一个不同的 id；确属重复就删去一行。",
                en: "Give each an id of its own, or delete the row where both are the same.")
        case .duplicateRow: Wording(zh: "请删去一行，只保留正确的。", en: "Delete one of the two rows.")
        case .visitIDTaken: Wording(zh: "请换一个编号，如“专项1”。", en: "Choose another id, such as 专项1.")
        }
    }
}
