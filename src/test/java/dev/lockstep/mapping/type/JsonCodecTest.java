package dev.lockstep.mapping.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonCodecTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    record Point(int x, int y) {}

    private final JsonCodec trees = JsonCodec.of(JsonNode.class);
    private final JsonCodec points = JsonCodec.of(Point.class);

    @Test
    void aFractionThatADoubleSaysIsADouble() {
        assertThat(trees.read("0.7")).isEqualTo(JSON.numberNode(0.7));
        assertThat(trees.read("1.10")).isEqualTo(JSON.numberNode(1.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.14159265358979323846264338327950288", "0.10000000000000000001", "1.5e-400"})
    void aFractionThatNoDoubleSaysKeepsItsDigits(String number) {
        JsonNode read = (JsonNode) trees.read(number);
        assertThat(read.decimalValue()).isEqualByComparingTo(new BigDecimal(number));
        assertThat(new BigDecimal(trees.write(read))).isEqualByComparingTo(new BigDecimal(number));
    }

    @Test
    void numbersOfDifferentClassesAreTheSameDocument() {
        ObjectNode one = JSON.objectNode().put("n", 1).put("x", 0.5);
        ObjectNode other = JSON.objectNode().put("n", 1L).put("x", new BigDecimal("0.50"));
        assertThat(ExactNumbers.same(one, other)).isTrue();
        assertThat(ExactNumbers.same(one, other.put("n", 2))).isFalse();
        assertThat(ExactNumbers.same(one, JSON.objectNode().put("n", "1").put("x", 0.5)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a text\"", "[1, 2]", "7", "{\"x\": \"one\"}"})
    void aDocumentOfAnotherShapeIsRefused(String json) {
        assertThatThrownBy(() -> points.read(json))
                .isInstanceOf(HibernateException.class)
                .hasMessageContaining("Point");
    }

    @Test
    void aCopyIsOutOfReachUnlessItIsARecord() {
        ObjectNode tree = JSON.objectNode();
        assertThat(trees.copy(tree)).isEqualTo(tree).isNotSameAs(tree);

        Point point = new Point(1, 2);
        assertThat(points.copy(point)).isSameAs(point);

        List<String> texts = new ArrayList<>(List.of("a"));
        assertThat(JsonCodec.of(List.class).copy(texts)).isEqualTo(texts).isNotSameAs(texts);
    }
}
