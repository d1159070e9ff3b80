-- Who stands in at a lesson for its teacher. A row per lesson, so that what a timetable does to lessons later (moves them,
-- cancels them, joins groups) leaves it where it belongs. A withdrawn one stays, for the journal of substitutions.

CREATE TABLE substitution (
    id {id},
    lesson_id {int} NOT NULL REFERENCES lesson (id),
    staff_id {int} NOT NULL REFERENCES staff (id), -- who stands in
    absent_id {int} REFERENCES staff (id), -- for whom; NULL: was not said
    reason TEXT NOT NULL DEFAULT '',
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE UNIQUE INDEX substitution_once ON substitution (lesson_id) WHERE withdrawn = 0;
CREATE INDEX substitution_by_staff ON substitution (staff_id, lesson_id);
