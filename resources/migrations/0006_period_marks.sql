-- Marks of periods and of the year. A period is named by its kind and number, not by its row: the calendar's rows are
-- written anew with the calendar. A cleared mark stays with value 0 and its version.

CREATE TABLE period_mark (
    group_id {int} NOT NULL REFERENCES study_group (id),
    kind {int} NOT NULL, -- as PeriodKind
    ordinal {int} NOT NULL,
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    value {int} NOT NULL, -- as MarkValue.h
    comment TEXT NOT NULL DEFAULT '',
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (group_id, kind, ordinal, pupil_id)
) {clustered};
