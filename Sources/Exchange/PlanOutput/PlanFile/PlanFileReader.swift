import CivilCalendar
import Foundation
import InspectionDomain

/// Reads the decisions of a plan file and collects everything that is wrong with it.
struct PlanFileReader {
    private var fields = FieldReader()

    static func read(_ data: Data) throws(PlanFileProblems) -> Plan {
        var reader = PlanFileReader()
        let plan = reader.plan(try root(of: data))
        guard reader.fields.problems.isEmpty else { throw PlanFileProblems(reader.fields.problems) }
        return plan
    }

    private static func root(of data: Data) throws(PlanFileProblems) -> JSONNode {
        guard var text = String(data: data, encoding: .utf8) else {
            throw PlanFileProblems([PlanFileProblem(path: "$", line: nil, reason: .notUTF8)])
        }
        // Editors of some systems put a byte order mark before the text.
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        do {
            return try JSONParser.parse(text)
        } catch {
            let syntax = PlanFileProblem.SyntaxProblem(column: error.column, reason: error.reason)
            throw PlanFileProblems([PlanFileProblem(path: "$", line: error.line, reason: .syntax(syntax))])
        }
    }

    private mutating func plan(_ node: JSONNode) -> Plan {
        let root = fields.object(node, "$")
        if let schema = fields.text("schema", of: root), schema != PlanFile.schema {
            fields.report(.unknownSchema(schema), "$.schema", root["schema"]?.line)
        }
        let rounds = fields.list("rounds", of: root).map { round($0) }
        refuseRepeats(rounds.map(\.id.text), in: root, "rounds")
        let visits = fields.list("visits", of: root).compactMap { visit($0) }
        refuseRepeats(visits.map(\.id.text), in: root, "visits")
        return Plan(rounds: rounds, visits: visits)
    }

    private mutating func round(_ element: FieldReader.Element) -> PlannedRound {
        let object = fields.object(element)
        let id = fields.text("id", of: object) ?? ""
        let training = fields.range("training", of: object)
        let teams = fields.list("teams", of: object).map { team($0) }
        refuseRepeats(teams.filter { $0.number > 0 }.map { String($0.number) }, in: object, "teams")
        let trained = object["trained"].map { _ in fields.people("trained", of: object) }
        return PlannedRound(
            id: RoundID(id), training: training ?? Day.earliest...Day.earliest, teams: teams, trained: trained)
    }

    private mutating func team(_ element: FieldReader.Element) -> PlannedTeam {
        let object = fields.object(element)
        let number = fields.teamNumber("number", of: object)
        let members = fields.list("members", of: object).compactMap { member($0) }
        return PlannedTeam(number: number ?? 0, members: members)
    }

    private mutating func member(_ element: FieldReader.Element) -> RosterEntry? {
        let object = fields.object(element)
        let person = fields.text("person", of: object)
        let seat = fields.text("seat", of: object)
        if let seat, Seat(rawValue: seat) == nil {
            fields.report(.unknownSeat(seat), "\(object.path).seat", object["seat"]?.line)
        }
        guard let person, let seat = seat.flatMap(Seat.init(rawValue:)) else { return nil }
        return RosterEntry(person: PersonID(person), seat: seat)
    }

    private mutating func visit(_ element: FieldReader.Element) -> PlannedVisit? {
        let object = fields.object(element)
        let id = fields.text("id", of: object)
        let street = fields.text("street", of: object)
        let round = fields.text("round", of: object)
        let team = fields.teamNumber("team", of: object)
        let entry = fields.day("entry", of: object)
        let exit = fields.day("exit", of: object)
        let excused = fields.people("excused", of: object)
        let substitutes = fields.people("substitutes", of: object)
        let heldBy =
            object["held_by"].map { _ in fields.list("held_by", of: object).compactMap { member($0) } }
        guard let id, let street, let round, let team, let entry, let exit else { return nil }
        return PlannedVisit(
            id: VisitID(id), street: StreetID(street), round: RoundID(round), team: team, entry: entry, exit: exit,
            excused: excused, substitutes: substitutes, heldBy: heldBy)
    }

    private mutating func refuseRepeats(_ names: [String], in object: FieldReader.Object, _ key: String) {
        var seen: Set<String> = []
        for name in names where !name.isEmpty && !seen.insert(name).inserted {
            fields.report(.repeated(name), "\(object.path).\(key)", object[key]?.line)
        }
    }
}
