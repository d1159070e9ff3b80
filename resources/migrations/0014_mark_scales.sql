-- Which marks the subjects of some grades take, each setting from a day on. Where none fits, the norms of the program and
-- the subject's own scale hold. A withdrawn one stays, for the audit of what was allowed.

CREATE TABLE mark_scale (
    id {id},
    subject_id {int} REFERENCES subject (id), -- NULL: every subject
    first_grade {int} NOT NULL,
    last_grade {int} NOT NULL,
    first_day TEXT NOT NULL,
    lowest_mark {int} NOT NULL,
    highest_mark {int} NOT NULL,
    points {int} NOT NULL, -- 0 with pass_fail 0: no marks at all
    pass_fail {int} NOT NULL,
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};
