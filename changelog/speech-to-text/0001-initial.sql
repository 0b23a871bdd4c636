--liquibase formatted sql

--changeset lockstep:0001-create-table-api_keys splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table api_keys, declared by dev.lockstep.model.speech.ApiKey
CREATE TABLE api_keys (
    id           serial,
    key_hash     varchar(128) NOT NULL,
    name         varchar(255) NOT NULL,
    description  text,
    is_active    boolean DEFAULT true NOT NULL,
    created_at   timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at   timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    last_used_at timestamptz,
    expires_at   timestamptz,
    rate_limit   integer,
    metadata     jsonb,
    PRIMARY KEY (id),
    CONSTRAINT uq_api_keys_key_hash UNIQUE (key_hash),
    CONSTRAINT uq_api_keys_name UNIQUE (name)
);
--rollback DROP TABLE api_keys;

--changeset lockstep:0001-create-table-jobs splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table jobs, declared by dev.lockstep.model.speech.Job
CREATE TABLE jobs (
    id                      serial,
    job_id                  varchar(100) NOT NULL,
    status                  varchar(50) NOT NULL,
    audio_filename          varchar(500),
    audio_format            varchar(10),
    audio_duration          double precision,
    audio_size_bytes        bigint,
    audio_storage_path      varchar(1000),
    language                varchar(10),
    model_name              varchar(100),
    transcription_text      text,
    lexicon_version         varchar(50),
    processing_time_seconds double precision,
    error_message           text,
    metadata                jsonb,
    api_key_id              integer,
    created_at              timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at              timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    started_at              timestamptz,
    completed_at            timestamptz,
    submitted_by            varchar(100),
    PRIMARY KEY (id),
    CONSTRAINT uq_jobs_job_id UNIQUE (job_id),
    CONSTRAINT fk_jobs_api_key_id FOREIGN KEY (api_key_id) REFERENCES api_keys(id) ON DELETE SET NULL
);
--rollback DROP TABLE jobs;

--changeset lockstep:0001-create-table-feedback splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table feedback, declared by dev.lockstep.model.speech.Feedback
CREATE TABLE feedback (
    id                  serial,
    job_id              integer NOT NULL,
    original_text       text NOT NULL,
    corrected_text      text NOT NULL,
    diff_data           jsonb,
    edit_distance       integer,
    accuracy_score      double precision,
    review_time_seconds integer,
    reviewer            varchar(100),
    review_notes        text,
    extracted_terms     jsonb,
    feedback_type       varchar(50),
    is_processed        boolean DEFAULT false NOT NULL,
    metadata            jsonb,
    created_at          timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at          timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    processed_at        timestamptz,
    PRIMARY KEY (id),
    CONSTRAINT fk_feedback_job_id FOREIGN KEY (job_id) REFERENCES jobs(id) ON DELETE CASCADE
);
--rollback DROP TABLE feedback;

--changeset lockstep:0001-create-table-lexicon_terms splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table lexicon_terms, declared by dev.lockstep.model.speech.LexiconTerm
CREATE TABLE lexicon_terms (
    id               serial,
    term             varchar(255) NOT NULL,
    normalized_term  varchar(255) NOT NULL,
    category         varchar(100),
    language         varchar(10),
    frequency        integer DEFAULT 0 NOT NULL,
    confidence_boost double precision,
    alternatives     jsonb,
    metadata         jsonb,
    source           varchar(100),
    is_active        boolean DEFAULT true NOT NULL,
    created_at       timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at       timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    created_by       varchar(100),
    PRIMARY KEY (id),
    CONSTRAINT uq_lexicon_terms_term UNIQUE (term)
);
--rollback DROP TABLE lexicon_terms;

--changeset lockstep:0001-create-index-ix_api_keys_created_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_api_keys_created_at, declared by dev.lockstep.model.speech.ApiKey
CREATE INDEX ix_api_keys_created_at ON api_keys (created_at);
--rollback DROP INDEX ix_api_keys_created_at;

--changeset lockstep:0001-create-index-ix_api_keys_expires_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_api_keys_expires_at, declared by dev.lockstep.model.speech.ApiKey
CREATE INDEX ix_api_keys_expires_at ON api_keys (expires_at);
--rollback DROP INDEX ix_api_keys_expires_at;

--changeset lockstep:0001-create-index-ix_api_keys_is_active splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_api_keys_is_active, declared by dev.lockstep.model.speech.ApiKey
CREATE INDEX ix_api_keys_is_active ON api_keys (is_active);
--rollback DROP INDEX ix_api_keys_is_active;

--changeset lockstep:0001-create-index-ix_feedback_accuracy_score splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_accuracy_score, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_accuracy_score ON feedback (accuracy_score);
--rollback DROP INDEX ix_feedback_accuracy_score;

--changeset lockstep:0001-create-index-ix_feedback_created_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_created_at, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_created_at ON feedback (created_at);
--rollback DROP INDEX ix_feedback_created_at;

--changeset lockstep:0001-create-index-ix_feedback_feedback_type splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_feedback_type, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_feedback_type ON feedback (feedback_type);
--rollback DROP INDEX ix_feedback_feedback_type;

--changeset lockstep:0001-create-index-ix_feedback_is_processed splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_is_processed, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_is_processed ON feedback (is_processed);
--rollback DROP INDEX ix_feedback_is_processed;

--changeset lockstep:0001-create-index-ix_feedback_is_processed_created_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_is_processed_created_at, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_is_processed_created_at ON feedback (is_processed, created_at);
--rollback DROP INDEX ix_feedback_is_processed_created_at;

--changeset lockstep:0001-create-index-ix_feedback_job_id splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_job_id, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_job_id ON feedback (job_id);
--rollback DROP INDEX ix_feedback_job_id;

--changeset lockstep:0001-create-index-ix_feedback_reviewer splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_feedback_reviewer, declared by dev.lockstep.model.speech.Feedback
CREATE INDEX ix_feedback_reviewer ON feedback (reviewer);
--rollback DROP INDEX ix_feedback_reviewer;

--changeset lockstep:0001-create-index-ix_jobs_api_key_id splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_api_key_id, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_api_key_id ON jobs (api_key_id);
--rollback DROP INDEX ix_jobs_api_key_id;

--changeset lockstep:0001-create-index-ix_jobs_completed_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_completed_at, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_completed_at ON jobs (completed_at);
--rollback DROP INDEX ix_jobs_completed_at;

--changeset lockstep:0001-create-index-ix_jobs_created_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_created_at, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_created_at ON jobs (created_at);
--rollback DROP INDEX ix_jobs_created_at;

--changeset lockstep:0001-create-index-ix_jobs_job_id splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_job_id, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_job_id ON jobs (job_id);
--rollback DROP INDEX ix_jobs_job_id;

--changeset lockstep:0001-create-index-ix_jobs_language splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_language, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_language ON jobs (language);
--rollback DROP INDEX ix_jobs_language;

--changeset lockstep:0001-create-index-ix_jobs_model_name splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_model_name, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_model_name ON jobs (model_name);
--rollback DROP INDEX ix_jobs_model_name;

--changeset lockstep:0001-create-index-ix_jobs_status splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_status, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_status ON jobs (status);
--rollback DROP INDEX ix_jobs_status;

--changeset lockstep:0001-create-index-ix_jobs_status_created_at splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_status_created_at, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_status_created_at ON jobs (status, created_at);
--rollback DROP INDEX ix_jobs_status_created_at;

--changeset lockstep:0001-create-index-ix_jobs_submitted_by splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_jobs_submitted_by, declared by dev.lockstep.model.speech.Job
CREATE INDEX ix_jobs_submitted_by ON jobs (submitted_by);
--rollback DROP INDEX ix_jobs_submitted_by;

--changeset lockstep:0001-create-index-ix_lexicon_terms_category splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_lexicon_terms_category, declared by dev.lockstep.model.speech.LexiconTerm
CREATE INDEX ix_lexicon_terms_category ON lexicon_terms (category);
--rollback DROP INDEX ix_lexicon_terms_category;

--changeset lockstep:0001-create-index-ix_lexicon_terms_frequency splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_lexicon_terms_frequency, declared by dev.lockstep.model.speech.LexiconTerm
CREATE INDEX ix_lexicon_terms_frequency ON lexicon_terms (frequency);
--rollback DROP INDEX ix_lexicon_terms_frequency;

--changeset lockstep:0001-create-index-ix_lexicon_terms_is_active splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_lexicon_terms_is_active, declared by dev.lockstep.model.speech.LexiconTerm
CREATE INDEX ix_lexicon_terms_is_active ON lexicon_terms (is_active);
--rollback DROP INDEX ix_lexicon_terms_is_active;

--changeset lockstep:0001-create-index-ix_lexicon_terms_language splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_lexicon_terms_language, declared by dev.lockstep.model.speech.LexiconTerm
CREATE INDEX ix_lexicon_terms_language ON lexicon_terms (language);
--rollback DROP INDEX ix_lexicon_terms_language;

--changeset lockstep:0001-create-index-ix_lexicon_terms_normalized_term splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_lexicon_terms_normalized_term, declared by dev.lockstep.model.speech.LexiconTerm
CREATE INDEX ix_lexicon_terms_normalized_term ON lexicon_terms (normalized_term);
--rollback DROP INDEX ix_lexicon_terms_normalized_term;

--changeset lockstep:0001-create-index-ix_lexicon_terms_source splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_lexicon_terms_source, declared by dev.lockstep.model.speech.LexiconTerm
CREATE INDEX ix_lexicon_terms_source ON lexicon_terms (source);
--rollback DROP INDEX ix_lexicon_terms_source;
