-- A serial column needs its sequence, which it owns.
CREATE TABLE t (a serial, b bigserial, c smallserial);
