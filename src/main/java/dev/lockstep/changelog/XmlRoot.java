package dev.lockstep.changelog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A root changelog in XML, changed as text so that everything else in it stays. */
final class XmlRoot {

    private static final Pattern CLOSE = Pattern.compile("([ \\t]*)</((?:[\\w.-]+:)?)databaseChangeLog\\s*>");
    private static final Pattern INCLUDE = Pattern.compile("<(?:[\\w.-]+:)?include\\s[^>]*>");
    private static final Pattern FILE = Pattern.compile("\\sfile\\s*=\\s*([\"'])(.*?)\\1");
    private static final Pattern RELATIVE = Pattern.compile("\\srelativeToChangelogFile\\s*=\\s*[\"']true[\"']");

    private final String path;
    private final String text;

    XmlRoot(String path, String text) {
        this.path = path;
        this.text = text;
    }

    static String created(String name) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <databaseChangeLog
                    xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                      http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                  <include file="%s" relativeToChangelogFile="true"/>
                </databaseChangeLog>
                """.formatted(name);
    }

    String including(String name) {
        if (includes(name)) {
            return text;
        }
        Matcher close = CLOSE.matcher(text);
        int at = -1;
        String line = "";
        while (close.find()) {
            at = close.start();
            line = close.group(1) + "  <" + close.group(2) + "include file=\"" + name
                    + "\" relativeToChangelogFile=\"true\"/>";
        }
        if (at < 0) {
            throw new ChangelogException(path + " has no </databaseChangeLog> to write before. Include " + name
                    + " by hand: <include file=\"" + name + "\" relativeToChangelogFile=\"true\"/>");
        }
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        return text.substring(0, at) + line + newline + text.substring(at);
    }

    private boolean includes(String name) {
        return INCLUDE.matcher(text).results().anyMatch(include -> {
            Matcher file = FILE.matcher(include.group());
            return file.find() && resolved(file.group(2), include.group()).equals(ChangelogPath.sibling(path, name));
        });
    }

    private String resolved(String file, String include) {
        return RELATIVE.matcher(include).find() ? ChangelogPath.sibling(path, file) : ChangelogPath.normalized(file);
    }
}
