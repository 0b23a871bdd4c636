-- A partitioned table gets a column and a partition, loses one, and another type.
CREATE TABLE m (id integer NOT NULL, day date NOT NULL, v integer, gone text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE m2 PARTITION OF m FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE INDEX m_v ON m (v);
