import CivilCalendar

/// A project for MS Project and its like, as an XML file (MSPDI).
///
/// Nothing is left for the reading program to schedule: every task is a manual one with its first and last day, and says
/// so a second time by a constraint for programs that know no manual tasks. Links show what follows what; they move nothing.
public struct ProjectFile: Sendable, Hashable {
    /// The name, also the file's.
    public var name: String
    /// The title as shown.
    public var title: String
    /// What a reader must know of the whole.
    public var notes: String
    /// The working days.
    public var calendar: ProjectCalendar
    /// Who does the work.
    public var resources: [Resource]
    /// What is done, in the order of the outline.
    public var tasks: [Task]

    /// A project.
    public init(
        name: String, title: String, notes: String = "", calendar: ProjectCalendar, resources: [Resource], tasks: [Task]
    ) {
        self.name = name
        self.title = title
        self.notes = notes
        self.calendar = calendar
        self.resources = resources
        self.tasks = tasks
    }

    /// A person or a team.
    public struct Resource: Sendable, Hashable {
        /// The name.
        public var name: String
        /// What it belongs to.
        public var group: String
        /// Whether it is a team: it stands for people who are resources themselves, and bears no work of its own.
        public var isTeam: Bool
        /// A remark.
        public var notes: String

        /// A resource.
        public init(name: String, group: String, isTeam: Bool = false, notes: String = "") {
            self.name = name
            self.group = group
            self.isTeam = isTeam
            self.notes = notes
        }
    }

    /// A task, a milestone, or a heading with those under it.
    public struct Task: Sendable, Hashable {
        /// What a task is.
        public enum Kind: Sendable, Hashable {
            /// It takes its days.
            case work
            /// It happens on its day.
            case milestone
            /// It holds the tasks behind it that stand one level deeper.
            case summary
        }

        /// The name.
        public var name: String
        /// What it is.
        public var kind: Kind
        /// Its level in the outline, from 1.
        public var level: Int
        /// First and last day, both included.
        public var days: DayRange
        /// The last day allowed; `nil` where there is none.
        public var deadline: Day?
        /// The resources it is assigned to, by their place in the project's list.
        public var resources: [Int]
        /// The tasks it comes after, by their place in the project's list.
        public var predecessors: [Int]
        /// A remark.
        public var notes: String

        /// A task.
        public init(
            name: String, kind: Kind, level: Int, days: DayRange, deadline: Day? = nil, resources: [Int] = [],
            predecessors: [Int] = [], notes: String = ""
        ) {
            self.name = name
            self.kind = kind
            self.level = level
            self.days = days
            self.deadline = deadline
            self.resources = resources
            self.predecessors = predecessors
            self.notes = notes
        }
    }
}

/// The working days of a project: Monday to Friday, and the days that differ.
public struct ProjectCalendar: Sendable, Hashable {
    /// Days in a row on which the week does not hold.
    public struct Exception: Sendable, Hashable {
        /// What is shown for it.
        public var name: String
        /// The days, both ends included.
        public var days: DayRange
        /// Whether they are worked.
        public var isWorking: Bool

        /// An exception.
        public init(name: String, days: DayRange, isWorking: Bool) {
            self.name = name
            self.days = days
            self.isWorking = isWorking
        }
    }

    /// The name; of another project's calendar it must be another, or programs take the two for one.
    public var name: String
    /// The days that differ, in order, without overlap.
    public var exceptions: [Exception]

    /// A calendar.
    public init(name: String, exceptions: [Exception]) {
        self.name = name
        self.exceptions = exceptions
    }

    /// Days worked in a range, both ends counted.
    func workingDays(in days: DayRange) -> Int {
        days.count { day in
            exceptions.first { $0.days.contains(day) }?.isWorking ?? !day.weekday.isWeekend
        }
    }
}
