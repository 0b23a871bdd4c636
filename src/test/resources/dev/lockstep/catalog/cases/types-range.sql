-- A range type; the functions and the multirange that come with it are not listed.
CREATE TYPE span AS RANGE (subtype = text, collation = "C", multirange_type_name = spans);
CREATE TABLE t (a span, b spans, c span[]);
