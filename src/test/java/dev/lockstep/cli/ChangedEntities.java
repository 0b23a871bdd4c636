package dev.lockstep.cli;

import java.nio.file.Path;

/** Three systems whose entities were changed in every way that a developer changes them, and whose changelogs were not. */
final class ChangedEntities {

    private static final String CHART = "src/model/chordcharts/ChordChart.java";
    private static final String GENERATION = "src/model/chordcharts/ChartGeneration.java";
    private static final String TEMPLATE = "src/model/prompter/PromptTemplate.java";
    private static final String RESULT = "src/model/prompter/PromptResult.java";
    private static final String REQUEST = "src/model/video/VideoRequest.java";
    private static final String STATUS = "src/model/video/VideoStatus.java";

    private ChangedEntities() {}

    /** The systems, as they are in step. */
    static ProjectCopy before(Path folder) {
        return ProjectCopy.of(folder, "chord-charts", "prompter", "video-requests")
                .compile();
    }

    /** The same with their entities changed. */
    static void change(ProjectCopy project) {
        changeCharts(project);
        changeGenerations(project);
        addTable(project);
        changePrompts(project);
        changeVideos(project);
        project.compile();
    }

    private static void changeCharts(ProjectCopy project) {
        // A column widened, one added behind it.
        project.edit(CHART, """
                    @Column(name = "title", length = 255, nullable = false)
                    private String title;
                """, """
                    @Column(name = "title", length = 300, nullable = false)
                    private String title;

                    @Column(name = "tempo")
                    private @Nullable Integer tempo;
                """);
        // The element of an array.
        project.edit(CHART, "varchar(10)[]", "varchar(20)[]");
        // A comment, and in the same column a default.
        project.edit(CHART, """
                    @Column(name = "source", length = 50)
                """, """
                    @ColumnDefault("'Discord'")
                    @Column(name = "source", length = 50, comment = "who sent the chart: a user, or ''Discord''")
                """);
        // An index made partial.
        project.edit(
                CHART,
                "@PgIndex(name = \"idx_chord_charts_status\", columns = \"status\")",
                "@PgIndex(name = \"idx_chord_charts_status\", columns = \"status\", where = \"approved_at is null\")");
    }

    private static void changeGenerations(ProjectCopy project) {
        // A column made optional.
        project.edit(GENERATION, "@Column(name = \"latency_ms\", nullable = false)", "@Column(name = \"latency_ms\")");
        // More digits.
        project.edit(GENERATION, "precision = 10, scale = 6", "precision = 12, scale = 6");
    }

    /** A table with a foreign key to one that exists. */
    private static void addTable(ProjectCopy project) {
        project.addEntity("chord-charts", "ChartComment", """
                package model.chordcharts;

                import dev.lockstep.mapping.PgIndex;
                import jakarta.persistence.Column;
                import jakarta.persistence.Entity;
                import jakarta.persistence.FetchType;
                import jakarta.persistence.ForeignKey;
                import jakarta.persistence.GeneratedValue;
                import jakarta.persistence.GenerationType;
                import jakarta.persistence.Id;
                import jakarta.persistence.JoinColumn;
                import jakarta.persistence.ManyToOne;
                import jakarta.persistence.Table;
                import org.hibernate.annotations.OnDelete;
                import org.hibernate.annotations.OnDeleteAction;

                @Entity
                @Table(name = "chart_comments")
                @PgIndex(name = "idx_chart_comments_chart_id", columns = "chart_id")
                public class ChartComment {

                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    @Column(name = "id")
                    private Long id;

                    @ManyToOne(fetch = FetchType.LAZY, optional = false)
                    @OnDelete(action = OnDeleteAction.CASCADE)
                    @JoinColumn(
                            name = "chart_id",
                            columnDefinition = "integer",
                            nullable = false,
                            foreignKey = @ForeignKey(name = "chart_comments_chart_id_fkey"))
                    private ChordChart chart;

                    @Column(name = "author", nullable = false)
                    private Long author;

                    @Column(name = "text", columnDefinition = "text", nullable = false)
                    private String text;
                }
                """);
    }

    private static void changePrompts(ProjectCopy project) {
        // A JSON column indexed.
        project.edit(RESULT, "@Table(name = \"prompt_results\")\n", """
                @Table(name = "prompt_results")
                @PgIndex(name = "ix_results_response", columns = "response jsonb_path_ops", method = "gin")
                """);
        // What becomes of a reference when the row that it refers to goes.
        project.edit(
                RESULT,
                "    @JoinColumn(name = \"version_id\"",
                "    @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL)\n"
                        + "    @JoinColumn(name = \"version_id\"");
        // A unique constraint.
        project.edit(TEMPLATE, "@Table(name = \"prompt_templates\")\n", """
                @Table(name = "prompt_templates", uniqueConstraints = @jakarta.persistence.UniqueConstraint(
                        name = "ux_templates_name", columnNames = {"workspace_id", "name"}))
                """);
    }

    private static void changeVideos(ProjectCopy project) {
        // A constant of an enum, and so its check.
        project.edit(STATUS, "TIMEOUT(\"timeout\");", "TIMEOUT(\"timeout\"),\n    CANCELLED(\"cancelled\");");
        project.edit(STATUS, "case COMPLETED, FAILED, TIMEOUT ->", "case COMPLETED, FAILED, TIMEOUT, CANCELLED ->");
        // A default.
        project.edit(REQUEST, "@ColumnDefault(\"true\")", "@ColumnDefault(\"false\")");
        // A check.
        project.edit(REQUEST, "@Table(name = \"video_requests\")\n", """
                @Table(name = "video_requests")
                @org.hibernate.annotations.Check(name = "video_requests_prompt_check", constraints = "prompt <> ''")
                """);
        // The order of an index.
        project.edit(
                REQUEST,
                "columns = {\"user_id\", \"created_at DESC\"}",
                "columns = {\"user_id\", \"created_at DESC NULLS LAST\"}");
    }
}
