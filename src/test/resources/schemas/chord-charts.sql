CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE chord_charts (
    id serial,
    title character varying(255) NOT NULL,
    artist character varying(255),
    alternate_titles text[],
    keys character varying(10)[],
    lyrics jsonb,
    chord_progression jsonb,
    source character varying(50),
    status character varying(20),
    requested_by bigint,
    approved_by bigint,
    guild_id bigint NOT NULL,
    created_at timestamp without time zone DEFAULT now(),
    approved_at timestamp without time zone,
    CONSTRAINT chord_charts_pkey PRIMARY KEY (id)
);

CREATE INDEX idx_chord_charts_chord_progression_gin ON chord_charts USING gin (chord_progression);
CREATE INDEX idx_chord_charts_guild_id ON chord_charts (guild_id);
CREATE INDEX idx_chord_charts_lyrics_gin ON chord_charts USING gin (lyrics);
CREATE INDEX idx_chord_charts_status ON chord_charts (status);
CREATE UNIQUE INDEX idx_chord_charts_title_guild ON chord_charts (title, guild_id);

CREATE TABLE generation_history (
    id serial,
    chart_id integer NOT NULL,
    model_used character varying(100) NOT NULL,
    prompt_tokens integer NOT NULL,
    completion_tokens integer NOT NULL,
    latency_ms integer NOT NULL,
    cost_usd numeric(10,6) NOT NULL,
    created_at timestamp without time zone DEFAULT now(),
    CONSTRAINT generation_history_pkey PRIMARY KEY (id),
    CONSTRAINT generation_history_chart_id_fkey FOREIGN KEY (chart_id) REFERENCES chord_charts(id) ON DELETE CASCADE
);

CREATE INDEX idx_generation_history_chart_id ON generation_history (chart_id);
