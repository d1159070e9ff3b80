-- Who answers for a pupil. A guardian is a person once, however many children there are; each tie is dated and never
-- removed. One that ends before it begins never took place.

CREATE TABLE guardian (
    id {id},
    person_id {int} NOT NULL UNIQUE REFERENCES person (id),
    work_place TEXT NOT NULL DEFAULT '', -- place and position, as told
    withdrawn {int} NOT NULL DEFAULT 0,
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE TABLE guardianship (
    id {id},
    guardian_id {int} NOT NULL REFERENCES guardian (id),
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    kinship {int} NOT NULL, -- as Kinship
    legal {int} NOT NULL DEFAULT 1, -- законный представитель
    may_see {int} NOT NULL DEFAULT 1, -- 0: an account shows nothing of this pupil
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL DEFAULT '9999-12-31',
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX guardianship_by_pupil ON guardianship (pupil_id, first_day);
CREATE INDEX guardianship_by_guardian ON guardianship (guardian_id, pupil_id);
