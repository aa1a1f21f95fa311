import FollowUp
import InspectionDomain

extension ChainReader {
    /// Who owes a step: a word of the program, or a member unit.
    func owner(_ row: InputRow) -> Party? {
        guard let text = row[ChainTable.owner] else { return nil }
        if let party = keyword(text) { return party }
        if let unit = units.find(text) { return .named(unit.text) }
        let known = ChainTexts.parties.map(\.choice.key)
        row.note(
            .chain(.unknownOwner(suggestion: suggestion(for: text) ?? units.suggestion(for: text), allowed: known)),
            in: ChainTable.owner)
        return nil
    }

    /// Anybody may be told; a word that is nearly one of the program's own is a slip.
    func told(_ row: InputRow) -> [Party]? {
        guard let names = row[ChainTable.told] else { return nil }
        var told: [Party] = []
        for name in names {
            if let party = keyword(name) {
                told.append(party)
            } else if name.allSatisfy(\.isASCII), let meant = suggestion(for: name) {
                row.note(
                    .chain(.unknownOwner(suggestion: meant, allowed: ChainTexts.parties.map(\.choice.key))),
                    in: ChainTable.told)
            } else {
                told.append(.named(units.find(name)?.text ?? name))
            }
        }
        return told
    }

    private func keyword(_ text: String) -> Party? {
        ChainTexts.parties.first { $0.choice.isWritten(OfficeText.key(text)) }?.value
    }

    private func suggestion(for text: String) -> String? {
        Suggestion.nearest(to: text, among: ChainTexts.parties.flatMap(\.choice.writings))
    }
}
