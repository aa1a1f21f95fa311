import InspectionDomain

extension Draft {
    /// Units with their capacity, and people with kind, rank and expertise, in the shares that offices have.
    mutating func addUnitsAndPeople() {
        let pools = max(1, min(request.units / 20, 140))
        let units = request.units - pools
        for index in 0..<units {
            let stock = NameStock.units[index % NameStock.units.count]
            let county = index / NameStock.units.count
            let name = county == 0 ? stock.name : "\(stock.name)\(county + 1)"
            tables.units.append(
                MemberUnit(
                    id: UnitID(name), name: name, headcount: draw.whole(12...140), capacity: 1,
                    providesLiaison: index % NameStock.units.count < 2, carriedPersonDays: 14 * draw.whole(0...4)))
        }
        let experts = Int(Double(request.people) * 0.25)
        addStaff(request.people - experts, units: units)
        addExperts(experts, pools: pools)
    }

    private mutating func addStaff(_ count: Int, units: Int) {
        // Liaison officers come from few units, of which therefore many can be sent.
        let weights = (0..<units).map { index in
            (
                index,
                index % NameStock.units.count < 2
                    ? 4 : NameStock.units[index % NameStock.units.count].supervises ? 2 : 1
            )
        }
        let order = (0..<count).map { $0 < units ? $0 : draw.pick(weighted: weights) }
        for (number, index) in order.enumerated() {
            let stock = NameStock.units[index % NameStock.units.count]
            let isCadre = draw.chance(30)
            let knows = stock.supervises && draw.chance(80)
            let rank: Rank =
                isCadre
                ? draw.pick(weighted: [(.sectionHead, 25), (.deputySectionHead, 75)])
                : draw.pick([
                    .principalStaff1, .principalStaff2, .principalStaff3, .principalStaff4, .staffMember, .institution,
                ])
            var fields = [draw.pick(stock.expertise)]
            if draw.chance(30) { fields.append(draw.pick(stock.expertise)) }
            if draw.chance(15) { fields.append("文字材料") }
            tables.people.append(
                Inspector(
                    id: PersonID("P\(padded(number + 1))"), name: NameStock.person(&draw), unit: tables.units[index].id,
                    kind: isCadre ? .leadingCadre : .staff, rank: rank, knowsSafety: knows,
                    expertise: fields.map { Expertise($0) }))
        }
    }

    private mutating func addExperts(_ count: Int, pools: Int) {
        let first = tables.units.count
        for pool in 0..<pools {
            let name = pools == 1 ? "安全生产专家库" : "安全生产专家库\(pool + 1)"
            tables.units.append(
                MemberUnit(id: UnitID(name), name: name, headcount: max(10, count / pools), capacity: 1))
        }
        for number in 0..<count {
            var fields = [draw.pick(NameStock.expertFields)]
            if draw.chance(60) { fields.append(draw.pick(NameStock.expertFields)) }
            tables.people.append(
                Inspector(
                    id: PersonID("E\(padded(number + 1))"), name: NameStock.person(&draw),
                    unit: tables.units[first + number % pools].id, kind: .expert, rank: .expert, inPost: false,
                    expertise: fields.map { Expertise($0) }))
        }
    }

    func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.count)) + text
    }
}
