-- Rules, and whether they fire.
CREATE TABLE t (a integer);
CREATE TABLE log (a integer);
CREATE RULE r AS ON INSERT TO t WHERE new.a > 0 DO ALSO INSERT INTO log VALUES (new.a);
CREATE RULE s AS ON DELETE TO t DO INSTEAD NOTHING;
ALTER TABLE t DISABLE RULE s;
COMMENT ON RULE r ON t IS 'of the rule';
