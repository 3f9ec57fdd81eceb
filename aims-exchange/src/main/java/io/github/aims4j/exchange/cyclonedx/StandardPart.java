// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The definitions: the standard with its clauses, areas and controls by id and short title, and the
 * organization's own controls.
 */
final class StandardPart {

  private final BomGenerator out;
  private final Aims aims;
  private final Carried carried;

  StandardPart(BomGenerator out, Aims aims, Carried carried) {
    this.out = out;
    this.aims = aims;
    this.carried = carried;
  }

  void write() throws IOException {
    out.object(
        "definitions",
        () -> {
          List<BomGenerator.Content> standards = new ArrayList<>(List.of(this::standard));
          if (!aims.controls().isEmpty()) {
            standards.add(this::ownControls);
          }
          out.objects("standards", standards, BomGenerator.Content::write);
        });
  }

  private void standard() throws IOException {
    out.text("bom-ref", BomRef.STANDARD);
    out.text("name", "ISO/IEC 42001");
    out.text("version", "2023");
    out.text(
        "description",
        "Ids and short titles of clauses 4 to 10 and of the controls of Annex A; the text of the"
            + " standard is copyrighted and not included.");
    out.text("owner", "ISO/IEC JTC 1/SC 42");
    out.objects("requirements", provisions(), this::provision);
  }

  private static List<Provision> provisions() {
    List<Provision> provisions = new ArrayList<>(List.of(Clause.values()));
    for (AnnexArea area : AnnexArea.values()) {
      provisions.add(area);
      provisions.addAll(area.controls());
    }
    return provisions;
  }

  private void provision(Provision provision) throws IOException {
    out.text("bom-ref", BomRef.requirement(provision));
    out.text("identifier", provision.id());
    out.text("title", provision.title());
    out.text("parent", parent(provision).map(BomRef::requirement));
  }

  private static Optional<? extends Provision> parent(Provision provision) {
    if (provision instanceof AnnexControl control) {
      return Optional.of(control.area());
    }
    return provision instanceof Clause clause ? clause.parent() : Optional.empty();
  }

  private void ownControls() throws IOException {
    out.text("bom-ref", "own-controls");
    out.text("name", "Controls of " + aims.organization().name());
    out.text("owner", aims.organization().name());
    out.objects("requirements", aims.controls(), this::ownControl);
  }

  private void ownControl(Control control) throws IOException {
    out.text("bom-ref", BomRef.ownControl(control.id()));
    out.text("identifier", control.id().value());
    out.text("title", control.title());
    out.texts("descriptions", control.description().stream().toList());
    carried.add(control, "title", "description");
  }
}
