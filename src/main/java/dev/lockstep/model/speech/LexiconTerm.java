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
import java.util.Locale;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A word that transcription shall know: a drug, a brand, a name.
 */
@Entity
@Table(
        name = "lexicon_terms",
        uniqueConstraints = @UniqueConstraint(name = "uq_lexicon_terms_term", columnNames = "term"))
@PgIndex(name = "ix_lexicon_terms_category", columns = "category")
@PgIndex(name = "ix_lexicon_terms_frequency", columns = "frequency")
@PgIndex(name = "ix_lexicon_terms_is_active", columns = "is_active")
@PgIndex(name = "ix_lexicon_terms_language", columns = "language")
@PgIndex(name = "ix_lexicon_terms_normalized_term", columns = "normalized_term")
@PgIndex(name = "ix_lexicon_terms_source", columns = "source")
public class LexiconTerm extends KeyedRow<Integer> {

    @Id
    @DefaultedByDatabase
    @Column(name = "id", columnDefinition = "serial", nullable = false)
    private @Nullable Integer id;

    @Column(name = "term", length = 255, nullable = false)
    private String term;

    @Column(name = "normalized_term", length = 255, nullable = false)
    private String normalizedTerm;

    @Column(name = "category", length = 100)
    private @Nullable String category;

    @Column(name = "language", length = 10)
    private @Nullable String language;

    @DefaultedByDatabase
    @ColumnDefault("0")
    @Column(name = "frequency", nullable = false)
    private @Nullable Integer frequency;

    @Column(name = "confidence_boost", columnDefinition = "double precision")
    private @Nullable Double confidenceBoost;

    @Type(JsonbNodeType.class)
    @Column(name = "alternatives", columnDefinition = "jsonb")
    private @Nullable JsonNode alternatives;

    @Type(JsonbNodeType.class)
    @Column(name = "metadata", columnDefinition = "jsonb")
    private @Nullable JsonNode metadata;

    @Column(name = "source", length = 100)
    private @Nullable String source;

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

    @Column(name = "created_by", length = 100)
    private @Nullable String createdBy;

    protected LexiconTerm() {}

    /** A term that has not been used yet. */
    public LexiconTerm(String term) {
        this.term = term;
        this.normalizedTerm = normalize(term);
    }

    /** The form by which terms are matched: lower case, in no particular language. */
    public static String normalize(String term) {
        return term.toLowerCase(Locale.ROOT);
    }

    /** The same word in another spelling or case. */
    public void rename(String term) {
        this.term = term;
        this.normalizedTerm = normalize(term);
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    public String getTerm() {
        return term;
    }

    /** The form by which terms are matched: lower case. */
    public String getNormalizedTerm() {
        return normalizedTerm;
    }

    /** What the term is about: drug, brand, medical and so on; free text. */
    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    /** ISO code: en, es, zh. */
    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** How often the term was used. */
    public @Nullable Integer getFrequency() {
        return frequency;
    }

    /** Factor by which the recognizer favours the term. */
    public @Nullable Double getConfidenceBoost() {
        return confidenceBoost;
    }

    public void setConfidenceBoost(@Nullable Double confidenceBoost) {
        this.confidenceBoost = confidenceBoost;
    }

    /** Other spellings, as whoever added the term gives them. */
    public @Nullable JsonNode getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(@Nullable JsonNode alternatives) {
        this.alternatives = alternatives;
    }

    public @Nullable JsonNode getMetadata() {
        return metadata;
    }

    public void setMetadata(@Nullable JsonNode metadata) {
        this.metadata = metadata;
    }

    /** Where the term came from: manual, learned, imported; free text. */
    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable Boolean getActive() {
        return active;
    }

    public void setActive(@Nullable Boolean active) {
        this.active = active;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** User or system. */
    public @Nullable String getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(@Nullable String createdBy) {
        this.createdBy = createdBy;
    }
}
