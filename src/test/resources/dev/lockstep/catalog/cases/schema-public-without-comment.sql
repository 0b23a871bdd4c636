-- The comment that every schema public has can be taken away.
COMMENT ON SCHEMA public IS NULL;
