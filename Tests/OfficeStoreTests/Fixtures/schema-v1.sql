-- calendar_item
CREATE TABLE calendar_item (
    uid TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    PRIMARY KEY (uid, sequence)
) STRICT;

-- calendar_item_kept
CREATE TRIGGER calendar_item_kept BEFORE DELETE ON calendar_item
BEGIN SELECT raise(ABORT, 'records are never removed'); END;

-- calendar_item_once
CREATE TRIGGER calendar_item_once BEFORE INSERT ON calendar_item
WHEN EXISTS (SELECT 1 FROM calendar_item WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;

-- calendar_item_order
CREATE TRIGGER calendar_item_order BEFORE INSERT ON calendar_item
WHEN NEW.sequence <= (SELECT max(sequence) FROM calendar_item WHERE uid = NEW.uid)
BEGIN SELECT raise(ABORT, 'the sequence of a calendar entry only rises'); END;

-- calendar_item_unchanged
CREATE TRIGGER calendar_item_unchanged BEFORE UPDATE ON calendar_item
BEGIN SELECT raise(ABORT, 'records are never changed'); END;

-- event
CREATE TABLE event (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    replaces INTEGER REFERENCES event (number) CHECK (replaces < number),
    revokes INTEGER REFERENCES event (number) CHECK (revokes < number)
) STRICT;

-- event_day
CREATE INDEX event_day ON event (day);

-- event_kept
CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'records are never removed'); END;

-- event_once
CREATE TRIGGER event_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;

-- event_order
CREATE TRIGGER event_order BEFORE INSERT ON event
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM event)
BEGIN SELECT raise(ABORT, 'events are numbered without a gap'); END;

-- event_subject
CREATE INDEX event_subject ON event (subject);

-- event_unchanged
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'records are never changed'); END;

-- holiday_year
CREATE TABLE holiday_year (
    entry INTEGER PRIMARY KEY REFERENCES journal (sequence),
    year INTEGER NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1))
) STRICT;

-- holiday_year_kept
CREATE TRIGGER holiday_year_kept BEFORE DELETE ON holiday_year
BEGIN SELECT raise(ABORT, 'records are never removed'); END;

-- holiday_year_once
CREATE TRIGGER holiday_year_once BEFORE INSERT ON holiday_year
WHEN EXISTS (SELECT 1 FROM holiday_year WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;

-- holiday_year_unchanged
CREATE TRIGGER holiday_year_unchanged BEFORE UPDATE ON holiday_year
BEGIN SELECT raise(ABORT, 'records are never changed'); END;

-- journal
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'event', 'holidays', 'calendar')),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    text TEXT NOT NULL CHECK (json_valid(text)),
    previous_seal TEXT NOT NULL CHECK (length(previous_seal) = 64),
    seal TEXT NOT NULL CHECK (length(seal) = 64)
) STRICT;

-- journal_chain
CREATE TRIGGER journal_chain BEFORE INSERT ON journal
WHEN NEW.sequence > 1 AND NEW.previous_seal IS NOT (
    SELECT seal FROM journal WHERE sequence = NEW.sequence - 1)
BEGIN SELECT raise(ABORT, 'a journal entry seals the one before it'); END;

-- journal_kept
CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'records are never removed'); END;

-- journal_order
CREATE TRIGGER journal_order BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
BEGIN SELECT raise(ABORT, 'journal entries are numbered without a gap'); END;

-- journal_unchanged
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'records are never changed'); END;

-- office
CREATE TABLE office (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL CHECK (id <> ''),
    created_at INTEGER NOT NULL
) STRICT;

-- office_kept
CREATE TRIGGER office_kept BEFORE DELETE ON office
BEGIN SELECT raise(ABORT, 'records are never removed'); END;

-- office_once
CREATE TRIGGER office_once BEFORE INSERT ON office
WHEN EXISTS (SELECT 1 FROM office)
BEGIN SELECT raise(ABORT, 'a store belongs to one office'); END;

-- office_unchanged
CREATE TRIGGER office_unchanged BEFORE UPDATE ON office
BEGIN SELECT raise(ABORT, 'records are never changed'); END;

-- plan_version
CREATE TABLE plan_version (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence)
) STRICT;

-- plan_version_kept
CREATE TRIGGER plan_version_kept BEFORE DELETE ON plan_version
BEGIN SELECT raise(ABORT, 'records are never removed'); END;

-- plan_version_once
CREATE TRIGGER plan_version_once BEFORE INSERT ON plan_version
WHEN EXISTS (SELECT 1 FROM plan_version WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;

-- plan_version_order
CREATE TRIGGER plan_version_order BEFORE INSERT ON plan_version
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM plan_version)
BEGIN SELECT raise(ABORT, 'plan versions are numbered without a gap'); END;

-- plan_version_unchanged
CREATE TRIGGER plan_version_unchanged BEFORE UPDATE ON plan_version
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
