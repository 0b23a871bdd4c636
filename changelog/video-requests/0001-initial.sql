--liquibase formatted sql

--changeset lockstep:0001-create-table-video_requests splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create table video_requests, declared by dev.lockstep.model.video.VideoRequest
CREATE TABLE video_requests (
    id               uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id          text NOT NULL,
    guild_id         text NOT NULL,
    channel_id       text NOT NULL,
    prompt           text NOT NULL,
    duration_seconds integer NOT NULL,
    aspect_ratio     text NOT NULL,
    resolution       text NOT NULL,
    generate_audio   boolean DEFAULT true NOT NULL,
    status           text NOT NULL,
    operation_name   text,
    created_at       timestamptz DEFAULT now() NOT NULL,
    started_at       timestamptz,
    completed_at     timestamptz,
    duration_ms      integer,
    gcs_prefix       text,
    video_urls       text[],
    error_message    text,
    PRIMARY KEY (id),
    CONSTRAINT video_requests_aspect_ratio_check CHECK (aspect_ratio IN ('16:9', '9:16')),
    CONSTRAINT video_requests_duration_seconds_check CHECK (duration_seconds IN (4, 6, 8)),
    CONSTRAINT video_requests_resolution_check CHECK (resolution IN ('720p', '1080p')),
    CONSTRAINT video_requests_status_check CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'timeout'))
);
COMMENT ON COLUMN video_requests.operation_name IS 'name of the work at the generating service, to ask it how far it is';
COMMENT ON COLUMN video_requests.duration_ms IS 'from started_at to completed_at';
COMMENT ON COLUMN video_requests.gcs_prefix IS 'where the object store keeps the results';
--rollback DROP TABLE video_requests;

--changeset lockstep:0001-create-index-idx_video_requests_guild_created splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_video_requests_guild_created, declared by dev.lockstep.model.video.VideoRequest
CREATE INDEX idx_video_requests_guild_created ON video_requests (guild_id, created_at DESC);
--rollback DROP INDEX idx_video_requests_guild_created;

--changeset lockstep:0001-create-index-idx_video_requests_status_created splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_video_requests_status_created, declared by dev.lockstep.model.video.VideoRequest
CREATE INDEX idx_video_requests_status_created ON video_requests (status, created_at DESC);
--rollback DROP INDEX idx_video_requests_status_created;

--changeset lockstep:0001-create-index-idx_video_requests_user_created splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index idx_video_requests_user_created, declared by dev.lockstep.model.video.VideoRequest
CREATE INDEX idx_video_requests_user_created ON video_requests (user_id, created_at DESC);
--rollback DROP INDEX idx_video_requests_user_created;
