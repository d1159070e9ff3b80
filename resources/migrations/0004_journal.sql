-- Lessons as dated occurrences, assignments, marks, absences. Marks and absences are clustered by the page they are
-- read by; a cleared one stays with value 0 and its version.

CREATE TABLE lesson (
    id {id},
    group_id {int} NOT NULL REFERENCES study_group (id),
    day TEXT NOT NULL,
    number {int} NOT NULL,
    topic TEXT NOT NULL DEFAULT '',
    homework TEXT NOT NULL DEFAULT '',
    cancelled {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    UNIQUE (group_id, day, number)
) {strict};

CREATE TABLE assignment (
    id {id},
    group_id {int} NOT NULL REFERENCES study_group (id),
    lesson_id {int} NOT NULL REFERENCES lesson (id),
    type {int} NOT NULL,
    ordinal {int} NOT NULL DEFAULT 0, -- of its type at the lesson
    title TEXT NOT NULL DEFAULT '',
    weight {int} NOT NULL,
    obligatory {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    UNIQUE (lesson_id, type, ordinal)
) {strict};

CREATE TABLE mark (
    group_id {int} NOT NULL,
    lesson_id {int} NOT NULL REFERENCES lesson (id),
    assignment_id {int} NOT NULL REFERENCES assignment (id),
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    value {int} NOT NULL, -- as MarkValue.h
    duty {int} NOT NULL DEFAULT 0,
    comment TEXT NOT NULL DEFAULT '',
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (group_id, lesson_id, assignment_id, pupil_id)
) {clustered};

CREATE TABLE absence (
    group_id {int} NOT NULL,
    lesson_id {int} NOT NULL REFERENCES lesson (id),
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    code {int} NOT NULL, -- as AbsenceCode.h
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (group_id, lesson_id, pupil_id)
) {clustered};
