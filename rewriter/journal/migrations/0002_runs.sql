ALTER TABLE calls ADD COLUMN run INTEGER;
ALTER TABLE calls ADD COLUMN position INTEGER;
ALTER TABLE calls ADD COLUMN step INTEGER;
ALTER TABLE calls ADD COLUMN reserved REAL NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN cost REAL NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN cached_tokens INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN reasoning_tokens INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calls ADD COLUMN estimated INTEGER NOT NULL DEFAULT 0;
CREATE INDEX calls_under_way ON calls (run) WHERE status = 'started';
CREATE INDEX calls_of_no_run ON calls (status, input_tokens, output_tokens) WHERE run IS NULL;
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    frozen TEXT NOT NULL,
    options TEXT NOT NULL,
    currency TEXT,
    created_at TEXT NOT NULL,
    enrolled INTEGER NOT NULL DEFAULT 0,
    articles INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    ready INTEGER NOT NULL DEFAULT 0,
    needs_review INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    calls INTEGER NOT NULL DEFAULT 0,
    done_calls INTEGER NOT NULL DEFAULT 0,
    failed_calls INTEGER NOT NULL DEFAULT 0,
    unknown_calls INTEGER NOT NULL DEFAULT 0,
    estimated_calls INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    input_tokens INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    cached_tokens INTEGER NOT NULL DEFAULT 0,
    reasoning_tokens INTEGER NOT NULL DEFAULT 0,
    cost REAL NOT NULL DEFAULT 0,
    unknown_cost REAL NOT NULL DEFAULT 0
);
CREATE TABLE entries (
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('waiting', 'ended')),
    status TEXT CHECK (status IN ('ready', 'needs-review', 'failed')),
    failure TEXT,
    losses INTEGER NOT NULL DEFAULT 0,
    begun_at TEXT,
    ended_at TEXT,
    row TEXT NOT NULL,
    summary TEXT,
    UNIQUE (run, position),
    UNIQUE (run, folder),
    UNIQUE (run, name)
);
CREATE INDEX entries_by_stage ON entries (run, stage, position);
CREATE TABLE endings (
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    ended_at TEXT,
    summary TEXT
);
CREATE INDEX endings_of_entry ON endings (run, position);
CREATE TABLE sources (
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    document BLOB NOT NULL,
    UNIQUE (run, position)
);
CREATE TABLE traces (
    run INTEGER NOT NULL,
    position INTEGER NOT NULL,
    step INTEGER NOT NULL,
    digests TEXT NOT NULL,
    PRIMARY KEY (run, position, step)
) WITHOUT ROWID;
CREATE TABLE batches (
    key TEXT PRIMARY KEY,
    run INTEGER NOT NULL,
    remote TEXT,
    state TEXT NOT NULL,
    input_file TEXT,
    output_file TEXT,
    error_file TEXT,
    created_at TEXT NOT NULL,
    document TEXT NOT NULL
);
CREATE INDEX batches_of_run ON batches (run, state)
