-- Constraints of tables and of domains; NOT NULL of tables is read with the columns. Left out are those that a child has
-- from its parent (not local) and those that a partition has from the partitioned table (with a parent constraint); the
-- latter are also the hidden foreign keys to each partition of a referenced table.
SELECT
  con.oid,
  con.conrelid AS relation,
  con.contypid AS domain,
  con.conname AS name,
  pg_catalog.quote_ident(con.conname) AS quoted_name,
  con.contype AS type,
  pg_catalog.pg_get_constraintdef(con.oid) AS definition,
  con.conkey AS columns,
  con.confrelid AS referenced_relation,
  CASE WHEN con.contype IN ('p', 'u', 'x') THEN con.conindid END AS index
FROM pg_catalog.pg_constraint con
WHERE (
    con.conrelid >= 16384
    AND con.contype IN ('p', 'u', 'f', 'c', 'x')
    AND con.conislocal
    AND con.conparentid = 0)
  OR (con.contypid >= 16384 AND con.contype IN ('c', 'n'))
ORDER BY con.conrelid, con.contypid, con.conname
