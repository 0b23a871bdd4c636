INSERT INTO video_requests (id, user_id, guild_id, channel_id, prompt, duration_seconds, aspect_ratio, resolution,
                            generate_audio, status, created_at, video_urls, error_message)
VALUES ('00000000-0000-0000-0000-000000000001', 'u', 'g', 'c', 'Ein Löwe', 4, '16:9', '720p', true, 'completed',
        '2024-02-29 23:59:59.999999+00', '{"https://example.org/a,b","\"quoted\""}', NULL),
       ('00000000-0000-0000-0000-000000000002', 'u', 'g', 'c', 'x', 8, '9:16', '1080p', false, 'failed',
        '2024-03-01 00:00:00+00', NULL, 'out of quota');
