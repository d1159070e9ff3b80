-- Weights of the kinds of work, each set of all kinds from a day on: what a work made for a lesson of that day or later
-- weighs unless somebody says otherwise. Works that are there keep theirs.

CREATE TABLE work_weight (
    first_day TEXT NOT NULL,
    type {int} NOT NULL, -- as WorkType
    weight {int} NOT NULL,
    version {int} NOT NULL DEFAULT 1, -- of the whole set
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL,
    PRIMARY KEY (first_day, type)
) {clustered};
