// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ControlObjective;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The catalogs: Annex A, the clauses, and the organization's own controls. The text of the standard
 * is in none of them.
 */
final class Catalogs {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Exporting exporting;

  Catalogs(Exporting exporting) {
    this.exporting = exporting;
  }

  /** Returns the catalog of Annex A: 38 controls in 9 areas. */
  ObjectNode annexA() {
    ObjectNode document = exporting.document(OscalFile.ANNEX_A);
    ArrayNode groups = root(document, OscalFile.ANNEX_A).putArray("groups");
    for (AnnexArea area : AnnexArea.values()) {
      addArea(groups.addObject(), area);
    }
    return document;
  }

  private static void addArea(ObjectNode group, AnnexArea area) {
    head(group, area, "area");
    ArrayNode parts = group.putArray("parts");
    for (ControlObjective objective : ControlObjective.values()) {
      if (objective.area() == area) {
        parts
            .addObject()
            .put("id", OscalNames.statement(OscalNames.control(objective)))
            .put("name", "overview")
            .put("title", "Objective " + objective.id())
            .put("prose", reference(objective));
      }
    }
    ArrayNode controls = group.putArray("controls");
    for (AnnexControl control : AnnexControl.values()) {
      if (control.area() == area) {
        ObjectNode node = controls.addObject();
        head(node, control, "annex-a");
        addStatement(node, control, "statement");
      }
    }
  }

  /** Returns the catalog of the clauses with their obligations. */
  ObjectNode clauses() {
    ObjectNode document = exporting.document(OscalFile.CLAUSES);
    ArrayNode groups = root(document, OscalFile.CLAUSES).putArray("groups");
    for (Clause clause : Clause.values()) {
      if (clause.parent().isEmpty()) {
        ObjectNode group = groups.addObject();
        head(group, clause, "clause");
        addStatement(group, clause, "overview");
        addParts(group, clause);
      }
    }
    return document;
  }

  private static void addParts(ObjectNode target, Clause whole) {
    if (whole.isGroup()) {
      ArrayNode controls = target.putArray("controls");
      for (Clause clause : whole.parts()) {
        ObjectNode control = controls.addObject();
        head(control, clause, "clause");
        addStatement(control, clause, "statement");
        addParts(control, clause);
      }
    }
  }

  private static void head(ObjectNode target, Provision provision, String type) {
    target
        .put("id", OscalNames.control(provision))
        .put("class", type)
        .put("title", Markup.of(provision.title()));
    addLabel(target, provision.id());
  }

  private static void addLabel(ObjectNode target, String id) {
    ArrayNode properties = target.putArray("props");
    properties.addObject().put("name", "label").put("value", id);
    properties
        .addObject()
        .put("name", "sort-id")
        .put("value", NUMBER.matcher(id).replaceAll(Catalogs::twoDigits));
  }

  private static String twoDigits(MatchResult number) {
    return number.group().length() < 2 ? "0" + number.group() : number.group();
  }

  private static void addStatement(ObjectNode target, Provision provision, String name) {
    ObjectNode statement =
        target
            .putArray("parts")
            .addObject()
            .put("id", OscalNames.statement(OscalNames.control(provision)))
            .put("name", name)
            .put("prose", reference(provision));
    List<Obligation> obligations =
        provision instanceof Clause clause && clause.isLeaf() ? Obligation.of(clause) : List.of();
    if (!obligations.isEmpty()) {
      ArrayNode items = statement.putArray("parts");
      for (Obligation obligation : obligations) {
        ObjectNode item =
            items.addObject().put("id", OscalNames.part(obligation)).put("name", "item");
        item.putArray("props").addObject().put("name", "label").put("value", obligation.citation());
        item.put("prose", Markup.of(obligation.summary()));
      }
    }
  }

  private static String reference(Provision provision) {
    return "See %s; its text is not reproduced here.".formatted(provision.reference());
  }

  /** Returns the catalog of the organization's own controls; empty: there are none. */
  Optional<ObjectNode> ownControls() {
    List<Control> own = exporting.aims().controls();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.OWN_CONTROLS);
    ArrayNode controls = root(document, OscalFile.OWN_CONTROLS).putArray("controls");
    own.forEach(control -> addOwn(controls.addObject(), control));
    return Optional.of(document);
  }

  private void addOwn(ObjectNode target, Control control) {
    Attributes attributes = Attributes.of(control);
    String id = OscalNames.own(control.id());
    target.put("id", id).put("class", "own");
    attributes.line("title", target, "title");
    ObjectNode statement =
        OscalJson.object().put("id", OscalNames.statement(id)).put("name", "statement");
    attributes.lines("description", statement, "prose");
    exporting.carry(control, attributes.addTo(target));
    target.putArray("parts").add(statement);
  }

  private static ObjectNode root(ObjectNode document, OscalFile file) {
    return (ObjectNode) document.get(file.kind());
  }
}
