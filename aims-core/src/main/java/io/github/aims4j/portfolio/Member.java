// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import java.util.Comparator;

/**
 * One AIMS of a portfolio: whose it is, and where it was read. Ids of organizations are given by
 * themselves, so two members with one id can be two organizations; the origin tells them apart.
 * Members are ordered by name, then by id and origin.
 *
 * <p>Invariant: the name is not blank. Source: this library's own form. Immutable and thread-safe.
 *
 * @param organization the id of the organization, as its document states it
 * @param name the name of the organization
 * @param origin where the document was read
 */
public record Member(Id<Organization> organization, String name, Origin origin)
    implements Comparable<Member> {

  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::name)
          .thenComparing(each -> each.organization().value())
          .thenComparing(Member::origin);

  /**
   * Accepts a member.
   *
   * @param organization the id of the organization
   * @param name the name of the organization
   * @param origin where the document was read
   * @throws IllegalArgumentException if the name is blank
   */
  public Member {
    requireNonNull(organization, "organization");
    requireText(requireNonNull(name, "name"), "Member.name");
    requireNonNull(origin, "origin");
  }

  static Member of(Origin origin, Organization organization) {
    return new Member(organization.id(), organization.name(), origin);
  }

  /** Orders members by name, then by id and origin. */
  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }
}
