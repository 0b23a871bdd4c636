-- A NOT NULL of another name, not valid, or not for children; its comment.
-- since 18
CREATE TABLE t (a integer CONSTRAINT a_is_there NOT NULL, b integer, c integer, d integer);
ALTER TABLE t ADD CONSTRAINT t_b_not_null NOT NULL b NOT VALID;
ALTER TABLE t ADD CONSTRAINT c NOT NULL c NO INHERIT;
ALTER TABLE t ADD CONSTRAINT t_d_not_null1 NOT NULL d;
COMMENT ON CONSTRAINT a_is_there ON t IS 'always';
