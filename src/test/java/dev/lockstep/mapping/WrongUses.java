package dev.lockstep.mapping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Asserts how entities are refused. */
final class WrongUses {

    private WrongUses() {}

    /** The whole message, but for the package. */
    static void assertWrong(String message, Class<?>... entities) {
        assertThatThrownBy(() -> Declared.createStatements(entities))
                .isInstanceOf(WrongMappingException.class)
                .hasMessage("dev.lockstep.mapping." + message);
    }
}
