-- replace statistics s
DROP STATISTICS s;
CREATE STATISTICS public.s (dependencies) ON a, b FROM t;
ALTER STATISTICS s SET STATISTICS 77;

-- alter rule t.r
ALTER TABLE t ENABLE ALWAYS RULE r;

-- replace trigger t.one
DROP TRIGGER one ON t;
CREATE TRIGGER one BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION f();
COMMENT ON TRIGGER one ON t IS 'first';

-- create trigger t.three
CREATE CONSTRAINT TRIGGER three AFTER DELETE ON public.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();

-- alter trigger t.two
ALTER TABLE t DISABLE TRIGGER two;

-- replace policy t.p
DROP POLICY p ON t;
CREATE POLICY p ON t AS RESTRICTIVE FOR SELECT TO PUBLIC USING ((a > 1));
COMMENT ON POLICY p ON t IS 'who';

-- back

-- replace policy t.p
DROP POLICY p ON t;
CREATE POLICY p ON t FOR ALL TO PUBLIC USING ((a > 0));

-- alter trigger t.two
ALTER TABLE t ENABLE TRIGGER two;

-- drop trigger t.three
DROP TRIGGER three ON t;

-- replace trigger t.one
DROP TRIGGER one ON t;
CREATE TRIGGER one AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION f();

-- alter rule t.r
ALTER TABLE t ENABLE RULE r;

-- replace statistics s
DROP STATISTICS s;
CREATE STATISTICS public.s (ndistinct) ON a, b FROM t;
