package dev.lockstep.mapping.type;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/**
 * Numbers as jsonb holds them, which is exactly. A fraction becomes the double that programs write where that double
 * says the same number, so that {@code 0.7} written is {@code 0.7} read; else a decimal, which loses no digit.
 */
final class ExactNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueNode numberNode(BigDecimal number) {
        double nearest = number.doubleValue();
        boolean exact = Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
        return exact ? numberNode(nearest) : super.numberNode(number);
    }

    /** Whether two documents say the same: {@code 1} is {@code 1} as an int and as a long, which Jackson tells apart. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (left, right) -> left.isNumber() && right.isNumber()
                        ? left.decimalValue().compareTo(right.decimalValue())
                        : left.equals(right) ? 0 : 1,
                other);
    }
}
