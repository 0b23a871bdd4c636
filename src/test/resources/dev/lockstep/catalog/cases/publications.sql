-- Publications and subscriptions.
CREATE TABLE t (a integer);
CREATE TABLE u (a integer);
CREATE PUBLICATION everything FOR ALL TABLES;
CREATE PUBLICATION two FOR TABLE u, t WITH (publish = 'insert', publish_via_partition_root = true);
CREATE SUBSCRIPTION s CONNECTION 'host=elsewhere password=secret' PUBLICATION p WITH (connect = false, slot_name = NONE);
