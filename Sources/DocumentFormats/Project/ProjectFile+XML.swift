import CivilCalendar

extension ProjectFile {
    /// The file's text. Equal projects give equal texts. Elements stand in the order of Microsoft's schema, which
    /// MS Project insists on.
    public func text() -> String {
        let days = tasks.map(\.days)
        let first = days.map(\.lowerBound).min() ?? .earliest
        let last = max(first, days.map(\.upperBound).max() ?? first)
        let root = XMLTree(
            "Project", ["xmlns": "http://schemas.microsoft.com/project"],
            fields(
                ("SaveVersion", "14"), ("Name", name), ("Title", title), ("Subject", notes),
                ("ScheduleFromStart", "1"), ("StartDate", ProjectTime.start(first)),
                ("FinishDate", ProjectTime.finish(last)), ("CalendarUID", "1"),
                ("DefaultStartTime", ProjectTime.hours[0].from), ("DefaultFinishTime", ProjectTime.hours[1].to),
                ("MinutesPerDay", "480"), ("MinutesPerWeek", "2400"), ("DaysPerMonth", "20"),
                ("DurationFormat", "7"), ("HonorConstraints", "1"), ("WeekStartDay", "1"), ("NewTasksAreManual", "1"))
                + [
                    XMLTree("Calendars", [:], [calendar.xml]),
                    XMLTree("Tasks", [:], tasks.indices.map(task)),
                    XMLTree("Resources", [:], resources.indices.map(resource)),
                    XMLTree("Assignments", [:], assignments),
                ])
        return root.document(isIndented: true)
    }

    private func task(_ index: Int) -> XMLTree {
        let task = tasks[index]
        let isMilestone = task.kind == .milestone
        let start = ProjectTime.start(task.days.lowerBound)
        let finish = isMilestone ? start : ProjectTime.finish(task.days.upperBound)
        let duration = isMilestone ? ProjectTime.none : length(of: task)
        var parts = fields(
            ("UID", "\(index + 1)"), ("ID", "\(index + 1)"), ("Name", task.name), ("Active", "1"),
            ("Manual", task.kind == .summary ? "0" : "1"), ("Type", "1"), ("IsNull", "0"),
            ("OutlineNumber", outline[index]), ("OutlineLevel", "\(task.level)"), ("Priority", "500"),
            ("Start", start), ("Finish", finish), ("Duration", duration), ("ManualStart", start),
            ("ManualFinish", finish), ("ManualDuration", duration), ("DurationFormat", "7"), ("EffortDriven", "0"),
            ("Estimated", "0"), ("Milestone", isMilestone ? "1" : "0"), ("Summary", task.kind == .summary ? "1" : "0"))
        if task.kind != .summary { parts += fields(("ConstraintType", "2")) }
        parts += fields(("CalendarUID", "-1"))
        if task.kind != .summary { parts += fields(("ConstraintDate", start)) }
        if let deadline = task.deadline { parts += fields(("Deadline", ProjectTime.finish(deadline))) }
        parts += fields(("IgnoreResourceCalendar", "1"))
        if !task.notes.isEmpty { parts += fields(("Notes", task.notes)) }
        parts += task.predecessors.map { place in
            XMLTree(
                "PredecessorLink", [:],
                fields(
                    ("PredecessorUID", "\(place + 1)"), ("Type", "1"), ("CrossProject", "0"), ("LinkLag", "0"),
                    ("LagFormat", "7")))
        }
        return XMLTree("Task", [:], parts)
    }

    /// 1, 1.1, 1.1.1 …, by the levels.
    private var outline: [String] {
        var counters: [Int] = []
        return tasks.map { task in
            let level = min(max(task.level, 1), counters.count + 1)
            counters = Array(counters.prefix(level))
            if counters.count < level { counters.append(0) }
            counters[level - 1] += 1
            return counters.map(String.init).joined(separator: ".")
        }
    }

    private func length(of task: Task) -> String { ProjectTime.duration(calendar.workingDays(in: task.days)) }

    private func resource(_ index: Int) -> XMLTree {
        let resource = resources[index]
        return XMLTree(
            "Resource", [:],
            fields(
                ("UID", "\(index + 1)"), ("ID", "\(index + 1)"), ("Name", resource.name), ("Type", "1"),
                ("IsNull", "0"),
                ("Group", resource.group), ("MaxUnits", "1"), ("Notes", resource.notes),
                ("IsGeneric", resource.isTeam ? "1" : "0")))
    }

    private var assignments: [XMLTree] {
        var result: [XMLTree] = []
        for (index, task) in tasks.enumerated() where task.kind == .work {
            for place in task.resources {
                // The work of a team is that of its people, and would count twice.
                let isTeam = resources[place].isTeam
                let work = isTeam ? ProjectTime.none : length(of: task)
                result.append(
                    XMLTree(
                        "Assignment", [:],
                        fields(
                            ("UID", "\(result.count + 1)"), ("TaskUID", "\(index + 1)"),
                            ("ResourceUID", "\(place + 1)"), ("Finish", ProjectTime.finish(task.days.upperBound)),
                            ("RemainingWork", work), ("Start", ProjectTime.start(task.days.lowerBound)),
                            ("Units", isTeam ? "0" : "1"), ("Work", work))))
            }
        }
        return result
    }
}

extension ProjectCalendar {
    fileprivate var xml: XMLTree {
        // All seven days are listed: some programs fail on a week with gaps.
        let week = (1...7).map { type in
            // 1 is Sunday.
            let isWorking = (2...6).contains(type)
            return XMLTree(
                "WeekDay", [:],
                fields(("DayType", "\(type)"), ("DayWorking", isWorking ? "1" : "0")) + hours(isWorking))
        }
        let exceptions = exceptions.map { exception in
            XMLTree(
                "Exception", [:],
                fields(("EnteredByOccurrences", "0"))
                    + [
                        XMLTree(
                            "TimePeriod", [:],
                            fields(
                                ("FromDate", "\(exception.days.lowerBound)T00:00:00"),
                                ("ToDate", "\(exception.days.upperBound)T23:59:00")))
                    ]
                    + fields(
                        ("Occurrences", "\(exception.days.dayCount)"), ("Name", exception.name), ("Type", "1"),
                        ("DayWorking", exception.isWorking ? "1" : "0")) + hours(exception.isWorking))
        }
        return XMLTree(
            "Calendar", [:],
            fields(
                ("UID", "1"), ("Name", name), ("IsBaseCalendar", "1"), ("IsBaselineCalendar", "0"),
                ("BaseCalendarUID", "-1"))
                + [XMLTree("WeekDays", [:], week), XMLTree("Exceptions", [:], exceptions)])
    }

    private func hours(_ isWorking: Bool) -> [XMLTree] {
        guard isWorking else { return [] }
        return [
            XMLTree(
                "WorkingTimes", [:],
                ProjectTime.hours.map { span in
                    XMLTree("WorkingTime", [:], fields(("FromTime", span.from), ("ToTime", span.to)))
                })
        ]
    }
}

/// Elements that hold a text each.
private func fields(_ fields: (name: String, text: String)...) -> [XMLTree] {
    fields.map { XMLTree($0.name, [:], text: $0.text) }
}

/// Times as MS Project writes them: eight hours a day.
private enum ProjectTime {
    static let hours = [(from: "08:00:00", to: "12:00:00"), (from: "13:00:00", to: "17:00:00")]
    static let none = "PT0H0M0S"

    static func start(_ day: Day) -> String { "\(day)T\(hours[0].from)" }
    static func finish(_ day: Day) -> String { "\(day)T\(hours[1].to)" }
    static func duration(_ workingDays: Int) -> String { "PT\(workingDays * 8)H0M0S" }
}
