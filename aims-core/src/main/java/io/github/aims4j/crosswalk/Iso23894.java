// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.OrganizationalObjective;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.RiskSource;
import io.github.aims4j.standard.framework.FrameworkNames;
import io.github.aims4j.standard.framework.ListedPart;
import io.github.aims4j.standard.framework.PartList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * ISO/IEC 23894:2023: its two lists that bear the titles of Annex C of ISO/IEC 42001:2023. The
 * numbers of Annex B were seen in no public source and are assumed from the order.
 */
final class Iso23894 {

  /** The list of either annex begins with its second clause. */
  private static final int BEFORE_THE_LIST = 1;

  private Iso23894() {}

  static Framework framework() {
    String reference = "ISO/IEC 23894:2023";
    return new Framework(
        new FrameworkNames(
            "iso-23894",
            reference,
            List.of("ISO/IEC 23894", "ISO 23894", "ISO 23894:2023", "23894")),
        "The pairs have the same title; the numbers are assumed from the order of the lists.",
        Optional.of(
            new PartList(
                reference, parts(), false, UnaryOperator.identity(), PartList.LIST_ITEMS)));
  }

  private static List<ListedPart> parts() {
    return Stream.<Provision>concat(
            Arrays.stream(OrganizationalObjective.values()), Arrays.stream(RiskSource.values()))
        .map(each -> new ListedPart(id(each), Optional.of(each.title())))
        .toList();
  }

  /** Returns the id in the list of the same title: C.2.1 is A.2 there, and C.3.1 is B.2. */
  private static String id(Provision provision) {
    String annex = provision instanceof RiskSource ? "B." : "A.";
    String number = provision.id().substring(provision.id().lastIndexOf('.') + 1);
    return annex + (Integer.parseInt(number) + BEFORE_THE_LIST);
  }

  static List<Correspondence> correspondences() {
    return Stream.concat(
            Arrays.stream(OrganizationalObjective.values())
                .map(each -> sameTitle(MappingConfidence.MEDIUM, each)),
            Arrays.stream(RiskSource.values()).map(each -> sameTitle(MappingConfidence.LOW, each)))
        .toList();
  }

  private static Correspondence sameTitle(MappingConfidence confidence, Provision provision) {
    return ShippedRows.pair(Framework.ISO_IEC_23894, id(provision), confidence)
        .addCriterion(provision)
        .addSource("title equality: " + provision.title())
        .build();
  }
}
