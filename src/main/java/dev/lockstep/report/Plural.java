package dev.lockstep.report;

/** Numbers of things in words. */
final class Plural {

    private Plural() {}

    static String of(int count, String noun) {
        return of(count, noun, noun + "s");
    }

    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
