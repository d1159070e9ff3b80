-- A reason may concern lessons of one subject (exempt from PE) and may be withdrawn. An absence knows which reason has
-- given its code and what was put at the lesson, so that a withdrawn reason takes back what it gave.

ALTER TABLE absence_reason ADD COLUMN subject_id {int} REFERENCES subject (id); -- NULL: lessons of all
ALTER TABLE absence_reason ADD COLUMN withdrawn_at {int} NOT NULL DEFAULT 0;
ALTER TABLE absence_reason ADD COLUMN withdrawn_by {int} NOT NULL DEFAULT 0;

ALTER TABLE absence ADD COLUMN reason_id {int} REFERENCES absence_reason (id); -- NULL: put by hand
ALTER TABLE absence ADD COLUMN put_code {int} NOT NULL DEFAULT 0; -- at the lesson, under the reason
ALTER TABLE absence ADD COLUMN put_at {int} NOT NULL DEFAULT 0;

-- Given before: by the newest reason of the day with that code, over «Н» as was usual.
UPDATE absence SET reason_id = (SELECT MAX(r.id) FROM absence_reason r JOIN lesson l ON l.id = absence.lesson_id
    WHERE r.pupil_id = absence.pupil_id AND r.withdrawn = 0 AND r.code = absence.code
    AND r.first_day <= l.day AND r.last_day >= l.day)
WHERE code <> 0 AND pupil_id IN (SELECT pupil_id FROM absence_reason);
UPDATE absence SET put_code = 4, put_at = changed_at WHERE reason_id IS NOT NULL;
