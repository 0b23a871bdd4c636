-- A table takes its sequences along when it becomes unlogged.
CREATE TABLE t (id serial, n integer GENERATED ALWAYS AS IDENTITY);
CREATE TABLE u (id integer);
