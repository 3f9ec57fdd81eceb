// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.planning.Risk;

/** Records that are replaced, renamed, removed and merged; every change is a new AIMS. */
public final class ChangeRecords {

  private static final Id<Risk> RISK = Id.of("bias");
  private static final Id<Party> OWNER = Id.of("owner");

  private ChangeRecords() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Aims clinic =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
            .addParty(Party.builder().id(OWNER).name("Head of care").build())
            .addRisk(Risk.builder().id(RISK).title("Unfair alarms").owner(OWNER).build())
            .build();

    Risk sharper = find(clinic).toBuilder().title("Alarms fail for small patients").build();
    Aims replaced = clinic.with(sharper);
    System.out.println(find(clinic).title() + " -> " + find(replaced).title());

    Aims removed = replaced.without(OWNER);
    removed
        .danglingLinks()
        .forEach(link -> System.out.println(link.from().id() + link.path() + " leads nowhere"));
    System.out.println(replaced.linksTo(OWNER).size() + " reference to look at before removing");

    Aims ward = clinic.with(Risk.builder().id(Id.of("outage")).title("Network outage").build());
    try {
      replaced.merge(ward, Aims.OnConflict.REFUSE);
    } catch (IllegalArgumentException refused) {
      System.out.println(refused.getMessage());
    }
    Aims merged = replaced.merge(ward, Aims.OnConflict.KEEP);
    System.out.println("kept: " + find(merged).title());

    Aims both =
        replaced.merge(
            ward.withIds(id -> id.equals("clinic") ? id : "ward-" + id), Aims.OnConflict.KEEP);
    both.risks().forEach(risk -> System.out.println(risk.id() + ": " + risk.title()));
  }

  private static Risk find(Aims aims) {
    return aims.find(Risk.class, RISK).orElseThrow();
  }
}
