CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    purpose TEXT NOT NULL,
    model TEXT NOT NULL,
    request TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('started', 'done', 'failed', 'unknown')),
    kind TEXT,
    reply TEXT,
    input_tokens INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    started_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX calls_by_digest ON calls (digest, status);
