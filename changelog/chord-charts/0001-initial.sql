--liquibase formatted sql

--changeset lockstep:0001-create-extension-pg_trgm splitStatements:false stripComments:false
--comment: Create extension pg_trgm, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--rollback empty

--changeset lockstep:0001-create-table-chord_charts splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table chord_charts, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE TABLE chord_charts (
    id                serial,
    title             varchar(255) NOT NULL,
    artist            varchar(255),
    alternate_titles  text[],
    keys              varchar(10)[],
    lyrics            jsonb,
    chord_progression jsonb,
    source            varchar(50),
    status            varchar(20),
    requested_by      bigint,
    approved_by       bigint,
    guild_id          bigint NOT NULL,
    created_at        timestamp DEFAULT now(),
    approved_at       timestamp,
    PRIMARY KEY (id)
);
--rollback DROP TABLE chord_charts;

--changeset lockstep:0001-create-table-generation_history splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table generation_history, declared by dev.lockstep.model.chordcharts.ChartGeneration
CREATE TABLE generation_history (
    id                serial,
    chart_id          integer NOT NULL,
    model_used        varchar(100) NOT NULL,
    prompt_tokens     integer NOT NULL,
    completion_tokens integer NOT NULL,
    latency_ms        integer NOT NULL,
    cost_usd          numeric(10,6) NOT NULL,
    created_at        timestamp DEFAULT now(),
    PRIMARY KEY (id),
    CONSTRAINT generation_history_chart_id_fkey FOREIGN KEY (chart_id) REFERENCES chord_charts(id) ON DELETE CASCADE
);
--rollback DROP TABLE generation_history;

--changeset lockstep:0001-create-index-idx_chord_charts_chord_progression_gin splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_chord_charts_chord_progression_gin, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE INDEX idx_chord_charts_chord_progression_gin ON chord_charts USING gin (chord_progression);
--rollback DROP INDEX idx_chord_charts_chord_progression_gin;

--changeset lockstep:0001-create-index-idx_chord_charts_guild_id splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_chord_charts_guild_id, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE INDEX idx_chord_charts_guild_id ON chord_charts (guild_id);
--rollback DROP INDEX idx_chord_charts_guild_id;

--changeset lockstep:0001-create-index-idx_chord_charts_lyrics_gin splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_chord_charts_lyrics_gin, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE INDEX idx_chord_charts_lyrics_gin ON chord_charts USING gin (lyrics);
--rollback DROP INDEX idx_chord_charts_lyrics_gin;

--changeset lockstep:0001-create-index-idx_chord_charts_status splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_chord_charts_status, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE INDEX idx_chord_charts_status ON chord_charts (status);
--rollback DROP INDEX idx_chord_charts_status;

--changeset lockstep:0001-create-index-idx_chord_charts_title_guild splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_chord_charts_title_guild, declared by dev.lockstep.model.chordcharts.ChordChart
CREATE UNIQUE INDEX idx_chord_charts_title_guild ON chord_charts (title, guild_id);
--rollback DROP INDEX idx_chord_charts_title_guild;

--changeset lockstep:0001-create-index-idx_generation_history_chart_id splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_generation_history_chart_id, declared by dev.lockstep.model.chordcharts.ChartGeneration
CREATE INDEX idx_generation_history_chart_id ON generation_history (chart_id);
--rollback DROP INDEX idx_generation_history_chart_id;
