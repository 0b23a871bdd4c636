-- create schema audit
CREATE SCHEMA audit;

-- create table audit.t
CREATE TABLE audit.t (
    id integer NOT NULL,
    a  text,
    PRIMARY KEY (id),
    CONSTRAINT k UNIQUE (a),
    CONSTRAINT t_id_fkey FOREIGN KEY (id) REFERENCES t(id)
);

-- create routine audit.f(t)
CREATE OR REPLACE FUNCTION audit.f(t)
 RETURNS audit.t
 LANGUAGE sql
AS $function$SELECT NULL::audit.t$function$;

-- create constraint t.k
--   adds-uniqueness: it fails if rows of t are equal in what k wants unique
ALTER TABLE t ADD CONSTRAINT k UNIQUE (a);

-- create index audit.i
CREATE INDEX i ON audit.t (a);

-- back

-- drop index audit.i
DROP INDEX audit.i;

-- drop constraint t.k
ALTER TABLE t DROP CONSTRAINT k;

-- drop routine audit.f(t)
DROP FUNCTION audit.f(t);

-- drop table audit.t
--   drops-table: every row of audit.t is lost
DROP TABLE audit.t;

-- drop schema audit
DROP SCHEMA audit;
