-- create sequence added
CREATE SEQUENCE added AS smallint INCREMENT BY -2 OWNED BY t.a;

-- alter sequence down
ALTER SEQUENCE down INCREMENT BY -5 MINVALUE -100 MAXVALUE 100 START WITH 50;

-- alter sequence owned
ALTER SEQUENCE owned OWNED BY t.b;

-- alter sequence retyped
ALTER SEQUENCE retyped AS bigint;

-- alter sequence s
ALTER SEQUENCE s AS bigint INCREMENT BY 3 MINVALUE 6 MAXVALUE 600 START WITH 8 CACHE 4 NO CYCLE;
COMMENT ON SEQUENCE s IS 'counts';

-- back

-- alter sequence s
ALTER SEQUENCE s AS integer INCREMENT BY 2 MINVALUE 5 MAXVALUE 500 START WITH 7 CACHE 3 CYCLE;
COMMENT ON SEQUENCE s IS NULL;

-- alter sequence retyped
ALTER SEQUENCE retyped AS smallint;

-- alter sequence owned
ALTER SEQUENCE owned OWNED BY t.a;

-- alter sequence down
ALTER SEQUENCE down INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 RESTART;

-- drop sequence added
DROP SEQUENCE added;
