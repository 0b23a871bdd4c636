package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassThroughTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (\n  a text DEFAULT 'it''s; -- \\ ?',\n\n  b integer\n)",
                "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN\n  -- nothing to do\nEND\n$$",
                "COMMENT ON TABLE t IS 'two\n  lines'",
                "COMMENT ON TABLE t IS E'tab\\t'",
                "COMMENT ON TABLE \"a\"\"b\" IS 'ü 日本 🎸'",
                "SELECT 1 - comment",
                "-- a comment\nSELECT 1 /* and /* another */ */"
            })
    void whatIsHarmlessStaysAsItIs(String sql) {
        assertThat(PassThrough.statement(sql)).isEqualTo(sql);
    }

    static Stream<Arguments> harmed() {
        return Stream.of(
                Arguments.of("SELECT '${HOME}'", "SELECT E'$\\{HOME}'"),
                Arguments.of("SELECT '\\${a}''b'", "SELECT E'\\\\$\\{a}''b'"),
                Arguments.of("SELECT $x$it's ${a}$x$", "SELECT E'it''s $\\{a}'"),
                Arguments.of("SELECT e'\\t\\\\${a}\\''", "SELECT e'\\t\\\\$\\{a}'''"),
                Arguments.of("SELECT 'a\r\nb'", "SELECT E'a\\r\\n'\n'b'"),
                Arguments.of("SELECT 'a\n--rollback b'", "SELECT E'a\\n'\n'--rollback b'"),
                Arguments.of("SELECT $$\n  -- Rollback b\n$$", "SELECT E'\\n'\n'  -- Rollback b\\n'"),
                Arguments.of("SELECT '\u0001'", "SELECT E'\\u0001'"),
                Arguments.of("SELECT \"${a}\\\"\"\"", "SELECT U&\"$\\007Ba}\\\\\"\"\""),
                Arguments.of("SELECT j ? 'a?'", "SELECT j ?? 'a?'"),
                Arguments.of("--rollback x\nSELECT\r\n1\f+ 1", " \nSELECT\n1 + 1"),
                Arguments.of("SELECT 1\n- comment", "SELECT 1\n/**/ - comment"));
    }

    @ParameterizedTest
    @MethodSource("harmed")
    void whatWouldBeHarmedIsWrittenInAnotherWay(String sql, String written) {
        assertThat(PassThrough.statement(sql)).isEqualTo(written);
    }

    @Test
    void rollbackAvoidsWhatLiquibaseTakesForAReference() {
        assertThat(PassThrough.rollback("SELECT changeSetId, \"ChangeSetId\", 'changesetid' FROM t"))
                .isEqualTo("SELECT U&\"change\\0073etid\", U&\"Change\\0053etId\", E'change\\x73etid' FROM t");
    }

    @Test
    void rollbackAvoidsWhatEndsALineForJava() {
        assertThat(PassThrough.rollback("SELECT 'a\u2028b'")).isEqualTo("SELECT E'a\\u2028b'");
        assertThat(PassThrough.statement("SELECT 'a\u2028b'")).isEqualTo("SELECT 'a\u2028b'");
    }
}
