-- What needs what (n, a), which objects belong to extensions (e), and which go with one (x). Internal dependencies
-- tie the pieces of one object together and are left out. A dependency on an array type is one on its element type, on a
-- multirange type one on the range type that it comes with.
SELECT
  d.classid AS class,
  d.objid AS object,
  d.objsubid AS part,
  d.refclassid AS needed_class,
  CASE
    WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem
    ELSE COALESCE(range.rngtypid, d.refobjid)
  END AS needed_object,
  d.refobjsubid AS needed_part,
  d.deptype AS type
FROM pg_catalog.pg_depend d
LEFT JOIN pg_catalog.pg_type t
  ON d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass AND t.oid = d.refobjid
LEFT JOIN pg_catalog.pg_range range ON range.rngmultitypid = t.oid
WHERE d.refobjid >= 16384
  AND d.deptype IN ('n', 'a', 'e', 'x')
  -- A default on its own column.
  AND NOT (d.deptype = 'a' AND d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass)
-- Membership first: later rows may speak of an extension's objects.
ORDER BY d.deptype <> 'e', d.classid, d.objid, d.objsubid, d.refclassid, needed_object, d.refobjsubid
