// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The profiles: the whole standard, and what the statement of applicability includes. */
final class Profiles {

  private final Exporting exporting;

  Profiles(Exporting exporting) {
    this.exporting = exporting;
  }

  /** Returns the profile of the clauses and of all of Annex A. */
  ObjectNode standard() {
    ObjectNode document = exporting.document(OscalFile.STANDARD);
    ArrayNode imports = imports(document, OscalFile.STANDARD);
    addAll(imports, OscalFile.CLAUSES);
    addAll(imports, OscalFile.ANNEX_A);
    return document;
  }

  /**
   * Returns the profile of the clauses, which no statement excludes, and of the controls that the
   * statement includes, in general or for a system; empty: there is no statement.
   */
  Optional<ObjectNode> statement() {
    return exporting.statement().map(this::statement);
  }

  private ObjectNode statement(StatementOfApplicability statement) {
    ObjectNode document = exporting.document(OscalFile.STATEMENT);
    ArrayNode imports = imports(document, OscalFile.STATEMENT);
    addAll(imports, OscalFile.CLAUSES);
    Set<String> controls = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>();
    for (ApplicabilityEntry entry : statement.entries()) {
      if (entry.decision() == Decision.INCLUDED) {
        entry.annexControl().map(OscalNames::control).ifPresent(controls::add);
        entry
            .ownControl()
            .filter(id -> exporting.aims().find(id).isPresent())
            .map(OscalNames::own)
            .ifPresent(own::add);
      }
    }
    addSelected(imports, OscalFile.ANNEX_A, controls);
    addSelected(imports, OscalFile.OWN_CONTROLS, own);
    return document;
  }

  private static ArrayNode imports(ObjectNode document, OscalFile file) {
    ObjectNode root = (ObjectNode) document.get(file.kind());
    ArrayNode imports = root.putArray("imports");
    root.putObject("merge").put("as-is", true);
    return imports;
  }

  private static void addAll(ArrayNode imports, OscalFile catalog) {
    imports.addObject().put("href", catalog.fileName()).putObject("include-all");
  }

  private static void addSelected(ArrayNode imports, OscalFile catalog, Set<String> controls) {
    if (!controls.isEmpty()) {
      ArrayNode included =
          imports
              .addObject()
              .put("href", catalog.fileName())
              .putArray("include-controls")
              .addObject()
              .putArray("with-ids");
      controls.forEach(included::add);
    }
  }
}
