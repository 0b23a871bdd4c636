package dev.lockstep.report;

import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.alignment.KeepOutcome;
import dev.lockstep.alignment.KeepOutcome.Kept;
import dev.lockstep.alignment.Party;
import dev.lockstep.catalog.ObjectName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of a check as JSON, as {@code check.schema.json} beside this class describes it. Its keys and codes are stable: keys may be added, none changes its meaning while
 * {@code version} stays {@value #VERSION}.
 */
public final class CheckJson {

    /** The version of the layout. */
    public static final int VERSION = 1;

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    /** Writes a result down. */
    public static String of(CheckResult result) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("inStep", result.inStep());
        root.put("server", result.server());
        ArrayNode verdicts = root.putArray("verdicts");
        result.verdicts().forEach(verdict -> verdicts.add(verdict.word()));
        ArrayNode systems = root.putArray("systems");
        result.systems().forEach(system -> systems.add(system(system)));
        root.set("database", result.database() == null ? JSON.nullNode() : DatabaseJson.of(result.database()));
        root.set("keepList", keepList(result.keepList()));
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

    static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.createObjectNode();
        node.put("code", finding.code().word());
        node.put("message", finding.message());
        node.set("object", finding.object() == null ? JSON.nullNode() : object(finding.object()));
        ArrayNode facts = node.putArray("facts");
        for (Fact fact : finding.facts()) {
            ObjectNode entry = facts.addObject();
            entry.put("attribute", fact.attribute());
            fact.sides().forEach(side -> entry.put(side.party().word(), side.value()));
        }
        node.put("alone", finding.alone().map(Party::word).orElse(null));
        Origin origin = finding.origin();
        node.put("entity", origin.entity());
        node.put("field", origin.field());
        node.put("changeSet", origin.changeSet());
        return node;
    }

    private static ObjectNode keepList(KeepOutcome keepList) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode kept = node.putArray("kept");
        for (Kept one : keepList.kept()) {
            ObjectNode entry = kept.addObject();
            entry.put("what", one.what());
            entry.put("where", one.where().word());
            entry.put("reason", one.reason());
        }
        ArrayNode unmatched = node.putArray("unmatched");
        keepList.unmatched().forEach(pattern -> unmatched.add(pattern.toString()));
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
