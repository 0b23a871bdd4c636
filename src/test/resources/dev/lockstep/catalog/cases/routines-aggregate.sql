-- Aggregates with everything that they are made of.
CREATE FUNCTION step(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION done(integer) RETURNS text LANGUAGE sql AS 'SELECT ''''';
CREATE AGGREGATE total(integer) (SFUNC = step, STYPE = integer, FINALFUNC = done, COMBINEFUNC = step, INITCOND = '0',
  MSFUNC = step, MINVFUNC = step, MSTYPE = integer, MFINALFUNC = done, SORTOP = >, PARALLEL = SAFE);
CREATE AGGREGATE ranked(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal,
  FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
