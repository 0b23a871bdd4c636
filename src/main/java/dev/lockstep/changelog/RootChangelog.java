package dev.lockstep.changelog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A system's root changelog in a checkout: the file that includes the others in order. YAML and XML can be added to,
 * which leaves what is there as it is, comments and layout too; a root in another format runs, but its includes are
 * written by hand.
 */
public final class RootChangelog {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})(\\D.*)?\\.(sql|xml|ya?ml|json)");

    private final Path checkout;
    private final String path;
    private final ChangelogSource source;

    private RootChangelog(Path checkout, String path) {
        this.checkout = checkout;
        this.path = path;
        this.source = ChangelogSource.directory(checkout);
    }

    /**
     * The root changelog at a path, which need not exist yet.
     *
     * @param checkout the directory that paths begin at
     * @param path the root's path below it: {@code changelog/video-requests/changelog.yaml}
     */
    public static RootChangelog at(Path checkout, String path) {
        return new RootChangelog(checkout, ChangelogPath.normalized(path));
    }

    /** Its path below the checkout. */
    public String path() {
        return path;
    }

    /** Whether there is such a file. */
    public boolean exists() {
        return source.read(path) != null;
    }

    /**
     * What the next file would be: its number follows the highest there is, its name tells of the message, its change
     * sets' ids begin with the number. Writes nothing; a root that does not exist is planned as well.
     *
     * @param message what the change is about, in a few words
     * @param changeSets in the order in which they are to run
     * @throws ChangelogException when the root cannot be added to
     */
    public PlannedFile plan(String message, List<NewChangeSet> changeSets) {
        String number = String.format(Locale.ROOT, "%04d", highestNumber() + 1);
        String slug = FormattedSql.slug(message);
        String name = slug.isEmpty() ? number + ".sql" : number + "-" + slug + ".sql";
        List<NewChangeSet> numbered = changeSets.stream()
                .map(set -> new NewChangeSet(number + "-" + set.id(), set.comment(), set.statements(), set.rollback()))
                .toList();
        byte[] before = source.read(path);
        return new PlannedFile(
                checkout,
                ChangelogPath.sibling(path, name),
                FormattedSql.text(numbered),
                path,
                before,
                rootWith(name, before));
    }

    private String rootWith(String name, byte @Nullable [] before) {
        RootFormat format = RootFormat.of(path);
        if (before == null) {
            return format.created(path, name);
        }
        return format.including(path, TextFile.requireUtf8(path, before), name);
    }

    private int highestNumber() {
        int highest = 0;
        for (String file : source.list(ChangelogPath.directory(path))) {
            Matcher number = NUMBERED.matcher(ChangelogPath.fileName(file));
            if (number.matches()) {
                highest = Math.max(highest, Integer.parseInt(number.group(1)));
            }
        }
        return highest;
    }
}
