-- Kept databases beyond the first so many, those used last first. Their comments end with the time of their last use
-- and sort by it; one without a comment was not used since it was made.
SELECT d.datname
  FROM pg_catalog.pg_database AS d
  JOIN pg_catalog.pg_roles AS r ON r.oid = d.datdba
 WHERE r.rolname = current_user
   AND d.datname ~ '^lockstep_kept_[0-9a-f]{32}$'
 ORDER BY pg_catalog.shobj_description(d.oid, 'pg_database') DESC NULLS LAST, d.oid DESC
OFFSET ?
