INSERT INTO chord_charts (title, artist, alternate_titles, keys, lyrics, chord_progression, source, status,
                          requested_by, approved_by, guild_id, created_at, approved_at)
VALUES ('Löwenzahn', 'Die "Band"', '{"Pusteblume","a, b",NULL,""}', '{G,F#m}', '{"verse": "Hallo\nWelt"}',
        '{"verse": ["G", "F#m"]}', 'Discord', 'approved', 1, 9223372036854775807, 42,
        '2024-02-29 23:59:59.999999', '2024-03-01 00:00:00'),
       (repeat('x', 255), NULL, NULL, '{}', NULL, '[]', NULL, NULL, NULL, NULL, 42, NULL, NULL);

INSERT INTO generation_history (chart_id, model_used, prompt_tokens, completion_tokens, latency_ms, cost_usd, created_at)
VALUES (1, 'gpt-4o', 2147483647, 0, 1200, 9999.999999, '1999-12-31 12:00:00'),
       (1, 'gpt-4o', 1, 1, 1, 0.000001, NULL);
