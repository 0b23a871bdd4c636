package dev.lockstep.model.prompter;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One answer to a template.
 */
@Entity
@Table(name = "prompt_results")
@PgIndex(
        name = "ix_results_tpl_time",
        columns = {"template_id", "created_at DESC"})
@PgIndex(
        name = "ix_results_workspace",
        columns = {"workspace_id", "created_at DESC"})
public class PromptResult extends KeyedRow<UUID> {

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
            foreignKey = @ForeignKey(name = "prompt_results_template_id_fkey"))
    private PromptTemplate template;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id", foreignKey = @ForeignKey(name = "prompt_results_version_id_fkey"))
    private @Nullable PromptVersion version;

    @Column(name = "provider_version_key", length = Length.LONG32)
    private @Nullable String providerVersionKey;

    @Column(name = "system_fingerprint", length = Length.LONG32)
    private @Nullable String systemFingerprint;

    @Type(JsonbNodeType.class)
    @Column(name = "request", columnDefinition = "jsonb", nullable = false)
    private JsonNode request;

    @Type(JsonbNodeType.class)
    @Column(name = "response", columnDefinition = "jsonb", nullable = false)
    private JsonNode response;

    @Type(JsonbNodeType.class)
    @Column(name = "analysis_config", columnDefinition = "jsonb")
    private @Nullable JsonNode analysisConfig;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    protected PromptResult() {}

    /** An answer, in the template's workspace. */
    public PromptResult(PromptTemplate template, JsonNode request, JsonNode response) {
        this.orgId = template.getWorkspace().orgId();
        this.workspaceId = template.getWorkspace().id();
        this.template = template;
        this.request = request;
        this.response = response;
    }

    /** Which version of the model gave the answer. */
    public void answeredBy(PromptVersion version) {
        this.version = version;
        this.providerVersionKey = version.getProviderVersionKey();
    }

    /** What the provider calls the version, where none was recorded. */
    public void setProviderVersionKey(@Nullable String providerVersionKey) {
        this.providerVersionKey = providerVersionKey;
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

    public @Nullable PromptVersion getVersion() {
        return version;
    }

    /** Of the version, or what the provider said where no version was recorded. */
    public @Nullable String getProviderVersionKey() {
        return providerVersionKey;
    }

    public @Nullable String getSystemFingerprint() {
        return systemFingerprint;
    }

    public void setSystemFingerprint(@Nullable String systemFingerprint) {
        this.systemFingerprint = systemFingerprint;
    }

    /** What was sent, as the provider takes it. */
    public JsonNode getRequest() {
        return request;
    }

    /** What came back, as the provider gives it. */
    public JsonNode getResponse() {
        return response;
    }

    /** The settings of the analysis, as they were in this run. */
    public @Nullable JsonNode getAnalysisConfig() {
        return analysisConfig;
    }

    public void setAnalysisConfig(@Nullable JsonNode analysisConfig) {
        this.analysisConfig = analysisConfig;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }
}
