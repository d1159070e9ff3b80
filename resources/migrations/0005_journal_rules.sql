-- The school's rules of the journal, each from a day on, and the closings and reopenings of its periods: acts that are
-- never changed, the newest that fits a lesson decides.

CREATE TABLE journal_rules (
    first_day TEXT PRIMARY KEY,
    edit_window_days {int} NOT NULL DEFAULT 0, -- 0: no limit
    dot_as_two {int} NOT NULL DEFAULT 0,
    round_up_from {int} NOT NULL DEFAULT 50, -- hundredths of an average above the lower mark
    minimum_marks {int} NOT NULL DEFAULT 3, -- below: the sheet of a period warns
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE TABLE journal_closing (
    id {id},
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    class_id {int} REFERENCES school_class (id), -- NULL: every class
    subject_id {int} REFERENCES subject (id), -- NULL: every subject
    closed {int} NOT NULL, -- 0: a reopening
    until TEXT NOT NULL DEFAULT '9999-12-31', -- last day of a reopening
    reason TEXT NOT NULL,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX journal_closing_by_day ON journal_closing (last_day);
