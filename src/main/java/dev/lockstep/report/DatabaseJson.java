package dev.lockstep.report;

import dev.lockstep.alignment.DatabaseVerdict;
import dev.lockstep.alignment.DatabaseVerdict.SystemPosition;
import dev.lockstep.alignment.Position;
import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.Standing.Changed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found out about a live database, as JSON. */
final class DatabaseJson {

    private DatabaseJson() {}

    static ObjectNode of(DatabaseVerdict verdict) {
        ObjectNode node = CheckJson.JSON.createObjectNode();
        node.put("url", verdict.database());
        node.put("server", verdict.server());
        node.put("inStep", verdict.inStep());
        ArrayNode systems = node.putArray("systems");
        verdict.systems().forEach(at -> systems.add(position(at)));
        ArrayNode unknown = node.putArray("unknownChangeSets");
        verdict.unknown().forEach(row -> unknown.add(unknown(row)));
        ArrayNode findings = node.putArray("findings");
        verdict.findings().forEach(finding -> findings.add(CheckJson.finding(finding)));
        ArrayNode notCompared = node.putArray("notCompared");
        verdict.notCompared().forEach(notCompared::add);
        return node;
    }

    private static ObjectNode position(SystemPosition at) {
        ObjectNode node = CheckJson.JSON.createObjectNode();
        node.put("system", at.system());
        node.put("position", word(at.position()));
        ArrayNode pending = node.putArray("pending");
        if (at.position() instanceof Position.Behind behind) {
            behind.pending().forEach(changeSet -> pending.add(changeSet.id().toString()));
        }
        ArrayNode changed = node.putArray("changed");
        at.changed().forEach(one -> changed.add(changed(one)));
        return node;
    }

    private static String word(Position position) {
        if (position instanceof Position.Behind) {
            return "behind";
        }
        return position instanceof Position.AtHead ? "head" : "unstamped";
    }

    private static ObjectNode changed(Changed changed) {
        ObjectNode node = CheckJson.JSON.createObjectNode();
        node.put("changeSet", changed.changeSet().id().toString());
        node.put("recorded", changed.recorded());
        node.put("current", changed.current());
        return node;
    }

    private static ObjectNode unknown(AppliedChangeSet row) {
        ObjectNode node = CheckJson.JSON.createObjectNode();
        node.put("changeSet", row.id().toString());
        node.put("executed", row.executed().toString());
        return node;
    }
}
