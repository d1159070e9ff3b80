-- Plans of lessons: topics of a subject and grade, their approval, and which group follows which plan from when. Nothing
-- about dates of topics is stored: they follow from the lessons as they are.

CREATE TABLE lesson_plan (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    subject_id {int} NOT NULL REFERENCES subject (id),
    grade {int} NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    author_id {int} REFERENCES staff (id), -- NULL: made by somebody without a staff card
    state {int} NOT NULL, -- as PlanState
    remark TEXT NOT NULL DEFAULT '', -- of who returned it
    decided_at {int},
    decided_by {int},
    copied_from {int} REFERENCES lesson_plan (id),
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX lesson_plan_by_year ON lesson_plan (year_id, subject_id, grade);
CREATE INDEX lesson_plan_by_author ON lesson_plan (author_id);

CREATE TABLE plan_topic (
    plan_id {int} NOT NULL REFERENCES lesson_plan (id),
    topic_key {int} NOT NULL, -- made by the program that the row was typed in
    place {int} NOT NULL,
    heading {int} NOT NULL DEFAULT 0,
    topic TEXT NOT NULL DEFAULT '',
    hours {int} NOT NULL DEFAULT 1,
    homework TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    removed {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (plan_id, topic_key)
) {clustered};

CREATE TABLE group_plan (
    id {id},
    group_id {int} NOT NULL REFERENCES study_group (id),
    plan_id {int} NOT NULL REFERENCES lesson_plan (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL DEFAULT '9999-12-31', -- before the first: was replaced from its first day on
    first_topic {int} NOT NULL DEFAULT 0, -- key of the topic to begin with; 0: the first
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX group_plan_by_group ON group_plan (group_id, first_day);
CREATE INDEX group_plan_by_plan ON group_plan (plan_id);
