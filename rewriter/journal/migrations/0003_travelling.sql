ALTER TABLE calls ADD COLUMN batch TEXT;
CREATE INDEX calls_of_batch ON calls (batch, status, id) WHERE batch IS NOT NULL;
CREATE INDEX calls_travelling ON calls (run, position) WHERE status = 'started' AND batch IS NOT NULL
