import CivilCalendar

/// The three kinds of people a team is made of, article 二(一).
public enum InspectorKind: String, Sendable, CaseIterable {
    /// A leading cadre in post at a member unit (现职领导干部).
    case leadingCadre = "leading_cadre"
    /// A member of staff in post at a member unit (工作人员).
    case staff
    /// A safety expert (安全生产专家).
    case expert
}

/// Ranks as offices name them. Only what `Settings.leaderRanks` lists counts as section rank (科级).
public enum Rank: String, Sendable, CaseIterable {
    /// 正科: head of a section.
    case sectionHead = "正科"
    /// 副科: deputy head of a section.
    case deputySectionHead = "副科"
    /// 一级主任科员.
    case principalStaff1 = "一级主任科员"
    /// 二级主任科员.
    case principalStaff2 = "二级主任科员"
    /// 三级主任科员.
    case principalStaff3 = "三级主任科员"
    /// 四级主任科员.
    case principalStaff4 = "四级主任科员"
    /// 科员 and below.
    case staffMember = "科员"
    /// 事业编: staff of a public institution.
    case institution = "事业编"
    /// 专家: no rank, engaged for expertise.
    case expert = "专家"
}

/// The four personal conditions of article 二(二), each attested by the unit.
public struct PersonalConditions: Sendable, Hashable {
    /// 1. Politically firm.
    public var political: Bool
    /// 2. Principled, fair, honest.
    public var integrity: Bool
    /// 3. Knows safety work and law; finds problems, analyses, communicates.
    public var competence: Bool
    /// 4. In good health.
    public var health: Bool

    /// All four attested unless said otherwise.
    public init(political: Bool = true, integrity: Bool = true, competence: Bool = true, health: Bool = true) {
        self.political = political
        self.integrity = integrity
        self.competence = competence
        self.health = health
    }

    /// Whether all four are attested.
    public var allMet: Bool { political && integrity && competence && health }
}

/// Somebody who may be sent on inspection: in post at a member unit, or an expert.
public struct Inspector: Sendable, Hashable {
    /// Unique identifier; the name where the office gave none.
    public var id: PersonID
    /// The name as shown.
    public var name: String
    /// The unit that sends the person; for an expert, the unit that engages or employs them.
    public var unit: UnitID
    /// Leading cadre, staff or expert.
    public var kind: InspectorKind
    /// The rank, `nil` where the office left it empty.
    public var rank: Rank?
    /// The office ticked this person's grade as equivalent to section rank; never inferred (reading 4 of the rule book).
    public var rankEquivalent: Bool
    /// Knows safety supervision (熟悉安全生产监管), article 二(一).
    public var knowsSafety: Bool
    /// In post (在职). Experts need not be.
    public var inPost: Bool
    /// The four conditions of article 二(二).
    public var conditions: PersonalConditions
    /// Fields of expertise, sorted, without repeats.
    public var expertise: [Expertise]
    /// The post (职务), for rosters; may be empty.
    public var post: String
    /// The phone, private: never in a public output.
    public var phone: String
    /// Money for one day of this person's work, in the scenario's currency unit; `nil`: the setting for their kind.
    public var dailyCost: Int?

    /// A person; attestations default to given, everything else must be said.
    public init(
        id: PersonID, name: String, unit: UnitID, kind: InspectorKind, rank: Rank? = nil, rankEquivalent: Bool = false,
        knowsSafety: Bool = false, inPost: Bool = true, conditions: PersonalConditions = PersonalConditions(),
        expertise: [Expertise] = [], post: String = "", phone: String = "", dailyCost: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.kind = kind
        self.rank = rank
        self.rankEquivalent = rankEquivalent
        self.knowsSafety = knowsSafety
        self.inPost = inPost
        self.conditions = conditions
        self.expertise = Array(Set(expertise)).sorted()
        self.post = post
        self.phone = phone
        self.dailyCost = dailyCost
    }
}

/// A time during which a person cannot be on inspection: leave, study, another duty.
public struct Absence: Sendable, Hashable {
    /// Who is away.
    public var person: PersonID
    /// The days away, both ends included.
    public var days: DayRange
    /// Why, for the plan's reader; may be empty.
    public var reason: String

    /// An absence.
    public init(person: PersonID, days: DayRange, reason: String = "") {
        self.person = person
        self.days = days
        self.reason = reason
    }
}

/// A person who must not inspect a street (回避). Hard once filled in; the ground is private.
public struct Recusal: Sendable, Hashable {
    /// Who must stay away.
    public var person: PersonID
    /// From which street.
    public var street: StreetID
    /// Why; private, never in a public output.
    public var ground: String

    /// A recusal.
    public init(person: PersonID, street: StreetID, ground: String = "") {
        self.person = person
        self.street = street
        self.ground = ground
    }
}

/// Two people who must not serve in one team.
public struct Separation: Sendable, Hashable {
    /// The one, whose id sorts first.
    public var first: PersonID
    /// The other.
    public var second: PersonID
    /// Why; private.
    public var reason: String

    /// A pair, put in order.
    public init(_ one: PersonID, _ other: PersonID, reason: String = "") {
        first = min(one, other)
        second = max(one, other)
        self.reason = reason
    }
}

/// A unit of the committee that lends people.
public struct MemberUnit: Sendable, Hashable {
    /// Unique identifier; the name where the office gave none.
    public var id: UnitID
    /// The name as shown.
    public var name: String
    /// People on its staff: what a burden is shared by. At least 1.
    public var headcount: Int
    /// How many of its people may be away at once, article 四(一).
    public var capacity: Int
    /// Times at which fewer (or more) may be away.
    public var capacityChanges: [CapacityChange]
    /// Whether a liaison officer may come from here: the emergency management bureau in most zones.
    public var providesLiaison: Bool
    /// Person-days it gave in earlier years and is still credited with.
    public var carriedPersonDays: Int

    /// A unit.
    public init(
        id: UnitID, name: String, headcount: Int = 20, capacity: Int = 2, capacityChanges: [CapacityChange] = [],
        providesLiaison: Bool = false, carriedPersonDays: Int = 0
    ) {
        self.id = id
        self.name = name
        self.headcount = headcount
        self.capacity = capacity
        self.capacityChanges = capacityChanges
        self.providesLiaison = providesLiaison
        self.carriedPersonDays = carriedPersonDays
    }

    /// How many may be away on `day`: the smallest of the changes that hold then, else the usual number.
    public func capacity(on day: Day) -> Int {
        capacityChanges.filter { $0.days.contains(day) }.map(\.capacity).min() ?? capacity
    }
}

/// A time at which a unit's capacity differs from its usual one.
public struct CapacityChange: Sendable, Hashable {
    /// The days, both ends included.
    public var days: DayRange
    /// How many may be away at once then.
    public var capacity: Int

    /// A change.
    public init(days: DayRange, capacity: Int) {
        self.days = days
        self.capacity = capacity
    }
}
