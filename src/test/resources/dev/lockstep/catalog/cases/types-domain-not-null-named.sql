-- A domain's NOT NULL under a name of its own.
-- since 17
CREATE DOMAIN d AS text CONSTRAINT something NOT NULL;
