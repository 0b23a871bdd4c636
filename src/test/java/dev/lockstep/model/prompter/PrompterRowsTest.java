package dev.lockstep.model.prompter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PrompterRowsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();
    private static final Workspace WORKSPACE = new Workspace(new UUID(0, 1), new UUID(0, 2));
    private static final PromptConfiguration CONFIGURATION = new PromptConfiguration(
            "be brief", "say {x}", CountrySet.of("DE"), "m-1", EMPTY, null, EMPTY, new UUID(0, 3), "s", null);

    private static PromptTemplate template() {
        return new PromptTemplate(WORKSPACE, "greeting", CONFIGURATION, "hash", EMPTY);
    }

    @Test
    void aTemplateGivesItsConfigurationBack() {
        assertThat(template().getConfiguration()).isEqualTo(CONFIGURATION);
        assertThat(template().getWorkspace()).isEqualTo(WORKSPACE);
    }

    @Test
    void aTemplateIsDeletedOnce() {
        PromptTemplate template = template();
        assertThat(template.isActive()).isTrue();
        template.delete(NOW);
        template.delete(NOW.plusSeconds(1));
        assertThat(template.isActive()).isFalse();
        assertThat(template.getDeletedAt()).isEqualTo(NOW);
    }

    @Test
    void aVersionIsSeenForwardAlone() {
        PromptVersion version = new PromptVersion(template(), "openai", "fp_1", "m-1");
        version.seen(NOW);
        version.seen(NOW.minusSeconds(1));
        assertThat(version.getLastSeenAt()).isEqualTo(NOW);
        version.seen(NOW.plusSeconds(1));
        assertThat(version.getLastSeenAt()).isEqualTo(NOW.plusSeconds(1));

        version.fingerprintCaptured(NOW);
        version.fingerprintCaptured(NOW.minusSeconds(1));
        assertThat(version.getFingerprintCapturedAt()).isEqualTo(NOW);
    }

    @Test
    void versionsAndResultsBelongToTheWorkspaceOfTheTemplate() {
        PromptVersion version = new PromptVersion(template(), "openai", PromptVersion.UNKNOWN, "m-1");
        PromptResult result = new PromptResult(template(), EMPTY, EMPTY);
        result.answeredBy(version);
        assertThat(version.getWorkspace()).isEqualTo(WORKSPACE);
        assertThat(result.getWorkspace()).isEqualTo(WORKSPACE);
        assertThat(result.getVersion()).isSameAs(version);
        assertThat(result.getProviderVersionKey()).isEqualTo("unknown");
    }

    @Test
    void countriesAreUpperCaseSortedAndEachOnce() {
        assertThat(CountrySet.of("us", " de ", "DE", "uk").codes()).containsExactly("DE", "GB", "US");
        assertThat(CountrySet.of("UK", "FR")).isEqualTo(CountrySet.of(List.of("fr", "gb")));
        assertThat(CountrySet.of("FR")).hasSameHashCodeAs(CountrySet.of("fr")).isNotEqualTo(CountrySet.of("GB"));
    }

    @Test
    void anUnknownCountryIsRefusedByName() {
        assertThatThrownBy(() -> CountrySet.of("DE", "xx"))
                .isInstanceOfSatisfying(
                        UnknownCountryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("XX"))
                .hasMessageContaining("\"XX\"");
    }

    @Test
    void aStoredCountryIsReadEvenIfItIsGone() {
        assertThat(CountrySet.stored(List.of("YU", "DE")).codes()).containsExactly("DE", "YU");
    }
}
