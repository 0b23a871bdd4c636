-- A foreign table with its server and options; a user mapping cannot be compared.
CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'true');
CREATE SERVER s TYPE 'files' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'elsewhere');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (password 'secret');
CREATE FOREIGN TABLE t (a integer OPTIONS (column_name 'x, y')) SERVER s OPTIONS (path '/a, b', mode 'it''s');
