-- Accounts, sessions, settings, and the logs of the system itself.

CREATE TABLE account (
    id {id},
    login TEXT NOT NULL UNIQUE,
    login_key TEXT NOT NULL UNIQUE, -- the login case-folded: what a person types is compared with this
    password_hash TEXT NOT NULL DEFAULT '', -- as libsodium writes it; empty: nobody can log in
    must_change_password {int} NOT NULL DEFAULT 1,
    disabled {int} NOT NULL DEFAULT 0,
    person_id {int}, -- who it is; accounts of the system have none
    rights_version {int} NOT NULL DEFAULT 1, -- rises with every change of what the account may do
    created_at {int} NOT NULL,
    last_login_at {int},
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} REFERENCES account (id)
) {strict};

CREATE INDEX account_by_person ON account (person_id);

CREATE TABLE account_role (
    account_id {int} NOT NULL REFERENCES account (id),
    role {int} NOT NULL,
    PRIMARY KEY (account_id, role)
) {clustered};

CREATE TABLE session (
    id {id},
    token_hash {blob} NOT NULL UNIQUE, -- the token itself is known to the client alone
    account_id {int} NOT NULL REFERENCES account (id),
    created_at {int} NOT NULL,
    last_seen_at {int} NOT NULL,
    expires_at {int} NOT NULL,
    ended_at {int},
    address TEXT NOT NULL DEFAULT '',
    device TEXT NOT NULL DEFAULT ''
) {strict};

CREATE INDEX session_by_account ON session (account_id, ended_at);

CREATE TABLE known_device (
    account_id {int} NOT NULL REFERENCES account (id),
    device_hash {blob} NOT NULL,
    first_seen_at {int} NOT NULL,
    last_seen_at {int} NOT NULL,
    PRIMARY KEY (account_id, device_hash)
) {clustered};

-- How long an account must wait after wrong passwords; survives a restart.
CREATE TABLE login_penalty (
    account_id {int} PRIMARY KEY REFERENCES account (id),
    failures {int} NOT NULL DEFAULT 0,
    last_failure_at {int} NOT NULL,
    blocked_until {int}
) {clustered};

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL, -- JSON
    version {int} NOT NULL DEFAULT 1,
    changed_at {int} NOT NULL,
    changed_by {int} REFERENCES account (id)
) {clustered};

-- Append-only, hash-chained. No foreign keys: it must be able to tell of what is gone.
CREATE TABLE audit_log (
    seq {int} PRIMARY KEY,
    at {int} NOT NULL,
    account_id {int} NOT NULL,
    session_id {int} NOT NULL,
    address TEXT NOT NULL,
    request {int} NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id {int} NOT NULL,
    context_kind TEXT NOT NULL,
    context_id {int} NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    prev_hash {blob} NOT NULL,
    hash {blob} NOT NULL
) {strict};

CREATE INDEX audit_log_by_subject ON audit_log (subject_kind, subject_id, seq);
CREATE INDEX audit_log_by_account ON audit_log (account_id, seq);

-- only: sqlite
CREATE TRIGGER audit_log_kept_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
-- only: sqlite
CREATE TRIGGER audit_log_kept_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
-- only: postgresql
CREATE FUNCTION audit_log_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_log is append-only'; END $$;
-- only: postgresql
CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION audit_log_kept();

-- What was told to followers, in order; replayed after a reconnect. Old rows may go, the newest must stay: the next
-- number follows from it.
CREATE TABLE change_log (
    seq {int} PRIMARY KEY,
    at {int} NOT NULL,
    topic_kind {int} NOT NULL,
    topic_id {int} NOT NULL,
    message {int} NOT NULL,
    record {blob} NOT NULL,
    account_id {int} NOT NULL,
    session_id {int} NOT NULL
) {strict};

CREATE INDEX change_log_by_topic ON change_log (topic_kind, topic_id, seq);

-- The answer to each mutating request, so that one sent again has one effect.
CREATE TABLE command_log (
    command_id {blob} NOT NULL PRIMARY KEY,
    account_id {int} NOT NULL,
    request {int} NOT NULL,
    reply {blob} NOT NULL,
    at {int} NOT NULL
) {strict};

CREATE INDEX command_log_by_age ON command_log (at);
