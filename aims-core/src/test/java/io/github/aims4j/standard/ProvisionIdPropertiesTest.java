// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvisionIdPropertiesTest {

  private static final Set<String> IDS =
      Provision.all().stream().map(Provision::id).collect(Collectors.toUnmodifiableSet());

  @Property
  void idAndReferenceLeadBackToTheProvision(@ForAll("provisions") Provision provision) {
    assertThat(parseAs(provision, provision.id())).isSameAs(provision);
    assertThat(parseAs(provision, provision.reference())).isSameAs(provision);
    assertThat(provision.reference()).isEqualTo("ISO/IEC 42001:2023 " + provision.id());
    assertThat(Provision.parse(provision.reference()).id()).isEqualTo(provision.id());
  }

  @Property
  void whatIsWrittenInAnyOtherWayIsRefused(
      @ForAll("provisions") Provision provision, @ForAll("distortions") String distortion) {
    String id = distortion.replace("*", provision.id());
    assertThat(catchThrowable(() -> parseAs(provision, id)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of ISO/IEC 42001:2023: ");
  }

  @Property
  void smallLettersAreRefusedAndTheIdIsNamed(@ForAll("annexProvisions") Provision provision) {
    String id = "a" + provision.id().substring(1);
    assertThat(catchThrowable(() -> AnnexControl.parse(id)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"%s\" is not a control of ISO/IEC 42001:2023: the correct id is %s."
                .formatted(id, provision.id()));
  }

  @Property
  void anyOtherTextIsRefusedInShort(@ForAll String text) {
    refusedInShort(text);
  }

  @Property
  void anyOtherIdIsRefusedInShort(@ForAll("wellFormed") String id) {
    refusedInShort(id);
  }

  private static void refusedInShort(String text) {
    if (!IDS.contains(text)) {
      assertThat(catchThrowable(() -> Provision.parse(text)))
          .isInstanceOf(IllegalArgumentException.class)
          .satisfies(thrown -> assertThat(thrown.getMessage()).isPrintable().hasSizeLessThan(500));
    }
  }

  private static Provision parseAs(Provision provision, String id) {
    if (provision instanceof Clause) {
      return Clause.parse(id);
    } else if (provision instanceof AnnexArea) {
      return AnnexArea.parse(id);
    } else if (provision instanceof ControlObjective) {
      return ControlObjective.parse(id);
    } else if (provision instanceof AnnexControl) {
      return AnnexControl.parse(id);
    } else if (provision instanceof Guidance) {
      return Guidance.parse(id);
    } else if (provision instanceof OrganizationalObjective) {
      return OrganizationalObjective.parse(id);
    }
    return RiskSource.parse(id);
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return Arbitraries.of(Provision.all());
  }

  @Provide
  Arbitrary<Provision> annexProvisions() {
    return Arbitraries.of(AnnexControl.values()).map(Provision.class::cast);
  }

  @Provide
  Arbitrary<String> distortions() {
    return Arbitraries.of(
        " *",
        "* ",
        "*.",
        ".*",
        "0*",
        "*.0",
        "*\n",
        "*\u0000",
        "Annex *",
        "ISO/IEC 42001:2023*",
        "ISO/IEC 42001:2023  *",
        "iso/iec 42001:2023 *",
        "ISO/IEC 42001 *",
        "ISO/IEC 42001:2026 *",
        "EN ISO/IEC 42001:2026 *",
        "ISO/IEC 27001:2022 *",
        "ISO/IEC 42001:2023 ISO/IEC 42001:2023 *");
  }

  @Provide
  Arbitrary<String> wellFormed() {
    Arbitrary<String> numbers =
        Arbitraries.integers()
            .between(0, 12)
            .map(String::valueOf)
            .list()
            .ofMinSize(1)
            .ofMaxSize(30)
            .map(parts -> String.join(".", parts));
    return Arbitraries.of("", "A.", "B.", "C.", "D.", "ISO/IEC 42001:2023 A.")
        .flatMap(prefix -> numbers.map(each -> prefix + each))
        .filter(id -> !IDS.contains(Edition.idWithin(id)));
  }
}
