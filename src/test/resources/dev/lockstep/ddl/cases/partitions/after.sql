CREATE TABLE m (id integer NOT NULL, day date NOT NULL, v bigint, added text DEFAULT 'x', PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE m3 PARTITION OF m DEFAULT;
CREATE INDEX m_v ON m (v);
CREATE INDEX m3_own ON m3 (added);
CREATE TABLE fresh (a integer, b text, CHECK (a > 0)) PARTITION BY LIST (b);
CREATE TABLE fresh_x PARTITION OF fresh FOR VALUES IN ('x') WITH (fillfactor = 70);
