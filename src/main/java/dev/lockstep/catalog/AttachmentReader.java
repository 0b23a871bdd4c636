package dev.lockstep.catalog;

import java.sql.SQLException;

/** Reads what hangs on tables and views: triggers, rules, policies, extended statistics. */
final class AttachmentReader {

    private final Inventory inventory;
    private final RelationReader relations;

    AttachmentReader(Inventory inventory, RelationReader relations) {
        this.inventory = inventory;
        this.relations = relations;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("attachments", row -> {
            RelationReader.Relation relation = relations.find(row.oid("relation"));
            if (relation != null) {
                add(row, relation.name());
            }
        });
    }

    private void add(Row row, ObjectName relation) throws SQLException {
        switch (row.text("kind")) {
            case "trigger" -> addTrigger(row, relation);
            case "copied trigger" -> addFiring(row, relation, "copy of trigger ");
            case "enforcement" -> addFiring(row, relation, "enforcement of constraint ");
            case "rule" -> addRule(row, relation);
            case "policy" -> addPolicy(row, relation);
            default -> addStatistics(row, relation);
        }
    }

    private void addTrigger(Row row, ObjectName relation) throws SQLException {
        Address address = Address.of(SystemCatalog.PG_TRIGGER, row.oid("oid"));
        inventory.add(
                new Trigger(
                        ObjectName.of(Kind.TRIGGER, relation, row.text("name")),
                        row.text("definition"),
                        row.textOrNull("firing"),
                        inventory.comment(address)),
                address,
                Address.of(SystemCatalog.PG_CONSTRAINT, row.oid("constraint")));
    }

    private void addFiring(Row row, ObjectName relation, String what) throws SQLException {
        ObjectName name = ObjectName.of(Kind.OTHER, relation, what + row.text("name"));
        inventory.add(new OtherObject(name, row.text("firing"), null));
    }

    private void addRule(Row row, ObjectName relation) throws SQLException {
        Address address = Address.of(SystemCatalog.PG_REWRITE, row.oid("oid"));
        inventory.add(
                new Rule(
                        ObjectName.of(Kind.RULE, relation, row.text("name")),
                        withoutSemicolon(row.text("definition")),
                        row.textOrNull("firing"),
                        inventory.comment(address)),
                address);
    }

    private static String withoutSemicolon(String definition) {
        return definition.endsWith(";") ? definition.substring(0, definition.length() - 1) : definition;
    }

    private void addPolicy(Row row, ObjectName relation) throws SQLException {
        Address address = Address.of(SystemCatalog.PG_POLICY, row.oid("oid"));
        inventory.add(
                new Policy(
                        ObjectName.of(Kind.POLICY, relation, row.text("name")),
                        row.text("definition"),
                        inventory.comment(address)),
                address);
    }

    private void addStatistics(Row row, ObjectName relation) throws SQLException {
        Address address = Address.of(SystemCatalog.PG_STATISTIC_EXT, row.oid("oid"));
        inventory.add(
                new Statistics(
                        ObjectName.of(Kind.STATISTICS, row.text("schema"), row.text("name")),
                        relation,
                        row.text("definition"),
                        row.numberOrNull("target"),
                        inventory.comment(address)),
                address);
    }
}
