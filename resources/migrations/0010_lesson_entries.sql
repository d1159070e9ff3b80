-- When a topic and homework were first written, and by whom: what control of journals calls late. Kept by the database
-- itself, so that no way of writing a lesson forgets it; a later correction does not move it.

ALTER TABLE lesson ADD COLUMN topic_at {int};
ALTER TABLE lesson ADD COLUMN topic_by {int};
ALTER TABLE lesson ADD COLUMN homework_at {int};
ALTER TABLE lesson ADD COLUMN homework_by {int};

-- Of lessons that were written before: the first save that the audit knows, else the last change.
UPDATE lesson SET topic_at = COALESCE((SELECT l.at FROM audit_log l WHERE l.subject_kind = 'lesson' AND l.subject_id = lesson.id AND l.action = 'lesson.saved' ORDER BY l.seq LIMIT 1), changed_at), topic_by = COALESCE((SELECT l.account_id FROM audit_log l WHERE l.subject_kind = 'lesson' AND l.subject_id = lesson.id AND l.action = 'lesson.saved' ORDER BY l.seq LIMIT 1), changed_by) WHERE topic <> '';
UPDATE lesson SET homework_at = COALESCE((SELECT l.at FROM audit_log l WHERE l.subject_kind = 'lesson' AND l.subject_id = lesson.id AND l.action = 'lesson.saved' ORDER BY l.seq LIMIT 1), changed_at), homework_by = COALESCE((SELECT l.account_id FROM audit_log l WHERE l.subject_kind = 'lesson' AND l.subject_id = lesson.id AND l.action = 'lesson.saved' ORDER BY l.seq LIMIT 1), changed_by) WHERE homework <> '';

-- only: sqlite
CREATE TRIGGER lesson_entered_insert AFTER INSERT ON lesson WHEN (NEW.topic <> '' AND NEW.topic_at IS NULL) OR (NEW.homework <> '' AND NEW.homework_at IS NULL) BEGIN UPDATE lesson SET topic_by = CASE WHEN topic <> '' AND topic_at IS NULL THEN changed_by ELSE topic_by END, topic_at = CASE WHEN topic <> '' AND topic_at IS NULL THEN changed_at ELSE topic_at END, homework_by = CASE WHEN homework <> '' AND homework_at IS NULL THEN changed_by ELSE homework_by END, homework_at = CASE WHEN homework <> '' AND homework_at IS NULL THEN changed_at ELSE homework_at END WHERE id = NEW.id; END;
-- only: sqlite
CREATE TRIGGER lesson_entered_update AFTER UPDATE OF topic, homework ON lesson WHEN (NEW.topic <> '' AND NEW.topic_at IS NULL) OR (NEW.homework <> '' AND NEW.homework_at IS NULL) BEGIN UPDATE lesson SET topic_by = CASE WHEN topic <> '' AND topic_at IS NULL THEN changed_by ELSE topic_by END, topic_at = CASE WHEN topic <> '' AND topic_at IS NULL THEN changed_at ELSE topic_at END, homework_by = CASE WHEN homework <> '' AND homework_at IS NULL THEN changed_by ELSE homework_by END, homework_at = CASE WHEN homework <> '' AND homework_at IS NULL THEN changed_at ELSE homework_at END WHERE id = NEW.id; END;
-- only: postgresql
CREATE FUNCTION lesson_entered() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.topic <> '' AND NEW.topic_at IS NULL THEN NEW.topic_at := NEW.changed_at; NEW.topic_by := NEW.changed_by; END IF; IF NEW.homework <> '' AND NEW.homework_at IS NULL THEN NEW.homework_at := NEW.changed_at; NEW.homework_by := NEW.changed_by; END IF; RETURN NEW; END $$;
-- only: postgresql
CREATE TRIGGER lesson_entered BEFORE INSERT OR UPDATE OF topic, homework ON lesson FOR EACH ROW EXECUTE FUNCTION lesson_entered();
