--liquibase formatted sql

--changeset lockstep:0002-add-constraint-prompt_templates.ux_templates_name splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Add constraint prompt_templates.ux_templates_name, declared by model.prompter.PromptTemplate
ALTER TABLE prompt_templates ADD CONSTRAINT ux_templates_name UNIQUE (workspace_id, name);
--rollback ALTER TABLE prompt_templates DROP CONSTRAINT ux_templates_name;

--changeset lockstep:0002-create-index-ix_results_response splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Create index ix_results_response, declared by model.prompter.PromptResult
CREATE INDEX ix_results_response ON prompt_results USING gin (response jsonb_path_ops);
--rollback DROP INDEX ix_results_response;

--changeset lockstep:0002-replace-constraint-prompt_results.prompt_results_version_id_fkey splitStatements:false stripComments:false rollbackSplitStatements:false
--comment: Replace constraint prompt_results.prompt_results_version_id_fkey, declared by model.prompter.PromptResult.version
ALTER TABLE prompt_results DROP CONSTRAINT prompt_results_version_id_fkey;
ALTER TABLE prompt_results
    ADD CONSTRAINT prompt_results_version_id_fkey FOREIGN KEY (version_id) REFERENCES prompt_versions(id) ON DELETE SET NULL;
--rollback ALTER TABLE prompt_results DROP CONSTRAINT prompt_results_version_id_fkey;
--rollback ALTER TABLE prompt_results
--rollback     ADD CONSTRAINT prompt_results_version_id_fkey FOREIGN KEY (version_id) REFERENCES prompt_versions(id);
