-- Extensions come and stay; one that goes is dropped.
CREATE EXTENSION pgcrypto;
