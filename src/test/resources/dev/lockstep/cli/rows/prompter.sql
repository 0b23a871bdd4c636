INSERT INTO prompt_templates (id, org_id, workspace_id, name, system_instructions, user_prompt_template, country_set,
                              model_id, inference_params, config_hash, config_canonical_json, created_at, deleted_at)
VALUES ('00000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000000',
        '20000000-0000-0000-0000-000000000000', 'Prices', 'Be brief.', 'What costs {x}?', '["DE", "FR"]', 'gpt-4o',
        '{"temperature": 0.5}', 'abc', '{"a": [1, 2.50, null]}', '2024-02-29 23:59:59.999999+00', NULL),
       ('00000000-0000-0000-0000-000000000002', '10000000-0000-0000-0000-000000000000',
        '20000000-0000-0000-0000-000000000000', 'Prices, deleted', NULL, '', '[]', 'gpt-4o', '{}', 'abc', '{}',
        '2024-03-01 00:00:00+00', '2024-03-02 00:00:00+00');

INSERT INTO prompt_versions (id, org_id, workspace_id, template_id, provider, provider_version_key, model_id,
                             first_seen_at, last_seen_at)
VALUES ('30000000-0000-0000-0000-000000000000', '10000000-0000-0000-0000-000000000000',
        '20000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000001', 'openai', 'fp_1', 'gpt-4o',
        '2024-03-01 00:00:00+00', '2024-03-02 00:00:00+00');

INSERT INTO prompt_results (id, org_id, workspace_id, template_id, version_id, provider_version_key, request, response,
                            analysis_config, created_at)
VALUES ('40000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000000',
        '20000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000001',
        '30000000-0000-0000-0000-000000000000', 'fp_1', '{"q": "ä"}', '{"choices": [{"text": "5 €"}]}', NULL,
        '2024-03-01 00:00:00+00'),
       ('40000000-0000-0000-0000-000000000002', '10000000-0000-0000-0000-000000000000',
        '20000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000001', NULL, NULL, '[]', '"text"',
        '{"k": true}', '2024-03-01 00:00:01+00');
