package dev.lockstep.report;

import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.ObjectName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of a check as JSON. Its keys and codes are stable: keys may be added, none changes its meaning while
 * {@code version} stays {@value #VERSION}.
 */
public final class CheckJson {

    /** The version of the layout. */
    public static final int VERSION = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    /** Writes a result down. */
    public static String of(CheckResult result) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("inStep", result.inStep());
        root.put("server", result.server());
        ArrayNode systems = root.putArray("systems");
        result.systems().forEach(system -> systems.add(system(system)));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static ObjectNode system(SystemResult system) {
        ObjectNode node = JSON.createObjectNode();
        node.put("system", system.system());
        node.put("inStep", system.inStep());
        node.put("changelog", system.changelog());
        ObjectNode extent = node.putObject("compared");
        extent.put("tables", system.extent().tables());
        extent.put("columns", system.extent().columns());
        extent.put("constraints", system.extent().constraints());
        extent.put("indexes", system.extent().indexes());
        ArrayNode findings = node.putArray("findings");
        system.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode notCompared = node.putArray("notCompared");
        system.notCompared().forEach(notCompared::add);
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.createObjectNode();
        node.put("code", finding.code().word());
        node.put("message", finding.message());
        node.set("object", finding.object() == null ? JSON.nullNode() : object(finding.object()));
        ArrayNode facts = node.putArray("facts");
        for (Fact fact : finding.facts()) {
            ObjectNode entry = facts.addObject();
            entry.put("attribute", fact.attribute());
            entry.put("entities", fact.entities());
            entry.put("changelog", fact.changelog());
        }
        Origin origin = finding.origin();
        node.put("entity", origin.entity());
        node.put("field", origin.field());
        node.put("changeSet", origin.changeSet());
        return node;
    }

    private static ObjectNode object(ObjectName name) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", name.kind().label());
        node.put("schema", emptyAsNull(name.schema()));
        node.put("table", emptyAsNull(name.relation()));
        node.put("name", name.name());
        return node;
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
