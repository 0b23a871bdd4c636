package dev.lockstep.model.prompter;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.mapping.type.JsonbType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A prompt with everything that decides what a model answers to it. What is in {@link PromptConfiguration} is hashed and
 * never changes: another configuration is another template. A workspace has one active template of a configuration.
 */
@Entity
@Table(name = "prompt_templates")
@PgExtension(name = "pgcrypto")
@PgIndex(
        name = "ux_tpl_org_ws_confighash_active",
        columns = {"org_id", "workspace_id", "config_hash"},
        unique = true,
        where = "deleted_at is null")
public class PromptTemplate extends KeyedRow<UUID> {

    @Id
    @DefaultedByDatabase
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id", nullable = false)
    private @Nullable UUID id;

    @Column(name = "org_id", nullable = false, updatable = false)
    private UUID orgId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "name", length = Length.LONG32, nullable = false)
    private String name;

    @Column(name = "provider", length = Length.LONG32)
    private @Nullable String provider;

    @Column(name = "system_instructions", length = Length.LONG32, updatable = false)
    private @Nullable String systemInstructions;

    @Column(name = "user_prompt_template", length = Length.LONG32, nullable = false, updatable = false)
    private String userPromptTemplate;

    @Type(JsonbType.class)
    @Column(name = "country_set", columnDefinition = "jsonb", nullable = false, updatable = false)
    private CountrySet countrySet;

    @Column(name = "model_id", length = Length.LONG32, nullable = false, updatable = false)
    private String modelId;

    @Type(JsonbNodeType.class)
    @Column(name = "inference_params", columnDefinition = "jsonb", nullable = false, updatable = false)
    private JsonNode inferenceParams;

    @Type(JsonbNodeType.class)
    @Column(name = "tools_spec", columnDefinition = "jsonb", updatable = false)
    private @Nullable JsonNode toolsSpec;

    @Type(JsonbNodeType.class)
    @Column(name = "response_format", columnDefinition = "jsonb", updatable = false)
    private @Nullable JsonNode responseFormat;

    @Column(name = "grounding_profile_id", updatable = false)
    private @Nullable UUID groundingProfileId;

    @Column(name = "grounding_snapshot_id", length = Length.LONG32, updatable = false)
    private @Nullable String groundingSnapshotId;

    @Type(JsonbNodeType.class)
    @Column(name = "retrieval_params", columnDefinition = "jsonb", updatable = false)
    private @Nullable JsonNode retrievalParams;

    @Column(name = "config_hash", length = Length.LONG32, nullable = false, updatable = false)
    private String configHash;

    @Type(JsonbNodeType.class)
    @Column(name = "config_canonical_json", columnDefinition = "jsonb", nullable = false, updatable = false)
    private JsonNode configCanonicalJson;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @Column(name = "deleted_at", columnDefinition = "timestamptz")
    private @Nullable Instant deletedAt;

    protected PromptTemplate() {}

    /**
     * An active template.
     *
     * @param configHash SHA-256 in hex of the canonical configuration
     * @param configCanonicalJson the canonical configuration
     */
    public PromptTemplate(
            Workspace workspace,
            String name,
            PromptConfiguration configuration,
            String configHash,
            JsonNode configCanonicalJson) {
        this.orgId = workspace.orgId();
        this.workspaceId = workspace.id();
        this.name = name;
        this.systemInstructions = configuration.systemInstructions();
        this.userPromptTemplate = configuration.userPromptTemplate();
        this.countrySet = configuration.countrySet();
        this.modelId = configuration.modelId();
        this.inferenceParams = configuration.inferenceParams();
        this.toolsSpec = configuration.toolsSpec();
        this.responseFormat = configuration.responseFormat();
        this.groundingProfileId = configuration.groundingProfileId();
        this.groundingSnapshotId = configuration.groundingSnapshotId();
        this.retrievalParams = configuration.retrievalParams();
        this.configHash = configHash;
        this.configCanonicalJson = configCanonicalJson;
    }

    /** Deletes the template softly: it stays, and its configuration may be used again. The first time counts. */
    public void delete(Instant at) {
        if (deletedAt == null) {
            deletedAt = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Whether the template is there for use. */
    public boolean isActive() {
        return deletedAt == null;
    }

    /** Where the template belongs. */
    public Workspace getWorkspace() {
        return new Workspace(orgId, workspaceId);
    }

    /** What is hashed. */
    public PromptConfiguration getConfiguration() {
        return new PromptConfiguration(
                systemInstructions,
                userPromptTemplate,
                countrySet,
                modelId,
                inferenceParams,
                toolsSpec,
                responseFormat,
                groundingProfileId,
                groundingSnapshotId,
                retrievalParams);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Who runs the model; not part of the configuration. */
    public @Nullable String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider;
    }

    /** SHA-256 in hex of the canonical configuration. */
    public String getConfigHash() {
        return configHash;
    }

    /** The configuration as it was hashed. */
    public JsonNode getConfigCanonicalJson() {
        return configCanonicalJson;
    }

    public @Nullable UUID getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(@Nullable UUID createdBy) {
        this.createdBy = createdBy;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the template was deleted; it is active where null. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }
}
