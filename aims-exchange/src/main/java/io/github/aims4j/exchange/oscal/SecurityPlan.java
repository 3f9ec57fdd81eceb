// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;

/**
 * The system security plan: the organization, its scope, its AI systems, and for each control what
 * the statement of applicability decides and how the control is implemented.
 */
final class SecurityPlan {

  private static final String ROLE = "personnel";

  private final Exporting exporting;
  private final Requirements requirements;

  SecurityPlan(Exporting exporting) {
    this.exporting = exporting;
    this.requirements = new Requirements(exporting);
  }

  /** Tells whether there is something to say about a control, which OSCAL demands of a plan. */
  boolean isPossible() {
    return !requirements.isEmpty();
  }

  /** Returns the plan; empty: no control is decided on or implemented. */
  Optional<ObjectNode> document() {
    return isPossible() ? Optional.of(plan()) : Optional.empty();
  }

  private ObjectNode plan() {
    ObjectNode document = exporting.document(OscalFile.SECURITY_PLAN);
    ObjectNode root = (ObjectNode) document.get(OscalFile.SECURITY_PLAN.kind());
    addMetadata((ObjectNode) root.get("metadata"));
    root.putObject("import-profile")
        .put(
            "href",
            (exporting.statement().isPresent() ? OscalFile.STATEMENT : OscalFile.STANDARD)
                .fileName());
    addCharacteristics(root.putObject("system-characteristics"));
    addImplementation(root.putObject("system-implementation"));
    ObjectNode controls =
        root.putObject("control-implementation")
            .put("description", "Decisions on controls (6.1.3) and their implementation (8.1).");
    requirements.addTo(controls.putArray("implemented-requirements"));
    addDocuments(root);
    return document;
  }

  private void addMetadata(ObjectNode metadata) {
    exporting
        .statement()
        .ifPresent(
            statement -> {
              Attributes attributes = Attributes.of(statement).without("entries");
              exporting.carry(statement, attributes.addTo(metadata));
            });
    metadata
        .putArray("roles")
        .addObject()
        .put("id", ROLE)
        .put("title", "Persons who work under the organization's control");
    List<Party> parties = exporting.aims().parties();
    if (!parties.isEmpty()) {
      ArrayNode array = metadata.putArray("parties");
      parties.forEach(party -> addParty(array.addObject(), party));
    }
  }

  private void addParty(ObjectNode target, Party party) {
    Attributes attributes = Attributes.of(party);
    target.put("uuid", uuid(party.id()));
    boolean isPerson = party.type().filter(Party.Type.PERSON::equals).isPresent();
    target.put("type", isPerson ? "person" : "organization");
    if (party.type().isEmpty()) {
      attributes.notStated("type");
    }
    attributes.string("name", target, "name");
    party
        .partOf()
        .flatMap(id -> exporting.aims().find(Party.class, id))
        .ifPresent(whole -> target.putArray("member-of-organizations").add(uuid(whole.id())));
    exporting.carry(party, attributes.addTo(target));
  }

  private void addCharacteristics(ObjectNode target) {
    Organization organization = exporting.aims().organization();
    Attributes attributes = Attributes.of(organization);
    target
        .putArray("system-ids")
        .addObject()
        .put("identifier-type", OscalNames.NAMESPACE)
        .put("id", organization.id().value());
    attributes.string("name", target, "system-name");
    target.put("description", "The AI management system of the organization, ISO/IEC 42001:2023.");
    exporting.carry(organization, attributes.addTo(target));
    ObjectNode type =
        target
            .putObject("system-information")
            .putArray("information-types")
            .addObject()
            .put("uuid", exporting.uuid("information"))
            .put("title", "Records of the AI management system")
            .put("description", "ISO/IEC 42001:2023 has no types of information.");
    Attributes.none().notStated("information-types").addTo(type);
    target
        .putObject("status")
        .put("state", "other")
        .put("remarks", "The records state no status of the management system as a whole.");
    addScope(target.putObject("authorization-boundary"));
  }

  private void addScope(ObjectNode target) {
    Optional<Scope> scope = exporting.aims().scope();
    if (scope.isEmpty()) {
      target.put("description", "No scope is recorded.");
      Attributes.none().notStated("description").addTo(target);
    }
    scope.ifPresent(
        each ->
            exporting.carry(
                each, Attributes.of(each).lines("statement", target, "description").addTo(target)));
  }

  private void addImplementation(ObjectNode target) {
    target
        .putArray("users")
        .addObject()
        .put("uuid", exporting.uuid("users"))
        .put("title", "Personnel")
        .putArray("role-ids")
        .add(ROLE);
    ArrayNode components = target.putArray("components");
    components
        .addObject()
        .put("uuid", requirements.managementSystem())
        .put("type", "this-system")
        .put("title", "The AI management system")
        .put("description", "The management system as a whole.")
        .putObject("status")
        .put("state", "other")
        .put("remarks", "The records state no status of the management system as a whole.");
    exporting.aims().aiSystems().forEach(system -> addSystem(components.addObject(), system));
  }

  /** Everything else about the system stands in the component definition. */
  private void addSystem(ObjectNode target, AiSystem system) {
    Attributes attributes = Attributes.of(system);
    target.put("uuid", exporting.uuid("ai-system", system.id())).put("type", Components.TYPE);
    attributes.line("name", target, "title");
    attributes.lines("description", target, "description", Components.NO_DESCRIPTION);
    PropertyTree.add("id", system.id().value(), target.putArray("props"));
    attributes.addNotStatedTo(target);
    target
        .putArray("links")
        .addObject()
        .put("href", OscalFile.COMPONENTS.fileName())
        .put("rel", "reference");
    ObjectNode status = target.putObject("status");
    Optional<LifeCycleStage> stage = system.stage().filter(each -> !system.versions().isEmpty());
    status.put("state", stage.map(SecurityPlan::state).orElse("other"));
    status.put(
        "remarks",
        stage
            .map(each -> "Life cycle stage: %s.".formatted(each.term()))
            .orElse("No stage is recorded."));
  }

  private static String state(LifeCycleStage stage) {
    if (stage == LifeCycleStage.RETIREMENT) {
      return "disposition";
    }
    return stage.isInOperation() ? "operational" : "under-development";
  }

  private void addDocuments(ObjectNode root) {
    List<Document> documents = exporting.aims().documents();
    if (!documents.isEmpty()) {
      ArrayNode resources = root.putObject("back-matter").putArray("resources");
      for (Document document : documents) {
        ObjectNode resource =
            resources.addObject().put("uuid", exporting.uuid("document", document.id()));
        Attributes attributes = Attributes.of(document).line("title", resource, "title");
        exporting.carry(document, attributes.addTo(resource));
      }
    }
  }

  private String uuid(Id<Party> party) {
    return exporting.uuid("party", party);
  }
}
