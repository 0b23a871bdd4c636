package dev.lockstep.model.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VideoRequestTest {

    private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant END = START.plusMillis(90_500);

    private static VideoRequest pending() {
        return new VideoRequest(
                new Requester("u", "g", "c"),
                "a cat",
                new VideoFormat(VideoDuration.SIX_SECONDS, AspectRatio.LANDSCAPE, Resolution.HD));
    }

    private static VideoRequest in(VideoStatus status) {
        VideoRequest request = pending();
        if (status != VideoStatus.PENDING) {
            request.start("op", START);
        }
        if (status.isFinal()) {
            move(status).accept(request);
        }
        return request;
    }

    private static Consumer<VideoRequest> move(VideoStatus status) {
        return switch (status) {
            case PENDING -> throw new AssertionError("nothing makes a request pending again");
            case GENERATING -> request -> request.start("op", START);
            case COMPLETED -> request -> request.complete("gs://b/1", List.of("https://v/1"), END);
            case FAILED -> request -> request.fail("no", END);
            case TIMEOUT -> request -> request.timeOut(END);
        };
    }

    static Stream<Arguments> moves() {
        return Stream.of(VideoStatus.values())
                .flatMap(from -> Stream.of(VideoStatus.values())
                        .filter(to -> to != VideoStatus.PENDING)
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("moves")
    void onlyTheMovesOfTheLifeCycleAreAllowed(VideoStatus from, VideoStatus to) {
        VideoRequest request = in(from);
        boolean allowed = from == to
                || (from == VideoStatus.PENDING && to == VideoStatus.GENERATING)
                || (from == VideoStatus.GENERATING && to.isFinal());
        if (allowed) {
            move(to).accept(request);
            assertThat(request.getStatus()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move(to).accept(request))
                    .isInstanceOfSatisfying(MoveRefusedException.class, refusal -> {
                        assertThat(refusal.from()).isEqualTo(from);
                        assertThat(refusal.to()).isEqualTo(to);
                    })
                    .hasMessageContainingAll(from.value(), to.value());
            assertThat(request.getStatus()).isEqualTo(from);
        }
    }

    @Test
    void nothingLeadsBackToPending() {
        assertThat(VideoStatus.values()).noneMatch(status -> status.leadsTo(VideoStatus.PENDING));
    }

    @Test
    void aNewRequestIsPendingAndHasWhatWasAskedFor() {
        VideoRequest request = pending();
        assertThat(request.getStatus()).isEqualTo(VideoStatus.PENDING);
        assertThat(request.getUserId()).isEqualTo("u");
        assertThat(request.getGuildId()).isEqualTo("g");
        assertThat(request.getChannelId()).isEqualTo("c");
        assertThat(request.getDuration()).isEqualTo(VideoDuration.SIX_SECONDS);
        assertThat(request.getAspectRatio()).isEqualTo(AspectRatio.LANDSCAPE);
        assertThat(request.getResolution()).isEqualTo(Resolution.HD);
        assertThat(request.getGenerateAudio()).isNull();
    }

    @Test
    void timesAndResultsFollowTheMoves() {
        VideoRequest request = pending();
        request.start("op-7", START.plusNanos(123_456_789));
        assertThat(request.getOperationName()).isEqualTo("op-7");
        assertThat(request.getStartedAt()).isEqualTo(START.plusNanos(123_456_000));
        assertThat(request.getCompletedAt()).isNull();

        request.complete("gs://b/1", List.of("https://v/1"), END);
        assertThat(request.getCompletedAt()).isEqualTo(END);
        assertThat(request.getDurationMs()).isEqualTo(90_376);
        assertThat(request.getGcsPrefix()).isEqualTo("gs://b/1");
        assertThat(request.getVideoUrls()).containsExactly("https://v/1");
    }

    @Test
    void theSameStatusAgainChangesNothing() {
        VideoRequest request = in(VideoStatus.FAILED);
        request.fail("another reason", END.plusSeconds(5));
        assertThat(request.getErrorMessage()).isEqualTo("no");
        assertThat(request.getCompletedAt()).isEqualTo(END);
        assertThat(request.getDurationMs()).isEqualTo(90_500);
    }

    @Test
    void durationIsNeverNegativeNorBeyondItsColumn() {
        VideoRequest early = in(VideoStatus.GENERATING);
        early.timeOut(START.minusSeconds(1));
        assertThat(early.getDurationMs()).isZero();

        VideoRequest late = in(VideoStatus.GENERATING);
        late.timeOut(START.plusSeconds(30L * 24 * 3600));
        assertThat(late.getDurationMs()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void storedValuesFindTheirConstants() {
        assertThat(VideoDuration.ofSeconds(8)).isEqualTo(VideoDuration.EIGHT_SECONDS);
        assertThat(AspectRatio.of("9:16")).isEqualTo(AspectRatio.PORTRAIT);
        assertThat(Resolution.of("1080p")).isEqualTo(Resolution.FULL_HD);
        assertThat(VideoStatus.of("timeout")).isEqualTo(VideoStatus.TIMEOUT);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of((Runnable) () -> VideoDuration.ofSeconds(5), "5", "4, 6, 8"),
                Arguments.of((Runnable) () -> AspectRatio.of("4:3"), "4:3", "16:9, 9:16"),
                Arguments.of((Runnable) () -> Resolution.of("4k"), "4k", "720p, 1080p"),
                Arguments.of(
                        (Runnable) () -> VideoStatus.of("done"),
                        "done",
                        "pending, generating, completed, failed, timeout"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void anotherValueIsRefusedWithTheListOfThoseAllowed(Runnable lookup, String value, String allowed) {
        assertThatThrownBy(lookup::run)
                .isInstanceOf(ValueNotAllowedException.class)
                .hasMessageContaining('"' + value + '"')
                .hasMessageContaining(allowed);
    }
}
