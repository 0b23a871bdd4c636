-- Storage, compression, statistics target, options.
CREATE TABLE t (a text, b text, c text, d integer, e text);
ALTER TABLE t ALTER a SET STORAGE external, ALTER b SET STORAGE main, ALTER c SET STORAGE plain;
ALTER TABLE t ALTER e SET STORAGE extended, ALTER e SET COMPRESSION pglz;
ALTER TABLE t ALTER d SET STATISTICS 500, ALTER d SET (n_distinct = -0.5, n_distinct_inherited = 3);
ALTER TABLE t ALTER a SET STATISTICS 0, ALTER b SET STATISTICS -1;
