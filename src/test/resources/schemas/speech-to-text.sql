CREATE TABLE api_keys (
    id serial,
    key_hash character varying(128) NOT NULL,
    name character varying(255) NOT NULL,
    description text,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    last_used_at timestamp with time zone,
    expires_at timestamp with time zone,
    rate_limit integer,
    metadata jsonb,
    CONSTRAINT api_keys_pkey PRIMARY KEY (id),
    CONSTRAINT uq_api_keys_key_hash UNIQUE (key_hash),
    CONSTRAINT uq_api_keys_name UNIQUE (name)
);

CREATE INDEX ix_api_keys_created_at ON api_keys (created_at);
CREATE INDEX ix_api_keys_expires_at ON api_keys (expires_at);
CREATE INDEX ix_api_keys_is_active ON api_keys (is_active);

CREATE TABLE lexicon_terms (
    id serial,
    term character varying(255) NOT NULL,
    normalized_term character varying(255) NOT NULL,
    category character varying(100),
    language character varying(10),
    frequency integer DEFAULT 0 NOT NULL,
    confidence_boost double precision,
    alternatives jsonb,
    metadata jsonb,
    source character varying(100),
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    created_by character varying(100),
    CONSTRAINT lexicon_terms_pkey PRIMARY KEY (id),
    CONSTRAINT uq_lexicon_terms_term UNIQUE (term)
);

CREATE INDEX ix_lexicon_terms_category ON lexicon_terms (category);
CREATE INDEX ix_lexicon_terms_frequency ON lexicon_terms (frequency);
CREATE INDEX ix_lexicon_terms_is_active ON lexicon_terms (is_active);
CREATE INDEX ix_lexicon_terms_language ON lexicon_terms (language);
CREATE INDEX ix_lexicon_terms_normalized_term ON lexicon_terms (normalized_term);
CREATE INDEX ix_lexicon_terms_source ON lexicon_terms (source);

CREATE TABLE jobs (
    id serial,
    job_id character varying(100) NOT NULL,
    status character varying(50) NOT NULL,
    audio_filename character varying(500),
    audio_format character varying(10),
    audio_duration double precision,
    audio_size_bytes bigint,
    audio_storage_path character varying(1000),
    language character varying(10),
    model_name character varying(100),
    transcription_text text,
    lexicon_version character varying(50),
    processing_time_seconds double precision,
    error_message text,
    metadata jsonb,
    api_key_id integer,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    submitted_by character varying(100),
    CONSTRAINT jobs_pkey PRIMARY KEY (id),
    CONSTRAINT uq_jobs_job_id UNIQUE (job_id),
    CONSTRAINT fk_jobs_api_key_id FOREIGN KEY (api_key_id) REFERENCES api_keys(id) ON DELETE SET NULL
);

CREATE INDEX ix_jobs_api_key_id ON jobs (api_key_id);
CREATE INDEX ix_jobs_completed_at ON jobs (completed_at);
CREATE INDEX ix_jobs_created_at ON jobs (created_at);
CREATE INDEX ix_jobs_job_id ON jobs (job_id);
CREATE INDEX ix_jobs_language ON jobs (language);
CREATE INDEX ix_jobs_model_name ON jobs (model_name);
CREATE INDEX ix_jobs_status ON jobs (status);
CREATE INDEX ix_jobs_status_created_at ON jobs (status, created_at);
CREATE INDEX ix_jobs_submitted_by ON jobs (submitted_by);

CREATE TABLE feedback (
    id serial,
    job_id integer NOT NULL,
    original_text text NOT NULL,
    corrected_text text NOT NULL,
    diff_data jsonb,
    edit_distance integer,
    accuracy_score double precision,
    review_time_seconds integer,
    reviewer character varying(100),
    review_notes text,
    extracted_terms jsonb,
    feedback_type character varying(50),
    is_processed boolean DEFAULT false NOT NULL,
    metadata jsonb,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    processed_at timestamp with time zone,
    CONSTRAINT feedback_pkey PRIMARY KEY (id),
    CONSTRAINT fk_feedback_job_id FOREIGN KEY (job_id) REFERENCES jobs(id) ON DELETE CASCADE
);

CREATE INDEX ix_feedback_accuracy_score ON feedback (accuracy_score);
CREATE INDEX ix_feedback_created_at ON feedback (created_at);
CREATE INDEX ix_feedback_feedback_type ON feedback (feedback_type);
CREATE INDEX ix_feedback_is_processed ON feedback (is_processed);
CREATE INDEX ix_feedback_is_processed_created_at ON feedback (is_processed, created_at);
CREATE INDEX ix_feedback_job_id ON feedback (job_id);
CREATE INDEX ix_feedback_reviewer ON feedback (reviewer);
