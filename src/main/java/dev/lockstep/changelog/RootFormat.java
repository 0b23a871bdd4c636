package dev.lockstep.changelog;

import java.util.Locale;

/** The format of a root changelog, by its name's ending. */
enum RootFormat {
    YAML {
        @Override
        String created(String path, String name) {
            return YamlRoot.created(name);
        }

        @Override
        String including(String path, String text, String name) {
            return new YamlRoot(path, text).including(name);
        }
    },
    XML {
        @Override
        String created(String path, String name) {
            return XmlRoot.created(name);
        }

        @Override
        String including(String path, String text, String name) {
            return new XmlRoot(path, text).including(name);
        }
    },
    OTHER {
        @Override
        String created(String path, String name) {
            throw new ChangelogException("A root changelog is created as YAML or XML, not as " + path
                    + ". Let the persistence unit name a file that ends in .yaml.");
        }

        @Override
        String including(String path, String text, String name) {
            throw new ChangelogException("Only YAML and XML root changelogs are added to. Include " + name + " in "
                    + path + " by hand, or move what it includes to a root that ends in .yaml.");
        }
    };

    static RootFormat of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YAML;
        }
        return lower.endsWith(".xml") ? XML : OTHER;
    }

    /** A new root that includes one file beside it. */
    abstract String created(String path, String name);

    /** A root with a file beside it included last; the text itself when it includes that file already. */
    abstract String including(String path, String text, String name);
}
