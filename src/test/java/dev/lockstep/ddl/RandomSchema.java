package dev.lockstep.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A small schema made from a seed, as statements that run on an empty database from PostgreSQL 14 on. Names come from a
 * small pool, so that two schemas have much in common.
 */
final class RandomSchema {

    /** Types with a default; those that a b-tree can index. */
    private static final Map<String, String> ORDERED = new TreeMap<>(Map.ofEntries(
            Map.entry("integer", "7"),
            Map.entry("bigint", "'8'"),
            Map.entry("smallint", "'9'"),
            Map.entry("numeric(10,2)", "1.5"),
            Map.entry("numeric", "0"),
            Map.entry("real", "0.5"),
            Map.entry("double precision", "0.25"),
            Map.entry("text", "'it''s'"),
            Map.entry("varchar(20)", "'draft'"),
            Map.entry("varchar(40)", "'draft'"),
            Map.entry("varchar", "'a, b'"),
            Map.entry("char(3)", "'abc'"),
            Map.entry("boolean", "true"),
            Map.entry("uuid", "gen_random_uuid()"),
            Map.entry("date", "CURRENT_DATE"),
            Map.entry("timestamp", "now()"),
            Map.entry("timestamptz", "now()"),
            Map.entry("timestamptz(3)", "clock_timestamp()"),
            Map.entry("time", "'12:00'"),
            Map.entry("interval", "'1 day'"),
            Map.entry("bytea", "'\\x00'"),
            Map.entry("inet", "'127.0.0.1'"),
            Map.entry("jsonb", "'{\"a\": [1]}'"),
            Map.entry("text[]", "'{a,\"b c\"}'"),
            Map.entry("varchar(10)[]", "'{}'"),
            Map.entry("integer[]", "ARRAY[1, 2]"),
            Map.entry("uuid[]", "'{}'"),
            Map.entry("mood", "'ok'"),
            Map.entry("mood[]", "'{ok}'"),
            Map.entry("grade", "3")));

    private static final Map<String, String> UNORDERED = new TreeMap<>(
            Map.of("json", "'[]'", "jsonb[]", "'{}'", "tsvector", "'a'", "point", "'(1,2)'", "xml", "'<a/>'"));

    private static final List<String> KEYS = List.of("integer", "bigint", "uuid", "text", "serial", "identity");

    /** What a table looks like to the statements that follow it. */
    private record Shape(String name, String key, Map<String, String> columns) {

        List<String> ordered() {
            return columns.entrySet().stream()
                    .filter(column -> ORDERED.containsKey(column.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        List<String> of(String... types) {
            return columns.entrySet().stream()
                    .filter(column -> List.of(types).contains(column.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private final Random random;
    private final List<String> statements = new ArrayList<>();
    private final List<Shape> tables = new ArrayList<>();

    private RandomSchema(long seed) {
        this.random = new Random(seed);
    }

    /** The statements that make the schema of this seed. */
    static List<String> statements(long seed) {
        RandomSchema schema = new RandomSchema(seed);
        schema.types();
        for (int table = 1; table <= 4; table++) {
            if (schema.chance(75)) {
                schema.table("t" + table);
            }
        }
        schema.tables.forEach(schema::parts);
        schema.foreignKeys();
        schema.views();
        schema.sequences();
        return List.copyOf(schema.statements);
    }

    private void types() {
        List<String> labels = new ArrayList<>(List.of("'sad'", "'ok'", "'fine'", "'so, so'"));
        if (chance(40)) {
            labels.remove(pick(List.of("'sad'", "'fine'", "'so, so'")));
        }
        if (chance(20)) {
            labels.add(0, labels.remove(labels.size() - 1));
        }
        add("CREATE TYPE mood AS ENUM (" + String.join(", ", labels) + ")");
        add("CREATE DOMAIN grade AS " + pick(List.of("integer", "integer", "smallint"))
                + (chance(50)
                        ? " CONSTRAINT possible CHECK (VALUE BETWEEN 1 AND " + (6 + random.nextInt(2)) + ")"
                        : ""));
        String result = pick(List.of("integer", "integer", "bigint"));
        add("CREATE FUNCTION twice(integer) RETURNS " + result + " IMMUTABLE LANGUAGE sql AS 'SELECT "
                + (random.nextInt(2) + 2) + "::" + result + " * $1'");
        add("CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
    }

    private void table(String name) {
        String key = pick(KEYS);
        Map<String, String> columns = new TreeMap<>();
        String type = switch (key) {
            case "identity" ->
                "integer GENERATED " + pick(List.of("ALWAYS", "BY DEFAULT")) + " AS IDENTITY"
                        + (chance(20) ? " (START WITH 5 INCREMENT BY 2)" : "");
            default -> key;
        };
        add("CREATE " + (chance(10) ? "UNLOGGED " : "") + "TABLE " + name + " (id " + type + " NOT NULL)"
                + (chance(15) ? " WITH (fillfactor = " + (70 + random.nextInt(3)) + ")" : ""));
        tables.add(new Shape(name, key.equals("serial") || key.equals("identity") ? "integer" : key, columns));
        for (int column = 1; column <= 6; column++) {
            if (chance(70)) {
                column(name, "c" + column, columns);
            }
        }
        add("ALTER TABLE " + name + " ADD " + (chance(80) ? "" : "CONSTRAINT key_of_" + name + " ") + "PRIMARY KEY (id)"
                + (chance(15) && columns.containsKey("c1") ? " INCLUDE (c1)" : ""));
    }

    private void column(String table, String name, Map<String, String> columns) {
        Map<String, String> types = chance(85) ? ORDERED : UNORDERED;
        String type = pick(List.copyOf(types.keySet()));
        String tail = "";
        boolean text = type.equals("text") || (type.startsWith("varchar(") && !type.endsWith("]"));
        if (chance(40)) {
            tail += " DEFAULT " + types.get(type);
        } else if (type.equals("integer") && chance(30)) {
            tail += " DEFAULT twice(" + random.nextInt(2) + ")";
        } else if (type.equals("integer") && columns.containsValue("integer") && chance(40)) {
            String source = columns.entrySet().stream()
                    .filter(column -> column.getValue().equals("integer"))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            tail += " GENERATED ALWAYS AS (" + source + " + " + random.nextInt(2) + ") STORED";
        }
        if (chance(35)) {
            tail += " NOT NULL";
        }
        add("ALTER TABLE " + table + " ADD " + name + " " + type + (text && chance(15) ? " COLLATE \"C\"" : "") + tail);
        boolean generated = tail.contains("GENERATED");
        columns.put(name, generated ? "generated" : type);
        if (chance(15)) {
            add("COMMENT ON COLUMN " + table + "." + name + " IS 'comment " + random.nextInt(2) + "'");
        }
        if (text && chance(10)) {
            add("ALTER TABLE " + table + " ALTER " + name + " SET STORAGE " + pick(List.of("EXTERNAL", "MAIN")));
        }
        if (chance(8)) {
            add("ALTER TABLE " + table + " ALTER " + name + " SET STATISTICS " + (100 + random.nextInt(2)));
        }
    }

    private void parts(Shape table) {
        String name = table.name();
        if (!table.ordered().isEmpty() && chance(40)) {
            add("ALTER TABLE " + name + " ADD CONSTRAINT u_" + name + " UNIQUE (" + pick(table.ordered()) + ")"
                    + (chance(30) ? " DEFERRABLE" : ""));
        }
        for (String column : table.of("text", "varchar(20)", "varchar(40)", "varchar")) {
            if (chance(40)) {
                add("ALTER TABLE " + name + " ADD CONSTRAINT k_" + column + " CHECK (" + column
                        + pick(List.of(
                                " IN ('draft', 'it''s', 'a, b', 'final')", " <> ''", " IN ('draft', 'it''s', 'a, b')"))
                        + ")" + (chance(15) ? " NOT VALID" : ""));
            }
        }
        for (String column : table.of("integer", "bigint", "numeric(10,2)", "numeric", "smallint")) {
            if (chance(30)) {
                add("ALTER TABLE " + name + " ADD CONSTRAINT k_" + column + " CHECK (" + column + " >= "
                        + random.nextInt(2) + ")");
            }
        }
        for (int index = 1; index <= 3; index++) {
            if (chance(60)) {
                index(table, "i" + index + "_" + (chance(80) ? name : "any"));
            }
        }
        if (chance(20)) {
            add("COMMENT ON TABLE " + name + " IS 'table " + random.nextInt(2) + "'");
        }
        if (chance(15)) {
            String columns = table.columns().isEmpty()
                    ? ""
                    : " OF " + pick(List.copyOf(table.columns().keySet()));
            add("CREATE TRIGGER noted AFTER UPDATE" + columns + " ON " + name
                    + " FOR EACH ROW EXECUTE FUNCTION note()");
        }
        if (chance(10)) {
            add("ALTER TABLE " + name + " ENABLE ROW LEVEL SECURITY");
        }
        if (chance(10)) {
            add("ALTER TABLE " + name + " REPLICA IDENTITY " + pick(List.of("FULL", "NOTHING")));
        }
    }

    private void index(Shape table, String index) {
        if (statements.stream().anyMatch(statement -> statement.contains(" " + index + " "))) {
            return;
        }
        List<String> ordered = table.ordered();
        List<String> texts = table.of("text", "varchar(20)", "varchar");
        List<String> documents = table.of("jsonb", "text[]", "integer[]", "tsvector");
        List<String> integers = table.of("integer");
        String target = "id";
        String unique = "";
        int form = random.nextInt(6);
        if (form == 0 && !documents.isEmpty()) {
            target = "GIN";
        } else if (form == 1 && !texts.isEmpty()) {
            target = "lower(" + pick(texts) + ")";
        } else if (form == 2 && !integers.isEmpty()) {
            target = "twice(" + pick(integers) + ")";
        } else if (!ordered.isEmpty()) {
            target = pick(ordered) + pick(List.of("", " DESC", " NULLS FIRST"));
            unique = chance(25) ? "UNIQUE " : "";
        }
        String method = target.equals("GIN") ? "USING gin (" + pick(documents) + ")" : "(" + target + ")";
        String include =
                !target.equals("GIN") && chance(15) && table.columns().containsKey("c2") ? " INCLUDE (c2)" : "";
        String with = target.equals("GIN")
                ? (chance(30) ? " WITH (fastupdate = off)" : "")
                : (chance(15) ? " WITH (fillfactor = 80)" : "");
        String where = chance(20) && !ordered.isEmpty() ? " WHERE " + pick(ordered) + " IS NOT NULL" : "";
        add("CREATE " + unique + "INDEX " + index + " ON " + table.name() + " " + method + include + with + where);
    }

    private void foreignKeys() {
        for (Shape table : tables) {
            for (Shape target : tables) {
                boolean logged = isLogged(target) || !isLogged(table);
                if (logged && chance(30)) {
                    String column = "to_" + target.name();
                    add("ALTER TABLE " + table.name() + " ADD " + column + " " + target.key());
                    add("ALTER TABLE " + table.name() + " ADD CONSTRAINT f_" + target.name() + " FOREIGN KEY (" + column
                            + ") REFERENCES " + target.name()
                            + pick(List.of(
                                    "", " ON DELETE CASCADE", " ON DELETE SET NULL", " DEFERRABLE", " NOT VALID")));
                }
            }
        }
    }

    private boolean isLogged(Shape table) {
        return statements.stream().noneMatch(each -> each.startsWith("CREATE UNLOGGED TABLE " + table.name() + " "));
    }

    private void views() {
        for (int view = 1; view <= 3 && !tables.isEmpty(); view++) {
            if (chance(60)) {
                Shape table = pick(tables);
                List<String> columns = new ArrayList<>(List.of("id"));
                table.columns().keySet().stream().filter(column -> chance(60)).forEach(columns::add);
                boolean materialized = chance(30);
                add("CREATE " + (materialized ? "MATERIALIZED " : "") + "VIEW v" + view + " AS SELECT "
                        + String.join(", ", columns) + " FROM " + table.name()
                        + (chance(40) ? " WHERE id IS NOT NULL" : ""));
                if (materialized && chance(60)) {
                    add("CREATE INDEX on_v" + view + " ON v" + view + " (id)");
                }
                if (chance(30)) {
                    add("CREATE VIEW on_v" + view + "_too AS SELECT id FROM v" + view);
                }
            }
        }
    }

    private void sequences() {
        for (int sequence = 1; sequence <= 2; sequence++) {
            if (chance(60)) {
                add("CREATE SEQUENCE s" + sequence + pick(List.of("", " AS integer", " AS smallint"))
                        + pick(List.of("", " INCREMENT BY 5", " INCREMENT BY -1", " MINVALUE 3 START WITH 4"))
                        + pick(List.of("", " CACHE 10", " CYCLE")));
                List<Shape> with = tables.stream()
                        .filter(table -> !table.of("bigint").isEmpty() && isLogged(table))
                        .toList();
                if (!with.isEmpty() && chance(50)) {
                    Shape table = pick(with);
                    String column = pick(table.of("bigint"));
                    add("ALTER TABLE " + table.name() + " ALTER " + column + " SET DEFAULT nextval('s" + sequence
                            + "')");
                    if (chance(70)) {
                        add("ALTER SEQUENCE s" + sequence + " OWNED BY " + table.name() + "." + column);
                    }
                }
            }
        }
    }

    private void add(String statement) {
        statements.add(statement);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
