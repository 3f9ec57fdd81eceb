// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who holds which mandate, by the role assignments on record. What a unit holds, such as a board,
 * is held by the persons who belong to it directly, and by no unit below it.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.1, 5.3 and 6.1.3. Immutable and thread-safe.
 */
public final class Mandates {

  private final Aims aims;
  private final Map<Mandate, List<RoleAssignment>> assignments = new EnumMap<>(Mandate.class);
  private final Map<Mandate, Map<Id<Party>, List<RoleAssignment>>> byHolder =
      new EnumMap<>(Mandate.class);

  private Mandates(Aims aims) {
    this.aims = aims;
    for (Mandate mandate : Mandate.values()) {
      assignments.put(
          mandate,
          aims.roleAssignments().stream()
              .filter(each -> each.mandates().contains(mandate))
              .toList());
      byHolder.put(
          mandate,
          assignments(mandate).stream().collect(Collectors.groupingBy(RoleAssignment::holder)));
    }
  }

  /**
   * Returns the mandates of an AIMS.
   *
   * @param aims the AIMS
   */
  public static Mandates of(Aims aims) {
    return new Mandates(aims);
  }

  /**
   * Returns the assignments that give a mandate, whether active or not, in the order given.
   *
   * @param mandate the mandate
   */
  public List<RoleAssignment> assignments(Mandate mandate) {
    return assignments.getOrDefault(mandate, List.of());
  }

  /**
   * Tells whether a party holds a mandate on a day, itself or as a member of a unit that does.
   *
   * @param party the party
   * @param mandate the mandate
   * @param day the day
   */
  public boolean isHeldBy(Id<Party> party, Mandate mandate, LocalDate day) {
    return isAssignedTo(party, mandate, day)
        || aims.find(Party.class, party)
            .filter(Mandates::canBeMember)
            .flatMap(Party::partOf)
            .filter(unit -> isAssignedTo(unit, mandate, day))
            .isPresent();
  }

  /** A unit that reports to a board is no member of it. */
  private static boolean canBeMember(Party party) {
    return party.type().filter(type -> type != Party.Type.PERSON).isEmpty();
  }

  private boolean isAssignedTo(Id<Party> party, Mandate mandate, LocalDate day) {
    return byHolder.getOrDefault(mandate, Map.of()).getOrDefault(party, List.of()).stream()
        .anyMatch(each -> isActive(each, day));
  }

  /**
   * Tells whether an assignment is active on a day: it has begun, or its start is not stated, and
   * it has not ended.
   *
   * @param assignment the assignment
   * @param day the day
   */
  public static boolean isActive(RoleAssignment assignment, LocalDate day) {
    return assignment.start().filter(start -> start.isAfter(day)).isEmpty()
        && assignment.end().filter(end -> end.isBefore(day)).isEmpty();
  }
}
