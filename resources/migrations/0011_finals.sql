-- Exams of a grade or a class in a subject and who chose them; marks that a pupil brings from another school; academic
-- debts with their attempts; the line of behaviour, off until the school sets it from a day on. Marks of exams and
-- final ones stand in period_mark. Nothing is removed: what was a mistake is withdrawn, a cleared mark stays with value 0.

CREATE TABLE exam_plan (
    id {id},
    year_id {int} NOT NULL REFERENCES school_year (id),
    grade {int} NOT NULL,
    class_id {int} REFERENCES school_class (id), -- NULL: every class of the grade
    subject_id {int} NOT NULL REFERENCES subject (id),
    ordinal {int} NOT NULL, -- of the subject's exams in the grade; the ordinal of its marks
    name TEXT NOT NULL,
    scale {int} NOT NULL, -- as ExamScale
    highest {int} NOT NULL DEFAULT 100, -- points
    satisfactory_from {int} NOT NULL DEFAULT 0, -- points for a 3; all three 0: worth no mark
    good_from {int} NOT NULL DEFAULT 0,
    excellent_from {int} NOT NULL DEFAULT 0,
    by_choice {int} NOT NULL DEFAULT 0,
    heads_only {int} NOT NULL DEFAULT 0, -- 1: the subject's teacher does not put its marks
    day TEXT,
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    UNIQUE (year_id, grade, subject_id, ordinal)
) {strict};

CREATE TABLE exam_choice (
    exam_id {int} NOT NULL REFERENCES exam_plan (id),
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    chosen {int} NOT NULL,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (exam_id, pupil_id)
) {clustered};

CREATE TABLE former_mark (
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    year_id {int} NOT NULL REFERENCES school_year (id),
    subject_id {int} NOT NULL REFERENCES subject (id),
    kind {int} NOT NULL, -- as PeriodKind
    ordinal {int} NOT NULL,
    grade {int} NOT NULL, -- in which the pupil was that year
    value {int} NOT NULL, -- as MarkValue.h
    school TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (pupil_id, year_id, subject_id, kind, ordinal)
) {clustered};

CREATE TABLE academic_debt (
    id {id},
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    subject_id {int} NOT NULL REFERENCES subject (id),
    year_id {int} NOT NULL REFERENCES school_year (id),
    kind {int} NOT NULL,
    ordinal {int} NOT NULL,
    group_id {int} REFERENCES study_group (id), -- NULL: of another school
    value {int} NOT NULL, -- the mark it arose from
    formed_on TEXT NOT NULL,
    deadline TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    withdrawn {int} NOT NULL DEFAULT 0, -- 1: the mark was put right before any attempt
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    UNIQUE (pupil_id, subject_id, year_id, kind, ordinal)
) {strict};

CREATE INDEX academic_debt_by_deadline ON academic_debt (deadline);

CREATE TABLE debt_attempt (
    debt_id {int} NOT NULL REFERENCES academic_debt (id),
    ordinal {int} NOT NULL,
    day TEXT NOT NULL,
    commission TEXT NOT NULL DEFAULT '',
    value {int} NOT NULL DEFAULT 0, -- 0: has not taken place yet
    document TEXT NOT NULL DEFAULT '',
    withdrawn {int} NOT NULL DEFAULT 0,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (debt_id, ordinal)
) {clustered};

CREATE TABLE behaviour_rule (
    first_day TEXT PRIMARY KEY,
    scale {int} NOT NULL, -- as BehaviourScale; 0: no such line
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE TABLE behaviour_mark (
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    year_id {int} NOT NULL REFERENCES school_year (id),
    kind {int} NOT NULL,
    ordinal {int} NOT NULL,
    value {int} NOT NULL,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (pupil_id, year_id, kind, ordinal)
) {clustered};
