package dev.lockstep.changelog;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A root changelog in YAML: parsed to know where things stand, changed as text so that everything else stays. */
final class YamlRoot {

    private static final String LIST = "databaseChangeLog";

    private final String path;
    private final String text;

    YamlRoot(String path, String text) {
        this.path = path;
        this.text = text;
    }

    static String created(String name) {
        return LIST + ":\n" + include("  ", name, "\n");
    }

    String including(String name) {
        Node list = list();
        if (list instanceof SequenceNode sequence && includes(sequence, name)) {
            return text;
        }
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        if (list instanceof SequenceNode sequence && sequence.getFlowStyle() == FlowStyle.BLOCK) {
            String indent = " ".repeat(sequence.getStartMark().getColumn());
            int end = index(lastScalar(sequence).getEndMark());
            return insert(text, place(text, end), include(indent, name, newline), newline);
        }
        if (list instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            throw byHand(name, "its list is written in brackets");
        }
        return inPlaceOfNothing(list, include("  ", name, newline), newline);
    }

    /** The value of the one key that counts. */
    private Node list() {
        Node document = parse();
        if (document instanceof MappingNode mapping) {
            Optional<Node> list = value(mapping, LIST);
            if (list.isPresent() && (list.get() instanceof SequenceNode || isNull(list.get()))) {
                return list.get();
            }
        }
        throw new ChangelogException(path + " is not a root changelog: it has no list called " + LIST + ".");
    }

    private @Nullable Node parse() {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw YamlProblem.in(path, e);
        }
    }

    private boolean includes(SequenceNode list, String name) {
        return list.getValue().stream()
                .filter(MappingNode.class::isInstance)
                .flatMap(item -> value((MappingNode) item, "include").stream())
                .filter(MappingNode.class::isInstance)
                .anyMatch(include -> file((MappingNode) include).equals(ChangelogPath.sibling(path, name)));
    }

    private String file(MappingNode include) {
        String file = scalar(include, "file");
        boolean relative = scalar(include, "relativeToChangelogFile").equalsIgnoreCase("true");
        return relative ? ChangelogPath.sibling(path, file) : ChangelogPath.normalized(file);
    }

    /** Behind the line on which the list ends; behind comments that follow, too, when nothing else does. */
    private static int place(String text, int endOfList) {
        int end = endOfLine(text, endOfList);
        boolean last =
                text.substring(end).lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
        return last ? text.length() : end;
    }

    private static Node lastScalar(Node node) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            List<Node> items = sequence.getValue();
            return lastScalar(items.get(items.size() - 1));
        }
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            List<NodeTuple> entries = mapping.getValue();
            return lastScalar(entries.get(entries.size() - 1).getValueNode());
        }
        return node;
    }

    /** Marks count code points. */
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private static int endOfLine(String text, int index) {
        if (index > 0 && text.charAt(index - 1) == '\n') {
            return index;
        }
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end + 1;
    }

    /** An empty list, or none where one should be: {@code databaseChangeLog: []}. */
    private String inPlaceOfNothing(Node nothing, String include, String newline) {
        String before = text.substring(0, index(nothing.getStartMark())).stripTrailing();
        String without = before + text.substring(index(nothing.getEndMark()));
        return insert(without, place(without, before.length()), include, newline);
    }

    private static String insert(String text, int at, String include, String newline) {
        return text.substring(0, at).stripTrailing() + newline + include + text.substring(at);
    }

    private static String include(String indent, String name, String newline) {
        return indent + "- include:" + newline
                + indent + "    file: " + name + newline
                + indent + "    relativeToChangelogFile: true" + newline;
    }

    private ChangelogException byHand(String name, String reason) {
        return new ChangelogException(path + " cannot be added to, because " + reason
                + ". Write the list as a block (each entry on lines of its own behind \"- \"), and include " + name
                + " as its last entry.");
    }

    private static Optional<Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static String scalar(MappingNode mapping, String key) {
        return value(mapping, key)
                .map(node -> node instanceof ScalarNode scalar ? scalar.getValue() : "")
                .orElse("");
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
