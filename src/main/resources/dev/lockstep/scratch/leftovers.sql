-- Databases of runs that are no more. A living run holds an advisory lock on the number in its databases' names, in
-- whichever database of the server it is logged in; PostgreSQL shows the two halves of a lock's key as oids, unsigned.
SELECT d.datname
  FROM pg_catalog.pg_database AS d
  JOIN pg_catalog.pg_roles AS r ON r.oid = d.datdba
 WHERE r.rolname = current_user
   AND d.datname ~ '^lockstep_run_[0-9a-f]{8}_[0-9]+$'
   AND NOT EXISTS (
         SELECT 1
           FROM pg_catalog.pg_locks AS l
          WHERE l.locktype = 'advisory'
            AND l.objsubid = 2
            AND l.classid::bigint = ?
            AND l.objid::bigint = ('x' || pg_catalog.substr(d.datname, 14, 8))::bit(32)::bigint)
 ORDER BY d.oid
