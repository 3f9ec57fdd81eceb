// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.cyclonedx.Claims.Attestation;
import io.github.aims4j.exchange.cyclonedx.Claims.Claim;
import io.github.aims4j.exchange.cyclonedx.Claims.File;
import io.github.aims4j.exchange.cyclonedx.Claims.Item;
import io.github.aims4j.exchange.cyclonedx.Claims.Mapped;
import io.github.aims4j.exchange.cyclonedx.Claims.Target;
import io.github.aims4j.exchange.internal.Carried;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The declarations: an attestation of what the statement of applicability decides and one of what
 * the records show, with their claims and evidence.
 */
final class DeclarationsPart {

  private final BomGenerator out;
  private final Organization organization;
  private final Entities entities;
  private final ApplicabilityClaims decisions;
  private final RecordClaims records;

  DeclarationsPart(BomGenerator out, Aims aims, LocalDate asOf, Carried carried) {
    this.out = out;
    this.organization = aims.organization();
    this.entities = new Entities(out, aims, carried);
    this.decisions = new ApplicabilityClaims(aims, asOf, carried);
    this.records = new RecordClaims(aims, asOf, carried);
    carried.add(organization, "name");
  }

  void write() throws IOException {
    List<Attestation> attestations = new ArrayList<>();
    decisions.attestation().ifPresent(attestations::add);
    attestations.add(records.attestation());
    out.object(
        "declarations",
        () -> {
          out.objects("assessors", List.of(organization), this::assessor);
          out.objects("attestations", attestations, this::attestation);
          out.objects(
              "claims",
              Stream.concat(decisions.claims().stream(), records.claims().stream()).toList(),
              this::claim);
          out.objects(
              "evidence",
              Stream.concat(decisions.evidence().stream(), records.evidence().stream()).toList(),
              this::evidence);
          out.object(
              "targets",
              () -> {
                out.objects("organizations", List.of(organization), this::target);
                out.objects("components", decisions.versions(), this::target);
              });
        });
  }

  private void assessor(Organization self) throws IOException {
    out.text("bom-ref", BomRef.ASSESSOR);
    out.truth("thirdParty", false);
    out.object("organization", () -> out.text("name", self.name()));
  }

  private void target(Organization self) throws IOException {
    out.text("bom-ref", BomRef.organization(self.id()));
    out.text("name", self.name());
  }

  private void target(Target version) throws IOException {
    out.text("type", "machine-learning-model");
    out.text("bom-ref", version.ref());
    out.text("name", version.name());
    entities.version(Optional.of(version.version()));
  }

  private void attestation(Attestation attestation) throws IOException {
    out.text("summary", attestation.summary());
    out.text("assessor", BomRef.ASSESSOR);
    out.objects("map", attestation.map(), this::mapped);
  }

  private void mapped(Mapped mapped) throws IOException {
    out.text("requirement", mapped.requirement());
    out.texts("claims", mapped.claims());
    out.texts("counterClaims", mapped.counterClaims());
  }

  private void claim(Claim claim) throws IOException {
    out.text("bom-ref", claim.ref());
    out.text("target", claim.target());
    out.text("predicate", claim.predicate());
    out.text("reasoning", claim.reasoning());
    out.texts("evidence", claim.evidence());
    out.texts("counterEvidence", claim.counterEvidence());
  }

  private void evidence(Item item) throws IOException {
    out.text("bom-ref", item.ref());
    out.text("description", item.description());
    out.objects("data", item.files(), this::file);
  }

  private void file(File file) throws IOException {
    out.text("name", file.name());
    if (file.address().isPresent()) {
      out.object("contents", () -> out.text("url", file.address().get()));
    }
  }
}
