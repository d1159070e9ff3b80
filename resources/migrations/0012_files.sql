-- Files: contents in chunks, each content once, and where they are attached. An upload on its way is an incomplete
-- content with a file_upload; one that nobody needs any more is swept after a day.

CREATE TABLE file_content (
    id {id},
    size {int} NOT NULL, -- bytes
    hash {blob} NOT NULL, -- SHA-256 of the whole
    complete {int} NOT NULL DEFAULT 0, -- 1: every chunk is there and the hash was counted here
    stored_at {int} NOT NULL,
    stored_by {int} NOT NULL
) {strict};

CREATE UNIQUE INDEX file_content_once ON file_content (hash, size) WHERE complete = 1;
CREATE INDEX file_content_open ON file_content (id) WHERE complete = 0;

CREATE TABLE file_chunk (
    id {id},
    content_id {int} NOT NULL REFERENCES file_content (id),
    ordinal {int} NOT NULL,
    bytes {blob} NOT NULL,
    UNIQUE (content_id, ordinal)
) {strict};

-- Of one account: it has sent these bytes, or is sending them.
CREATE TABLE file_upload (
    id {id},
    account_id {int} NOT NULL REFERENCES account (id),
    content_id {int} NOT NULL REFERENCES file_content (id),
    size {int} NOT NULL,
    hash {blob} NOT NULL,
    finished {int} NOT NULL DEFAULT 0,
    touched_at {int} NOT NULL,
    UNIQUE (account_id, hash, size)
) {strict};

CREATE INDEX file_upload_by_age ON file_upload (touched_at);
CREATE INDEX file_upload_by_content ON file_upload (content_id);

-- A content under a name at something: which kind of thing is a number of OwnerKinds.h.
CREATE TABLE attached_file (
    id {id},
    owner_kind {int} NOT NULL,
    owner_id {int} NOT NULL,
    content_id {int} NOT NULL REFERENCES file_content (id),
    name TEXT NOT NULL,
    attached_at {int} NOT NULL,
    attached_by {int} NOT NULL,
    detached_at {int}, -- NULL: it hangs there
    detached_by {int},
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} NOT NULL
) {strict};

CREATE INDEX attached_file_by_owner ON attached_file (owner_kind, owner_id);
CREATE INDEX attached_file_by_content ON attached_file (content_id);
