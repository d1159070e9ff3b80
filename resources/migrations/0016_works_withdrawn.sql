-- SPDX-License-Identifier: GPL-3.0-or-later
-- A work may be taken off its lesson while nobody has a mark for it. Nothing is deleted: it stands here, and comes back
-- where a mark that was typed without the server arrives for it.
ALTER TABLE assignment ADD COLUMN withdrawn {int} NOT NULL DEFAULT 0;
