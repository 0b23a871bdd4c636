-- The comments on everything that somebody created. Objects below 16384 (FirstNormalObjectId) come with the server;
-- schema public is one of them and may have got another comment.
SELECT d.classoid, d.objoid, d.objsubid, d.description
FROM pg_catalog.pg_description d
WHERE d.objoid >= 16384
  OR (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
    AND d.objoid = (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public'))
ORDER BY d.classoid, d.objoid, d.objsubid
