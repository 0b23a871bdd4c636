package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void whatTheUserNamesComesFirst() {
        assertThat(CacheDirectory.of(Map.of("LOCKSTEP_CACHE", "/fast/disk", "XDG_CACHE_HOME", "/xdg"), "Linux", HOME))
                .isEqualTo(Path.of("/fast/disk"));
    }

    @Test
    void linuxFollowsTheBaseDirectories() {
        assertThat(CacheDirectory.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".cache/lockstep"));
        assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "/xdg"), "Linux", HOME))
                .isEqualTo(Path.of("/xdg/lockstep"));
    }

    @Test
    void relativeBaseDirectoryIsIgnored() {
        assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "here"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".cache/lockstep"));
    }

    @Test
    void macAndWindowsHaveTheirOwnPlaces() {
        assertThat(CacheDirectory.of(Map.of(), "Mac OS X", HOME)).isEqualTo(HOME.resolve("Library/Caches/lockstep"));
        assertThat(CacheDirectory.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local/lockstep"));
        assertThat(CacheDirectory.of(Map.of(), "Windows 11", HOME)).isEqualTo(HOME.resolve("AppData/Local/lockstep"));
    }
}
