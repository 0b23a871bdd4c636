-- Policies of every command, with the functions and tables that they need.
CREATE FUNCTION me() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE users (id integer);
CREATE TABLE t (a integer);
CREATE POLICY p ON t USING (a = me());
CREATE POLICY q ON t AS RESTRICTIVE FOR UPDATE TO pg_monitor, current_user
  USING (EXISTS (SELECT FROM users WHERE id = a)) WITH CHECK (a > 0);
CREATE POLICY r ON t FOR INSERT WITH CHECK (true);
COMMENT ON POLICY p ON t IS 'of the policy';
