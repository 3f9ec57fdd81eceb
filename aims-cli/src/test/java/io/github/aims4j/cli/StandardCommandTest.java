// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code aims standard} tells of each id. */
class StandardCommandTest {

  private static final String UNCHECKED = "Not checked against the licensed standard.";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private String standard(String... id) {
    String[] args = Stream.concat(Stream.of("standard"), Stream.of(id)).toArray(String[]::new);
    assertThat(
            AimsCommand.run(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), args))
        .isZero();
    assertThat(err.toString()).isEmpty();
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  static List<String> ids() {
    return Stream.concat(
            Provision.all().stream().map(Provision::id),
            Obligation.all().stream().map(obligation -> obligation.id().toString()))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void describesEachIdInLinesThatFit(String id) {
    String told = standard(id);

    assertThat(told.lines())
        .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
    assertThat(told).contains(id + " ");
    assertThat(oneLine(told)).contains(UNCHECKED);
  }

  @Test
  void listsEveryProvisionWithItsWholeTitle() {
    String told = standard();

    assertThat(told.lines()).allMatch(line -> line.length() <= 80);
    assertThat(Provision.all())
        .filteredOn(provision -> !provision.id().startsWith("B."))
        .allSatisfy(
            provision ->
                assertThat(oneLine(told)).contains(" " + provision.id() + " " + provision.title()));
    assertThat(oneLine(told)).endsWith(UNCHECKED + " ");
  }

  @Test
  void listsRecordsThatAreEvidenceOfAControl() {
    assertThat(oneLine(standard("A.8.2")))
        .contains(
            "Evidence: information for users (UserInformation), documented information (Document),"
                + " control implementation (ControlImplementation)");
  }

  @Test
  void describesAClauseWithItsObligations() {
    assertThat(standard("8.4"))
        .startsWith(
            """
            8.4 AI system impact assessment
            A part of clause 8 Operation. ISO/IEC 42001:2023 8.4, normative.
            Phase: DO. The standard assigns no phases; the assignment is this library's
            policy.

            8.4-01""")
        .contains("\n  Basis:                  requirement\n")
        .contains("\n  Evidence:               AI system impact assessment")
        .contains("\n  Silence:                the absence of records is a finding\n");
    assertThat(Obligation.of(Clause.CLAUSE_8_4))
        .allSatisfy(
            obligation ->
                assertThat(oneLine(out.toString()))
                    .contains(obligation.id() + " " + obligation.summary()));
  }

  @Test
  void describesAGroupWithItsParts() {
    assertThat(standard("6.1"))
        .contains("6.1.1    General\n6.1.2    AI risk assessment\n")
        .doesNotContain("Basis:");
  }

  @Test
  void describesAControl() {
    assertThat(standard("ISO/IEC 42001:2023 A.6.2.4"))
        .startsWith(
            """
            A.6.2.4 AI system verification and validation
            A control of Annex A. ISO/IEC 42001:2023 A.6.2.4, normative.
            Area:      A.6 AI system life cycle
            Objective: A.6.2 AI system life cycle
            Guidance:  B.6.2.4 of Annex B
            Phase:     DO. The standard assigns no phases; the assignment is this library's
                       policy.
            Evidence:  verification and validation (VerificationAndValidation), control
                       implementation (ControlImplementation)
            The list follows from this library's model; the standard has none.

            Obligations for which records of any control are evidence:
            """)
        .contains("\n8.1-02    ");
  }

  @Test
  void describesOtherItemsOfTheAnnexes() {
    assertThat(standard("A.6.2"))
        .startsWith("A.6.2 AI system life cycle\nAn objective of Annex A, in the area A.6 ")
        .contains("A.6.2.8  AI system recording of event logs");
    assertThat(standard("A.6")).contains("  A.6.1    Management guidance", "  A.6.2.8  AI system");
    assertThat(standard("B.6.2.4"))
        .contains("Guidance of Annex B on the control A.6.2.4 AI system verification");
    assertThat(standard("C.2.5"))
        .contains(
            "C.2.5 Fairness\n", "objective of Annex C; not required. ISO/IEC 42001:2023 C.2.5,\n");
    assertThat(standard("C.3.7")).contains("A risk source of Annex C");
  }

  @Test
  void describesAnObligation() {
    String told = standard("8.4-01");

    assertThat(told)
        .startsWith("An obligation of clause 8.4 AI system impact assessment.\n\n8.4-01    ")
        .doesNotContain("8.4-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          8.5 | 8.5 is not a provision of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.
          A.6.2.1 | A.6.2.1 is not a provision of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2 to A.6.2.8.
          8.4-09 | 8.4-09 is not an obligation of ISO/IEC 42001:2023: clause 8.4 has 8.4-01 and 8.4-02.
          """)
  void refusesWhatIsNotThere(String id, String message) {
    refuses(id, message);
  }

  @Test
  void refusesHostileIdsOnOneLine() {
    refuses("", null);
    refuses("A.8.2\n\u001b[2J", null);
    refuses("9".repeat(100_000), null);
    refuses("1" + ".1".repeat(50_000) + "-1", null);
    refuses("\u0661.\u0662", null);
  }

  private void refuses(String id, @Nullable String message) {
    err.getBuffer().setLength(0);

    assertThat(
            AimsCommand.run(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                "standard",
                id))
        .isEqualTo(2);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).singleElement().asString().startsWith("aims: ");
    if (message == null) {
      assertThat(err.toString()).matches("[\\x20-\\x7e]{10,400}\\R");
    } else {
      assertThat(err.toString().strip()).isEqualTo("aims: " + message);
    }
  }

  @Test
  void writesTheSameInEveryLocale() {
    String told = standard();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      out.getBuffer().setLength(0);
      assertThat(standard()).isEqualTo(told);
    } finally {
      Locale.setDefault(before);
    }
  }
}
