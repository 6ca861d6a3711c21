-- Whoever was here before the numbers gets theirs: a worker counts what there is, and reads the past of connected stores.
INSERT INTO jobs (queue, name, key, dedupe, organization_id, payload, attempts_max)
SELECT 'upkeep', 'begin-analytics', 'begin-analytics:' || id, 'begin-analytics:' || id, id, '{}', 5
FROM organizations ORDER BY id
ON CONFLICT (dedupe) WHERE state = 'ready' DO NOTHING;
