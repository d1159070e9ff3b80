-- Why a pupil is away on these days: a sick note, an application. Absences that are put later follow it too. A withdrawn
-- reason stays, for the audit of what was shown.

CREATE TABLE absence_reason (
    id {id},
    pupil_id {int} NOT NULL REFERENCES pupil (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    code {int} NOT NULL, -- as AbsenceCode.h
    note TEXT NOT NULL DEFAULT '',
    withdrawn {int} NOT NULL DEFAULT 0,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX absence_reason_by_pupil ON absence_reason (pupil_id, last_day);
