package dev.lockstep.model.speech;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.KeptCurrent;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A key by which a program may submit jobs. Only its hash is stored.
 */
@Entity
@Table(
        name = "api_keys",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_api_keys_key_hash", columnNames = "key_hash"),
            @UniqueConstraint(name = "uq_api_keys_name", columnNames = "name")
        })
@PgIndex(name = "ix_api_keys_created_at", columns = "created_at")
@PgIndex(name = "ix_api_keys_expires_at", columns = "expires_at")
@PgIndex(name = "ix_api_keys_is_active", columns = "is_active")
public class ApiKey extends KeyedRow<Integer> {

    @Id
    @DefaultedByDatabase
    @Column(name = "id", columnDefinition = "serial", nullable = false)
    private @Nullable Integer id;

    @Column(name = "key_hash", length = 128, nullable = false, updatable = false)
    private String keyHash;

    @Column(name = "name", length = 255, nullable = false)
    private String name;

    @Column(name = "description", length = Length.LONG32)
    private @Nullable String description;

    @DefaultedByDatabase
    @ColumnDefault("true")
    @Column(name = "is_active", nullable = false)
    private @Nullable Boolean active;

    @DefaultedByDatabase
    @ColumnDefault("CURRENT_TIMESTAMP")
    @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @KeptCurrent
    @DefaultedByDatabase
    @ColumnDefault("CURRENT_TIMESTAMP")
    @Column(name = "updated_at", columnDefinition = "timestamptz", nullable = false)
    private @Nullable Instant updatedAt;

    @Column(name = "last_used_at", columnDefinition = "timestamptz")
    private @Nullable Instant lastUsedAt;

    @Column(name = "expires_at", columnDefinition = "timestamptz")
    private @Nullable Instant expiresAt;

    @Column(name = "rate_limit")
    private @Nullable Integer rateLimit;

    @Type(JsonbNodeType.class)
    @Column(name = "metadata", columnDefinition = "jsonb")
    private @Nullable JsonNode metadata;

    protected ApiKey() {}

    /**
     * An active key that does not expire.
     *
     * @param keyHash the SHA-256 of the key, in hex
     */
    public ApiKey(String keyHash, String name) {
        this.keyHash = keyHash;
        this.name = name;
    }

    /** Whether the key is accepted at that time. */
    public boolean isUsable(Instant at) {
        return !Boolean.FALSE.equals(active) && (expiresAt == null || at.isBefore(expiresAt));
    }

    /** The key was used: the last use moves forward, never back. */
    public void used(Instant at) {
        Instant use = at.truncatedTo(ChronoUnit.MICROS);
        if (lastUsedAt == null || use.isAfter(lastUsedAt)) {
            lastUsedAt = use;
        }
    }

    /** The key is not accepted from now on. */
    public void deactivate() {
        active = false;
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    /** The SHA-256 of the key in hex; the key itself is stored nowhere. */
    public String getKeyHash() {
        return keyHash;
    }

    /** What people call the key; no two have the same. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    /** Whether the key is accepted at all; yes unless it was deactivated. */
    public @Nullable Boolean getActive() {
        return active;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public @Nullable Instant getLastUsedAt() {
        return lastUsedAt;
    }

    /** From when on the key is not accepted any more; never where null. */
    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    public void setExpiresAt(@Nullable Instant expiresAt) {
        this.expiresAt = expiresAt;
    }

    /** Requests an hour; as many as they like where null. */
    public @Nullable Integer getRateLimit() {
        return rateLimit;
    }

    public void setRateLimit(@Nullable Integer rateLimit) {
        this.rateLimit = rateLimit;
    }

    public @Nullable JsonNode getMetadata() {
        return metadata;
    }

    public void setMetadata(@Nullable JsonNode metadata) {
        this.metadata = metadata;
    }
}
