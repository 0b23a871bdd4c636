--liquibase formatted sql

--changeset lockstep:0003-alter-column-video_requests.prompt splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Alter column video_requests.prompt, declared by model.video.VideoRequest.prompt; values of video_requests.prompt that do not fit are rounded or make it fail: text to character varying(4000); values of video_requests.status that do not fit are rounded or make it fail: text to character varying(20)
DROP TRIGGER note_failure ON video_requests;
DROP VIEW open_prompts;
DROP VIEW open_requests;
ALTER TABLE video_requests DROP CONSTRAINT video_requests_status_check;
ALTER TABLE video_requests ALTER COLUMN prompt TYPE varchar(4000);
ALTER TABLE video_requests ALTER COLUMN status TYPE varchar(20);
ALTER TABLE video_requests
    ADD CONSTRAINT video_requests_status_check CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'timeout'));
CREATE VIEW open_requests AS
SELECT id,
    user_id,
    prompt,
    status
   FROM video_requests
  WHERE (status = ANY (ARRAY['pending'::text, 'generating'::text]));
COMMENT ON VIEW open_requests IS 'for the dashboard';
CREATE VIEW open_prompts AS
SELECT DISTINCT prompt
   FROM open_requests;
CREATE TRIGGER note_failure AFTER UPDATE OF status ON public.video_requests FOR EACH ROW WHEN ((new.status = 'failed'::text)) EXECUTE FUNCTION note_failure();
--rollback DROP TRIGGER note_failure ON video_requests;
--rollback DROP VIEW open_prompts;
--rollback DROP VIEW open_requests;
--rollback ALTER TABLE video_requests DROP CONSTRAINT video_requests_status_check;
--rollback ALTER TABLE video_requests ALTER COLUMN status TYPE text;
--rollback ALTER TABLE video_requests ALTER COLUMN prompt TYPE text;
--rollback ALTER TABLE video_requests
--rollback     ADD CONSTRAINT video_requests_status_check CHECK (status IN ('pending', 'generating', 'completed', 'failed', 'timeout'));
--rollback CREATE VIEW open_requests AS
--rollback SELECT id,
--rollback     user_id,
--rollback     prompt,
--rollback     status
--rollback    FROM video_requests
--rollback   WHERE (status = ANY (ARRAY['pending'::text, 'generating'::text]));
--rollback COMMENT ON VIEW open_requests IS 'for the dashboard';
--rollback CREATE VIEW open_prompts AS
--rollback SELECT DISTINCT prompt
--rollback    FROM open_requests;
--rollback CREATE TRIGGER note_failure AFTER UPDATE OF status ON public.video_requests FOR EACH ROW WHEN ((new.status = 'failed'::text)) EXECUTE FUNCTION note_failure();
