-- School years, people, classes, who was in which class when. Dated; nothing is removed. An open end is 9999-12-31, so
-- that "on a day" is one comparison.

CREATE TABLE school_year (
    id {id},
    name TEXT NOT NULL UNIQUE,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    school_days {int} NOT NULL DEFAULT 5, -- of a week
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE TABLE period (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    kind {int} NOT NULL,
    ordinal {int} NOT NULL,
    name TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    UNIQUE (year_id, kind, ordinal)
) {strict};

CREATE TABLE day_off (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    name TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) {strict};

CREATE INDEX day_off_by_year ON day_off (year_id, first_day);

CREATE TABLE person (
    id {id},
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL, -- the name folded for search: ' иванов иван петрович', ё as е
    sex {int} NOT NULL DEFAULT 0,
    birth_date TEXT,
    snils TEXT NOT NULL DEFAULT '', -- 11 digits
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX person_by_snils ON person (snils);
CREATE INDEX person_by_key ON person (search_key, birth_date);

CREATE TABLE pupil (
    id {id},
    person_id {int} NOT NULL UNIQUE REFERENCES person (id),
    file_number TEXT NOT NULL DEFAULT '', -- of the личное дело
    external_id TEXT NOT NULL DEFAULT '', -- of the source it was imported from
    withdrawn {int} NOT NULL DEFAULT 0, -- 1: an import that created it was undone
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX pupil_by_external ON pupil (external_id);

CREATE TABLE staff (
    id {id},
    person_id {int} NOT NULL UNIQUE REFERENCES person (id),
    position TEXT NOT NULL DEFAULT '',
    hired_on TEXT,
    dismissed_on TEXT,
    external_id TEXT NOT NULL DEFAULT '',
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX staff_by_external ON staff (external_id);

CREATE TABLE school_class (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    grade {int} NOT NULL,
    letter TEXT NOT NULL,
    teacher_id {int} REFERENCES staff (id), -- the class teacher
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    UNIQUE (year_id, grade, letter)
) {strict};

CREATE INDEX school_class_by_teacher ON school_class (teacher_id);

CREATE TABLE class_membership (
    id {id},
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    class_id {int} NOT NULL REFERENCES school_class (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL DEFAULT '9999-12-31', -- before first_day: never took place (undone)
    order_text TEXT NOT NULL DEFAULT '',
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX class_membership_by_pupil ON class_membership (pupil_id, first_day);
CREATE INDEX class_membership_by_class ON class_membership (class_id, first_day);

-- What each import did, so that it can be undone as one act.
CREATE TABLE import_act (
    id {id},
    kind {int} NOT NULL,
    file_name TEXT NOT NULL,
    at {int} NOT NULL,
    account_id {int} NOT NULL,
    undone_at {int}
) {strict};

CREATE TABLE import_change (
    act_id {int} NOT NULL REFERENCES import_act (id),
    ordinal {int} NOT NULL,
    record_kind TEXT NOT NULL,
    record_id {int} NOT NULL,
    created {int} NOT NULL,
    version_after {int} NOT NULL, -- somebody changed it since where the record's version is higher
    old_value TEXT NOT NULL, -- JSON; empty: created
    PRIMARY KEY (act_id, ordinal)
) {clustered};
