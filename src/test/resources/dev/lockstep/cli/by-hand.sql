CREATE SCHEMA audit;
CREATE TABLE audit."Log Entries" (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "At.Time" timestamptz DEFAULT now(),
    "say ""hi""" text,
    body text,
    CONSTRAINT "Not Empty" CHECK (body <> '')
);
CREATE INDEX "by.time" ON audit."Log Entries" ("At.Time");
CREATE VIEW audit.recent AS SELECT id, body FROM audit."Log Entries" WHERE "At.Time" > now() - interval '1 day';
CREATE TYPE mood AS ENUM ('calm', 'busy');
CREATE TYPE size AS (width integer, height integer);
CREATE DOMAIN percentage AS integer DEFAULT 0 CHECK (VALUE BETWEEN 0 AND 100);
CREATE FUNCTION double(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n * 2;
CREATE FUNCTION double(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE PROCEDURE tidy() LANGUAGE sql AS 'DELETE FROM audit."Log Entries"';
CREATE AGGREGATE longest(text) (SFUNC = text_larger, STYPE = text);
CREATE FUNCTION logged() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE VIEW busy AS SELECT id, status FROM video_requests WHERE completed_at IS NULL;
CREATE MATERIALIZED VIEW per_user AS SELECT user_id, count(*) AS requests FROM video_requests GROUP BY user_id;
CREATE UNIQUE INDEX per_user_key ON per_user (user_id);
CREATE TRIGGER watched BEFORE UPDATE ON video_requests FOR EACH ROW EXECUTE FUNCTION logged();
CREATE POLICY own ON video_requests USING (user_id = current_user);
CREATE RULE untouchable AS ON DELETE TO video_requests WHERE old.status = 'completed' DO INSTEAD NOTHING;
CREATE STATISTICS together (dependencies) ON user_id, guild_id FROM video_requests;
CREATE COLLATION german (provider = libc, locale = 'C');
CREATE SEQUENCE tickets INCREMENT BY 5;
