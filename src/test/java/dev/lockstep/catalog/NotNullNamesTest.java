package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotNullNamesTest {

    private static final ObjectName TABLE = ObjectName.table("public", "t");

    private final NotNullNames names = new NotNullNames();

    @Test
    void theNameIsMadeOfTableAndColumn() {
        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null")).isTrue();
        assertThat(names.isGenerated(TABLE, "c", "t_d_not_null")).isFalse();
    }

    @Test
    void aNumberCountsOnlyWhereTheNamesBeforeItAreTaken() {
        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null1")).isFalse();

        names.take("public", "t_c_not_null");
        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null")).isTrue();
        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null1")).isTrue();
        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null2")).isFalse();

        names.take("public", "t_c_not_null1");
        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null2")).isTrue();
    }

    @Test
    void anotherSchemasNamesAreNotTaken() {
        names.take("other", "t_c_not_null");

        assertThat(names.isGenerated(TABLE, "c", "t_c_not_null1")).isFalse();
    }

    @Test
    void theLongerOfTableAndColumnGivesWay() {
        assertThat(NotNullNames.candidate("t".repeat(63), "column", "not_null"))
                .isEqualTo("t".repeat(47) + "_column_not_null");
        assertThat(NotNullNames.candidate("t".repeat(63), "c".repeat(63), "not_null"))
                .isEqualTo("t".repeat(27) + "_" + "c".repeat(26) + "_not_null");
        assertThat(NotNullNames.candidate("t".repeat(63), "c", "not_null12"))
                .isEqualTo("t".repeat(50) + "_c_not_null12");
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(NotNullNames.candidate("ä".repeat(31), "ö".repeat(31), "not_null"))
                .isEqualTo("ä".repeat(13) + "_" + "ö".repeat(13) + "_not_null");
        assertThat(NotNullNames.ofDomain("ä".repeat(31))).isEqualTo("ä".repeat(27) + "_not_null");
    }
}
