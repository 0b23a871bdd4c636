CREATE TABLE video_requests (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id text NOT NULL,
    guild_id text NOT NULL,
    channel_id text NOT NULL,
    prompt text NOT NULL,
    duration_seconds integer NOT NULL,
    aspect_ratio text NOT NULL,
    resolution text NOT NULL,
    generate_audio boolean DEFAULT true NOT NULL,
    status text NOT NULL,
    operation_name text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    duration_ms integer,
    gcs_prefix text,
    video_urls text[],
    error_message text,
    CONSTRAINT video_requests_pkey PRIMARY KEY (id),
    CONSTRAINT video_requests_aspect_ratio_check CHECK (aspect_ratio IN ('16:9', '9:16')),
    CONSTRAINT video_requests_duration_seconds_check CHECK (duration_seconds IN (4, 6, 8)),
    CONSTRAINT video_requests_resolution_check CHECK (resolution IN ('720p', '1080p')),
    CONSTRAINT video_requests_status_check CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'timeout'))
);

CREATE INDEX idx_video_requests_guild_created ON video_requests (guild_id, created_at DESC);
CREATE INDEX idx_video_requests_status_created ON video_requests (status, created_at DESC);
CREATE INDEX idx_video_requests_user_created ON video_requests (user_id, created_at DESC);
