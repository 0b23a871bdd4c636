package dev.lockstep.cli;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
class TrialIT {
    @TempDir Path folder;
    @Test void t() {
        long t0 = System.nanoTime();
        ProjectCopy copy = ProjectCopy.of(folder, "chord-charts", "prompter", "video-requests").compile();
        System.out.println((System.nanoTime()-t0)/1000000);
        System.out.println(copy.run("check"));
        System.out.println((System.nanoTime()-t0)/1000000);
        System.out.println(copy.run("check"));
        System.out.println((System.nanoTime()-t0)/1000000);
    }
}
