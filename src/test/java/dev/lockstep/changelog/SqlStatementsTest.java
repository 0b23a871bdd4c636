package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementsTest {

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of("SELECT 1; SELECT 2;", List.of("SELECT 1", "SELECT 2")),
                Arguments.of(" ;; -- nothing\n; /* ; */", List.of()),
                Arguments.of(
                        "SELECT ';', \";\", $$;$$, $a$;$$;$a$, E'\\';'",
                        List.of("SELECT ';', \";\", $$;$$, $a$;$$;$a$, E'\\';'")),
                Arguments.of("SELECT 1 -- ;\n; SELECT 2", List.of("SELECT 1 -- ;", "SELECT 2")),
                Arguments.of("SELECT E'a'\n'\\';b'; SELECT 2", List.of("SELECT E'a'\n'\\';b'", "SELECT 2")),
                Arguments.of(
                        "CREATE RULE r AS ON DELETE TO t DO (SELECT 1; SELECT 2); SELECT 3",
                        List.of("CREATE RULE r AS ON DELETE TO t DO (SELECT 1; SELECT 2)", "SELECT 3")),
                Arguments.of(
                        "CREATE FUNCTION f() RETURNS int BEGIN /* x */ ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3",
                        List.of(
                                "CREATE FUNCTION f() RETURNS int BEGIN /* x */ ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
                                "SELECT 3")),
                Arguments.of("BEGIN; SELECT a$b FROM t$; COMMIT", List.of("BEGIN", "SELECT a$b FROM t$", "COMMIT")),
                Arguments.of("SELECT $1; SELECT 'open", List.of("SELECT $1", "SELECT 'open")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void semicolonsEndStatementsWhereTheyDoForPostgres(String sql, List<String> statements) {
        assertThat(SqlStatements.of(sql)).isEqualTo(statements);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a''b', U&'x', u&\"y\", e'\\'z', $t$ $$ $t$",
                "/* a /* b */ c",
                "'",
                "$$",
                "$a$b",
                "E'\\",
                "a\u00e9\u4e00"
            })
    void tokensJoinedGiveTheSource(String sql) {
        assertThat(SqlLexer.tokens(sql).stream().map(SqlToken::text).collect(Collectors.joining()))
                .isEqualTo(sql);
    }
}
