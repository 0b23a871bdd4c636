package dev.lockstep.model.prompter;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/**
 * A version of a provider's model that has answered a template.
 */
@Entity
@Table(
        name = "prompt_versions",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "ux_versions_org_ws_tpl_pvk",
                        columnNames = {"org_id", "workspace_id", "template_id", "provider_version_key"}))
public class PromptVersion extends KeyedRow<UUID> {

    /** The version key of a provider that does not name its versions. */
    public static final String UNKNOWN = "unknown";

    @Id
    @DefaultedByDatabase
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id", nullable = false)
    private @Nullable UUID id;

    @Column(name = "org_id", nullable = false, updatable = false)
    private UUID orgId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "template_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "prompt_versions_template_id_fkey"))
    private PromptTemplate template;

    @Column(name = "provider", length = Length.LONG32, nullable = false, updatable = false)
    private String provider;

    @Column(name = "provider_version_key", length = Length.LONG32, nullable = false, updatable = false)
    private String providerVersionKey;

    @Column(name = "model_id", length = Length.LONG32, nullable = false, updatable = false)
    private String modelId;

    @Column(name = "fingerprint_captured_at", columnDefinition = "timestamptz")
    private @Nullable Instant fingerprintCapturedAt;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "first_seen_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant firstSeenAt;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "last_seen_at", columnDefinition = "timestamptz", nullable = false)
    private @Nullable Instant lastSeenAt;

    protected PromptVersion() {}

    /**
     * A version that is seen for the first time, in the template's workspace.
     *
     * @param providerVersionKey what the provider calls it, or {@link #UNKNOWN}
     */
    public PromptVersion(PromptTemplate template, String provider, String providerVersionKey, String modelId) {
        this.orgId = template.getWorkspace().orgId();
        this.workspaceId = template.getWorkspace().id();
        this.template = template;
        this.provider = provider;
        this.providerVersionKey = providerVersionKey;
        this.modelId = modelId;
    }

    /** The version was seen: the last time moves forward, never back. */
    public void seen(Instant at) {
        lastSeenAt = later(lastSeenAt, at);
    }

    /** The provider named the version itself: that time moves forward, never back. */
    public void fingerprintCaptured(Instant at) {
        fingerprintCapturedAt = later(fingerprintCapturedAt, at);
    }

    private static Instant later(@Nullable Instant last, Instant at) {
        Instant time = at.truncatedTo(ChronoUnit.MICROS);
        return last == null || time.isAfter(last) ? time : last;
    }

    /** The template's workspace. */
    public Workspace getWorkspace() {
        return new Workspace(orgId, workspaceId);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public PromptTemplate getTemplate() {
        return template;
    }

    /** Who answered: openai, google, anthropic, azure-openai; free text. */
    public String getProvider() {
        return provider;
    }

    /** What the provider calls the version: system_fingerprint of OpenAI, modelVersion of Gemini, the model id of Anthropic; {@link #UNKNOWN} where it says nothing. */
    public String getProviderVersionKey() {
        return providerVersionKey;
    }

    public String getModelId() {
        return modelId;
    }

    /** When the provider last named the version itself. */
    public @Nullable Instant getFingerprintCapturedAt() {
        return fingerprintCapturedAt;
    }

    public @Nullable Instant getFirstSeenAt() {
        return firstSeenAt;
    }

    public @Nullable Instant getLastSeenAt() {
        return lastSeenAt;
    }
}
