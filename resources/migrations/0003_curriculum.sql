-- Subjects, groups (subject × class or part of a class), who is taught by whom when, the weekly pattern.

CREATE TABLE subject (
    id {id},
    name TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL DEFAULT '',
    ordinal {int} NOT NULL DEFAULT 0,
    lowest_mark {int} NOT NULL DEFAULT 1,
    highest_mark {int} NOT NULL DEFAULT 5,
    points {int} NOT NULL DEFAULT 1,
    pass_fail {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE TABLE study_group (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    subject_id {int} NOT NULL REFERENCES subject (id),
    class_id {int} REFERENCES school_class (id), -- NULL: pupils of several classes
    name TEXT NOT NULL DEFAULT '', -- of a part of a class
    whole_class {int} NOT NULL DEFAULT 1, -- members follow the class; else group_membership
    external_id TEXT NOT NULL DEFAULT '',
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX study_group_by_class ON study_group (class_id, subject_id);
CREATE INDEX study_group_by_year ON study_group (year_id);

CREATE TABLE group_membership (
    id {id},
    group_id {int} NOT NULL REFERENCES study_group (id),
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL DEFAULT '9999-12-31',
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX group_membership_by_group ON group_membership (group_id, first_day);
CREATE INDEX group_membership_by_pupil ON group_membership (pupil_id, first_day);

CREATE TABLE group_teacher (
    id {id},
    group_id {int} NOT NULL REFERENCES study_group (id),
    staff_id {int} NOT NULL REFERENCES staff (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL DEFAULT '9999-12-31',
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX group_teacher_by_group ON group_teacher (group_id, staff_id);
CREATE INDEX group_teacher_by_staff ON group_teacher (staff_id, group_id);

CREATE TABLE weekly_slot (
    group_id {int} NOT NULL REFERENCES study_group (id),
    weekday {int} NOT NULL,
    lesson_number {int} NOT NULL,
    PRIMARY KEY (group_id, weekday, lesson_number)
) {clustered};
