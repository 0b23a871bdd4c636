CREATE TABLE b (a_id integer);
