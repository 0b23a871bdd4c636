package dev.lockstep.model.chordcharts;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A song's chords and lyrics, as a Discord server keeps them. A server has one chart of a title.
 *
 * <p>The times have no time zone, as the columns have none.
 */
@Entity
@Table(name = "chord_charts")
@PgExtension(name = "pg_trgm")
@PgIndex(name = "idx_chord_charts_chord_progression_gin", columns = "chord_progression", method = "gin")
@PgIndex(name = "idx_chord_charts_guild_id", columns = "guild_id")
@PgIndex(name = "idx_chord_charts_lyrics_gin", columns = "lyrics", method = "gin")
@PgIndex(name = "idx_chord_charts_status", columns = "status")
@PgIndex(
        name = "idx_chord_charts_title_guild",
        columns = {"title", "guild_id"},
        unique = true)
public class ChordChart extends KeyedRow<Integer> {

    /** The status of a chart that somebody has found right. */
    public static final String APPROVED = "approved";

    @Id
    @DefaultedByDatabase
    @Column(name = "id", columnDefinition = "serial", nullable = false)
    private @Nullable Integer id;

    @Column(name = "title", length = 255, nullable = false)
    private String title;

    @Column(name = "artist", length = 255)
    private @Nullable String artist;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "alternate_titles", columnDefinition = "text[]")
    private @Nullable List<String> alternateTitles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "keys", columnDefinition = "varchar(10)[]")
    private @Nullable List<String> keys;

    @Type(JsonbNodeType.class)
    @Column(name = "lyrics", columnDefinition = "jsonb")
    private @Nullable JsonNode lyrics;

    @Type(JsonbNodeType.class)
    @Column(name = "chord_progression", columnDefinition = "jsonb")
    private @Nullable JsonNode chordProgression;

    @Column(name = "source", length = 50)
    private @Nullable String source;

    @Column(name = "status", length = 20)
    private @Nullable String status;

    @Column(name = "requested_by")
    private @Nullable Long requestedBy;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    @Column(name = "guild_id", nullable = false)
    private Long guildId;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamp", updatable = false)
    private @Nullable LocalDateTime createdAt;

    @Column(name = "approved_at", columnDefinition = "timestamp")
    private @Nullable LocalDateTime approvedAt;

    protected ChordChart() {}

    /** A chart of a title that the server does not have yet. */
    public ChordChart(long guildId, String title) {
        this.guildId = guildId;
        this.title = title;
    }

    /**
     * Somebody has looked at the chart and found it right. Approving it again says who did so last.
     *
     * @param approver Discord user id
     */
    public void approve(long approver, LocalDateTime at) {
        status = APPROVED;
        approvedBy = approver;
        approvedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable String getArtist() {
        return artist;
    }

    public void setArtist(@Nullable String artist) {
        this.artist = artist;
    }

    public @Nullable List<String> getAlternateTitles() {
        return alternateTitles;
    }

    public void setAlternateTitles(@Nullable List<String> alternateTitles) {
        this.alternateTitles = alternateTitles;
    }

    /** Musical keys of at most ten characters: G, F#m. */
    public @Nullable List<String> getKeys() {
        return keys;
    }

    public void setKeys(@Nullable List<String> keys) {
        this.keys = keys;
    }

    /** Usually an object of section name to text; whatever it is, it is kept as it is. */
    public @Nullable JsonNode getLyrics() {
        return lyrics;
    }

    public void setLyrics(@Nullable JsonNode lyrics) {
        this.lyrics = lyrics;
    }

    /** Usually an object of section name to an array of chord names; whatever it is, it is kept as it is. */
    public @Nullable JsonNode getChordProgression() {
        return chordProgression;
    }

    public void setChordProgression(@Nullable JsonNode chordProgression) {
        this.chordProgression = chordProgression;
    }

    /** Where the chart came from; free text. */
    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    /** How far approval has come: usually draft, pending, approved or rejected; free text. */
    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    /** Discord user id. */
    public @Nullable Long getRequestedBy() {
        return requestedBy;
    }

    public void setRequestedBy(@Nullable Long requestedBy) {
        this.requestedBy = requestedBy;
    }

    /** Discord user id. */
    public @Nullable Long getApprovedBy() {
        return approvedBy;
    }

    /** Discord server id. */
    public Long getGuildId() {
        return guildId;
    }

    /** In the time zone of the session that inserted the row. */
    public @Nullable LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public @Nullable LocalDateTime getApprovedAt() {
        return approvedAt;
    }
}
