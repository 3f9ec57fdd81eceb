// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ControlObjective;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.ObligationId;
import io.github.aims4j.standard.OrganizationalObjective;
import io.github.aims4j.standard.RiskSource;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

/** The parsers of ids and dates. */
class ParsersFuzzTest {

  private static final List<Function<String, ?>> PARSERS =
      List.of(
          AnnexArea::parse,
          AnnexControl::parse,
          Clause::parse,
          ControlObjective::parse,
          Guidance::parse,
          Obligation::parse,
          ObligationId::parse,
          OrganizationalObjective::parse,
          RiskSource::parse);

  @FuzzTest
  void ids(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      Id<Risk> id = Id.of(text);
      assertThat(Id.<Risk>of(id.value())).isEqualTo(id);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @FuzzTest
  void dates(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      PartialDate date = PartialDate.parse(text);
      assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    } catch (IllegalArgumentException | DateTimeException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @FuzzTest
  void provisions(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (Function<String, ?> parser : PARSERS) {
      try {
        assertThat(parser.apply(text)).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }
}
