extension SchemaVersion {
    /// One journal that holds everything, and tables that find things in it.
    ///
    /// What nobody may do is refused by the database itself, whichever program is used: records are only added, each
    /// numbered one more than the last and sealing it.
    static let journal = SchemaVersion(
        number: 1, name: "journal",
        statements: """
            CREATE TABLE office (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                id TEXT NOT NULL CHECK (id <> ''),
                created_at INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE journal (
                sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
                kind TEXT NOT NULL CHECK (kind IN ('plan', 'event', 'holidays', 'calendar')),
                recorded_at INTEGER NOT NULL,
                recorded_by TEXT NOT NULL,
                text TEXT NOT NULL CHECK (json_valid(text)),
                previous_seal TEXT NOT NULL CHECK (length(previous_seal) = 64),
                seal TEXT NOT NULL CHECK (length(seal) = 64)
            ) STRICT;

            CREATE TABLE plan_version (
                number INTEGER PRIMARY KEY CHECK (number >= 1),
                entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence)
            ) STRICT;

            CREATE TABLE event (
                number INTEGER PRIMARY KEY CHECK (number >= 1),
                entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
                day TEXT NOT NULL,
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                replaces INTEGER REFERENCES event (number) CHECK (replaces < number),
                revokes INTEGER REFERENCES event (number) CHECK (revokes < number)
            ) STRICT;
            CREATE INDEX event_subject ON event (subject);
            CREATE INDEX event_day ON event (day);

            CREATE TABLE holiday_year (
                entry INTEGER PRIMARY KEY REFERENCES journal (sequence),
                year INTEGER NOT NULL,
                provisional INTEGER NOT NULL CHECK (provisional IN (0, 1))
            ) STRICT;

            CREATE TABLE calendar_item (
                uid TEXT NOT NULL,
                sequence INTEGER NOT NULL CHECK (sequence >= 0),
                entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
                cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
                PRIMARY KEY (uid, sequence)
            ) STRICT;

            CREATE TRIGGER journal_order BEFORE INSERT ON journal
            WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
            BEGIN SELECT raise(ABORT, 'journal entries are numbered without a gap'); END;
            CREATE TRIGGER journal_chain BEFORE INSERT ON journal
            WHEN NEW.sequence > 1 AND NEW.previous_seal IS NOT (
                SELECT seal FROM journal WHERE sequence = NEW.sequence - 1)
            BEGIN SELECT raise(ABORT, 'a journal entry seals the one before it'); END;
            CREATE TRIGGER plan_version_order BEFORE INSERT ON plan_version
            WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM plan_version)
            BEGIN SELECT raise(ABORT, 'plan versions are numbered without a gap'); END;
            CREATE TRIGGER event_order BEFORE INSERT ON event
            WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM event)
            BEGIN SELECT raise(ABORT, 'events are numbered without a gap'); END;
            CREATE TRIGGER calendar_item_order BEFORE INSERT ON calendar_item
            WHEN NEW.sequence <= (SELECT max(sequence) FROM calendar_item WHERE uid = NEW.uid)
            BEGIN SELECT raise(ABORT, 'the sequence of a calendar entry only rises'); END;
            CREATE TRIGGER office_once BEFORE INSERT ON office
            WHEN EXISTS (SELECT 1 FROM office)
            BEGIN SELECT raise(ABORT, 'a store belongs to one office'); END;
            """ + ["plan_version", "event", "holiday_year", "calendar_item"].map(once).joined()
                + ["office", "journal", "plan_version", "event", "holiday_year", "calendar_item"].map(kept).joined())

    /// A trigger that lets no journal entry be listed twice, and keeps `INSERT OR REPLACE` from removing a row, which
    /// would pass by the triggers on removal.
    private static func once(_ table: String) -> String {
        """


        CREATE TRIGGER \(table)_once BEFORE INSERT ON \(table)
        WHEN EXISTS (SELECT 1 FROM \(table) WHERE entry = NEW.entry)
        BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;
        """
    }

    /// Triggers that let nobody change or remove a row.
    private static func kept(_ table: String) -> String {
        """


        CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
        BEGIN SELECT raise(ABORT, 'records are never changed'); END;
        CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table)
        BEGIN SELECT raise(ABORT, 'records are never removed'); END;
        """
    }
}
