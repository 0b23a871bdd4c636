package dev.lockstep.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of entities that cannot be used: which class, what is wrong with it, what to do. */
class EntityFailuresIT {

    private static final String UNITS = "classes/META-INF/persistence.xml";
    private static final String ENTITY = "src/model/video/VideoRequest.java";

    @TempDir
    private Path folder;

    private ProjectCopy project;

    @BeforeEach
    void copyProject() {
        project = ProjectCopy.of(folder, "video-requests");
    }

    @Test
    void classThatIsNotThereIsNamed() {
        project.edit(UNITS, "model.video.VideoRequest<", "model.video.VideoRequests2<")
                .compile();

        project.run("check").assertFailed(1, """
                lockstep check: persistence unit video-requests: lists the class model.video.VideoRequests2, which cannot be loaded: model.video.VideoRequests2; compile it and put it on the class path, or take it out of the unit
                """);
    }

    @Test
    void classThatIsNoEntityIsNamed() {
        project.edit(UNITS, "model.video.VideoRequest<", "model.video.Requester<")
                .compile();

        project.run("check").assertFailed(1, """
                lockstep check: persistence unit video-requests: lists the class model.video.Requester, which is no entity, mapped superclass, embeddable or converter; annotate it with @Entity, or take it out of the unit
                """);
    }

    @Test
    void columnThatAnIndexGetsWrongIsNamedWithTheOneThatIsMeant() {
        project.edit(ENTITY, "\"guild_id\", \"created_at DESC\"", "\"gild_id\", \"created_at DESC\"")
                .compile();

        project.run("diff", "-m", "x").assertFailed(1, """
                lockstep diff: persistence unit video-requests: model.video.VideoRequest: @PgIndex(name = "idx_video_requests_guild_created") names the column gild_id, which does not exist: did you mean guild_id? Columns of video_requests: id, aspect_ratio, channel_id, completed_at, created_at, duration_seconds, duration_ms, error_message, gcs_prefix, generate_audio, guild_id, operation_name, prompt, resolution, started_at, status, user_id, video_urls
                """);
    }

    @Test
    void mappingThatHibernateRefusesIsToldInItsWords() {
        project.edit(ENTITY, "    @Id\n", "").compile();

        project.run("check").assertFailed(1, """
                lockstep check: persistence unit video-requests: Entity 'model.video.VideoRequest' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property); mend the mapping of model.video.VideoRequest
                """);
    }

    @Test
    void schemaThatPostgresqlRefusesIsToldWithTheStatement() {
        project.edit(ENTITY, "where the object store keeps the results", "the object store's results")
                .compile();

        project.run("check").assertFailed(1, """
                lockstep check: PostgreSQL refuses the schema that the entities of persistence unit video-requests declare: Unterminated string literal started at position 74
                The statement is:
                    comment on column video_requests.gcs_prefix is 'the object store's results'
                Correct the annotation that it comes from.
                """);
    }

    @Test
    void typeThatPostgresqlDoesNotHaveIsNamed() {
        project.edit(ENTITY, "columnDefinition = \"text[]\"", "columnDefinition = \"txt[]\"")
                .compile();

        project.run("check").assertFailed(1, """
                lockstep check: PostgreSQL refuses the schema that the entities of persistence unit video-requests declare: type "txt[]" does not exist
                The statement is:
                    create table video_requests (id uuid default gen_random_uuid() not null, user_id text not null, guild_id text not null, channel_id text not null, prompt text not null, duration_seconds integer not null constraint video_requests_duration_seconds_check check (duration_seconds in (4, 6, 8)), aspect_ratio text not null constraint video_requests_aspect_ratio_check check (aspect_ratio in ('16:9', '9:16')), resolution text not null constraint video_requests_resolution_check check (resolution in ('720p', '1080p')), generate_audio boolean default true not null, status text not null constraint video_requests_status_check check (status in ('pending', 'generating', 'completed', 'failed', 'timeout')), operation_name text, created_at timestamptz default now() not null, started_at timestamptz, completed_at timestamptz, duration_ms integer, gcs_prefix text, video_urls txt[], error_message text, primary key (id))
                Correct the annotation that it comes from.
                """);
    }

    @Test
    void unitThatNamesNoChangelogIsToldHow() {
        String property = "<property name=\"lockstep.changelog\" value=\"changelog/video-requests/changelog.yaml\"/>";
        project.edit(UNITS, property, "").compile();

        for (String command : new String[] {"check", "diff"}) {
            String[] options = command.equals("diff") ? new String[] {"-m", "x"} : new String[0];
            project.run(command, options).assertFailed(1, """
                    lockstep %s: The persistence unit video-requests names no changelog. Add %s to it in META-INF/persistence.xml.
                    """.formatted(command, property));
        }
    }

    @Test
    void persistenceXmlThatIsNotXmlIsNamedWithTheLine() {
        project.edit(UNITS, "</persistence>", "").compile();

        project.run("check").assertFailed(1, """
                lockstep check: persistence unit file:%s/classes/META-INF/persistence.xml: cannot be read: ParseError at [row,col]:[21,1] Message: XML document structures must start and end within the same entity.; mend the file
                """.formatted(folder));
    }
}
