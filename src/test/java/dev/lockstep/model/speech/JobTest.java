package dev.lockstep.model.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobTest {

    private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant END = START.plusMillis(1_250);

    private static Job in(JobStatus status) {
        Job job = new Job(new UUID(0, 7));
        if (status != JobStatus.PENDING) {
            job.start(START);
        }
        if (status == JobStatus.COMPLETED || status == JobStatus.FAILED) {
            move(status).accept(job);
        }
        return job;
    }

    private static Consumer<Job> move(JobStatus status) {
        return switch (status) {
            case PENDING -> throw new AssertionError("nothing makes a job pending again");
            case PROCESSING -> job -> job.start(START);
            case COMPLETED -> job -> job.complete("hello", END);
            case FAILED -> job -> job.fail("silence", END);
        };
    }

    static Stream<Arguments> moves() {
        return Stream.of(JobStatus.values())
                .flatMap(from -> Stream.of(JobStatus.PROCESSING, JobStatus.COMPLETED, JobStatus.FAILED)
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("moves")
    void onlyTheMovesOfTheLifeCycleAreAllowed(JobStatus from, JobStatus to) {
        Job job = in(from);
        boolean allowed = (from == JobStatus.PENDING && to == JobStatus.PROCESSING)
                || (from == JobStatus.PROCESSING && to != JobStatus.PROCESSING);
        if (allowed) {
            move(to).accept(job);
            assertThat(job.getStatus()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(to).accept(job))
                    .isInstanceOfSatisfying(JobMoveRefusedException.class, refusal -> {
                        assertThat(refusal.from()).isEqualTo(from);
                        assertThat(refusal.to()).isEqualTo(to);
                    })
                    .hasMessageContainingAll(job.getJobId(), from.value(), to.value());
            assertThat(job.getStatus()).isEqualTo(from);
        }
    }

    @Test
    void nothingLeadsBackToPending() {
        assertThat(JobStatus.values()).noneMatch(status -> status.leadsTo(JobStatus.PENDING));
    }

    @Test
    void timesFollowTheMoves() {
        Job job = in(JobStatus.PROCESSING);
        assertThat(job.getStartedAt()).isEqualTo(START);
        job.complete("hello", END);
        assertThat(job.getTranscriptionText()).isEqualTo("hello");
        assertThat(job.getCompletedAt()).isEqualTo(END);
        assertThat(job.getProcessingTimeSeconds()).isEqualTo(1.25);
        assertThat(job.getErrorMessage()).isNull();
    }

    @Test
    void aFailureKeepsItsReason() {
        Job job = in(JobStatus.FAILED);
        assertThat(job.getErrorMessage()).isEqualTo("silence");
        assertThat(job.getCompletedAt()).isEqualTo(END);
        assertThat(job.getTranscriptionText()).isNull();
    }
}
