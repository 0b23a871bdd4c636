--liquibase formatted sql

--changeset lockstep:0002-alter-column-video_requests.generate_audio splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Alter column video_requests.generate_audio, declared by model.video.VideoRequest.generateAudio
ALTER TABLE video_requests ALTER COLUMN generate_audio SET DEFAULT false;
--rollback ALTER TABLE video_requests ALTER COLUMN generate_audio SET DEFAULT true;

--changeset lockstep:0002-add-constraint-video_requests.video_requests_prompt_check splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Add constraint video_requests.video_requests_prompt_check, declared by model.video.VideoRequest
ALTER TABLE video_requests ADD CONSTRAINT video_requests_prompt_check CHECK (prompt <> ''::text);
--rollback ALTER TABLE video_requests DROP CONSTRAINT video_requests_prompt_check;

--changeset lockstep:0002-replace-constraint-video_requests.video_requests_status_check splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Replace constraint video_requests.video_requests_status_check, declared by model.video.VideoRequest.status
ALTER TABLE video_requests DROP CONSTRAINT video_requests_status_check;
ALTER TABLE video_requests
    ADD CONSTRAINT video_requests_status_check CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'timeout', 'cancelled'));
--rollback ALTER TABLE video_requests DROP CONSTRAINT video_requests_status_check;
--rollback ALTER TABLE video_requests
--rollback     ADD CONSTRAINT video_requests_status_check CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'timeout'));

--changeset lockstep:0002-replace-index-idx_video_requests_user_created splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Replace index idx_video_requests_user_created, declared by model.video.VideoRequest
DROP INDEX idx_video_requests_user_created;
CREATE INDEX idx_video_requests_user_created ON video_requests (user_id, created_at DESC NULLS LAST);
--rollback DROP INDEX idx_video_requests_user_created;
--rollback CREATE INDEX idx_video_requests_user_created ON video_requests (user_id, created_at DESC);
