import CivilCalendar
import InspectionDomain
import Wording

/// pins: decisions the office has taken by hand.
enum PinTable {
    static let kind = Column<PinKind>.required(
        "kind", ["类型", "类别"], .choice(ChoiceTexts.pinKinds), Wording(zh: "指定的类型，见下", en: "what is pinned, see below"),
        example: "参加")
    static let person = Column<String>.optional(
        "person", ["人员", "姓名"], .reference(.person), Wording(zh: "人员", en: "a person"), example: "张三")
    static let other = Column<String>.optional(
        "other", ["另一人", "另一人员"], .reference(.person), Wording(zh: "另一人", en: "another person"), example: "李四")
    static let street = Column<String>.optional(
        "street", ["街道"], .reference(.street), Wording(zh: "街道", en: "a street"), example: "兴城街道")
    static let visit = Column<String>.optional(
        "visit", ["巡查"], .reference(.visit),
        Wording(
            zh: "巡查：街道名#次序，或专项巡查编号；只巡查一次的街道可只写街道名",
            en: "a visit: street#number, or a special visit's id; a street visited once may stand for its visit"),
        example: "兴城街道#1")
    static let round = Column<String>.optional(
        "round", ["轮次"], .reference(.round), Wording(zh: "轮次", en: "a round"), example: "春季")
    static let team = Column<Int>.optional(
        "team", ["组", "组号"], .integer(1...500), Wording(zh: "组号；空着为任意组", en: "a team's number; empty: any"),
        example: "1")
    static let seat = Column<Seat>.optional(
        "seat", ["岗位"], .choice(ChoiceTexts.seats), Wording(zh: "岗位", en: "a seat"), example: "组长")
    static let date = Column<Day>.optional(
        "date", ["日期"], .day, Wording(zh: "日期", en: "a day"), example: "2027-03-08")
    static let count = Column<Int>.optional(
        "count", ["数量", "组数"], .integer(0...500),
        Wording(zh: "组数；0 为该轮不安排", en: "a number of teams; 0: the round does not take place"),
        example: "2")

    static let schema = TableSchema(
        name: "pins", aliases: ["指定"], title: Wording(zh: "指定", en: "pins"),
        meaning: Wording(zh: "办公室已经定下、不让程序改动的安排", en: "what the office has decided and the program must keep"),
        isRequired: false,
        columns: [
            kind.description, person.description, other.description, street.description, visit.description,
            round.description, team.description, seat.description, date.description, count.description,
            Column.note.description,
        ])

    /// The columns each kind of pin needs, and those it may have.
    static func columns(of kind: PinKind) -> (needed: [String], allowed: [String]) {
        switch kind {
        case .person, .notPerson: (["person", "round"], ["team"])
        case .personToStreet: (["person", "street"], [])
        case .seat: (["seat", "person", "round"], [])
        case .together, .apart: (["person", "other"], [])
        case .visit: (["visit", "round"], ["team"])
        case .entry: (["visit", "date"], [])
        case .training: (["round", "date"], [])
        case .teams: (["round", "count"], [])
        }
    }

    static func read(_ rows: [InputRow], _ directory: Directory) -> [Placed<Pin>] {
        var repeats = RepeatCheck<String>()
        return rows.compactMap { row in
            guard let kind = row[kind], hasRightColumns(row, kind) else { return nil }
            guard let pin = pin(kind, row, directory), repeats.isNew(pin.sortKey, row) else { return nil }
            return Placed(pin, row)
        }
    }

    private static func hasRightColumns(_ row: InputRow, _ kind: PinKind) -> Bool {
        let (needed, allowed) = columns(of: kind)
        let shown = ChoiceTexts.shown(kind, in: ChoiceTexts.pinKinds)
        var isRight = true
        for column in schema.columns where column.name != "kind" && column.name != "note" {
            let field = row.fields[column.name]
            if needed.contains(column.name), field == nil {
                row.log.note(
                    .pin(.needs(kind: shown)), at: row.place(of: column.name), field: column.name,
                    writtenField: row.sheetColumns[column.name]?.text)
                isRight = false
            } else if let field, !needed.contains(column.name), !allowed.contains(column.name) {
                row.log.note(
                    .pin(.unused(kind: shown)), at: field.place, field: column.name, writtenField: field.written,
                    value: field.text)
                isRight = false
            }
        }
        return isRight
    }

    private static func pin(_ kind: PinKind, _ row: InputRow, _ directory: Directory) -> Pin? {
        let person = directory.people.resolve(row, person)
        let other = directory.people.resolve(row, other)
        let street = directory.streets.resolve(row, street)
        let round = directory.rounds.resolve(row, round)
        let visit = directory.visit(row, visit)
        let (team, seat, date, count) = (row[team], row[seat], row[date], row[count])
        if row.has(Self.team), team == nil { return nil }
        switch kind {
        case .person: return both(person, round) { .person($0, round: $1, team: team) }
        case .notPerson: return both(person, round) { .notPerson($0, round: $1, team: team) }
        case .personToStreet: return both(person, street) { .personToStreet($0, $1) }
        case .seat: return both(both(seat, person) { ($0, $1) }, round) { .seat($0.0, $0.1, round: $1) }
        case .together: return pair(row, person, other) { .together($0, $1) }
        case .apart: return pair(row, person, other) { .apart($0, $1) }
        case .visit: return both(visit, round) { .visit($0, round: $1, team: team) }
        case .entry: return both(visit, date) { .entry($0, $1) }
        case .training: return both(round, date) { .training($0, $1) }
        case .teams: return both(round, count) { .teams($0, $1) }
        }
    }

    private static func both<One, Other, Result>(_ one: One?, _ other: Other?, _ make: (One, Other) -> Result)
        -> Result?
    {
        guard let one, let other else { return nil }
        return make(one, other)
    }

    private static func pair(
        _ row: InputRow, _ one: PersonID?, _ another: PersonID?, _ make: (PersonID, PersonID) -> Pin
    ) -> Pin? {
        guard let one, let another else { return nil }
        guard one != another else {
            row.note(.sense(.samePerson), in: other)
            return nil
        }
        return make(min(one, another), max(one, another))
    }
}
