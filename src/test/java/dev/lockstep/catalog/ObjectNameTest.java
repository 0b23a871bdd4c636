package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ObjectNameTest {

    private static final ObjectName TABLE = ObjectName.table("audit", "log");

    @Test
    void whatIsInPublicReadsWithoutItsSchema() {
        assertThat(ObjectName.table("public", "log").display()).isEqualTo("log");
        assertThat(ObjectName.of(Kind.COLUMN, TABLE, "id").display()).isEqualTo("audit.log.id");
        assertThat(ObjectName.of(Kind.EXTENSION, "", "pg_trgm")).hasToString("extension pg_trgm");
    }

    @Test
    void aPartThatCouldBeTakenForSeveralStandsInQuotesWhereItMatters() {
        ObjectName odd = ObjectName.of(Kind.COLUMN, ObjectName.table("public", "a.b"), "c\"d");

        assertThat(odd.unambiguous()).isEqualTo("\"a.b\".\"c\"\"d\"");
        assertThat(ObjectName.of(Kind.COLUMN, TABLE, "größe").unambiguous()).isEqualTo("audit.log.größe");
    }

    @Test
    void aPartKnowsItsTable() {
        assertThat(ObjectName.of(Kind.COLUMN, TABLE, "id").table()).isEqualTo(TABLE);
        assertThatThrownBy(TABLE::table).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equalOrderMeansEqualNames() {
        ObjectName ofNothing = new ObjectName(Kind.OTHER, "public", "", "x");
        ObjectName ofX = new ObjectName(Kind.OTHER, "public", "x", "x");

        assertThat(ofNothing.compareTo(ofX)).isNegative();
        assertThat(ofX.compareTo(ofNothing)).isPositive();
        assertThat(ofX).isEqualByComparingTo(new ObjectName(Kind.OTHER, "public", "x", "x"));
    }
}
