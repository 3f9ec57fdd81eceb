// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.json.AimsJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What {@code aims agenda} prints. */
class AgendaCommandTest {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "o", "name": "O"},
        "documents": [{"id": "d", "title": "Manual", "type": "maintained", "nextReview": "2026-06-30"}],
        "improvements": [{"id": "i", "title": "Faster replies", "due": "2026-12-31"}]
      }
      """;

  private static CommandRun agenda(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "agenda";
    all[1] = "-";
    System.arraycopy(args, 0, all, 2, args.length);
    return CommandRun.reading(DOCUMENT, all);
  }

  @Test
  void listsWhatIsDueInAPeriod() {
    CommandRun run = agenda("--from", "2026-07-01", "--to", "2026-12-31");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            From 2026-07-01 to 2026-12-31: 1 item is due and not recorded as done.

            2026-12-31  The improvement "Faster replies" is due on 2026-12-31.
                        improvement (own interval, 10.1): improvement i at /due

            Only dates on record make something due; no interval is assumed. Not checked
            against the licensed standard.
            """);
  }

  @Test
  void listsWhatIsOverdue() {
    assertThat(agenda("--overdue", "--as-of", "2026-07-01").out())
        .startsWith("Until 2026-06-30: 1 item is due and not recorded as done.")
        .contains("2026-06-30  The document \"Manual\" is due for review on 2026-06-30.");
    assertThat(agenda("--overdue", "--as-of", "2026-06-30").out())
        .startsWith("Until 2026-06-29: nothing is due and not recorded as done.");
    assertThat(agenda("--from", "2026-01-01", "--to", "2026-12-31").out())
        .startsWith("From 2026-01-01 to 2026-12-31: 2 items are due and not recorded as done.");
  }

  @Test
  void writesTheAgendaOfTheJsonFormat() {
    CommandRun run = agenda("--overdue", "--as-of", "2026-07-01", "--format", "json");

    Agenda agenda = AimsJson.standard().readRecord(Agenda.class, run.out().getBytes(UTF_8));
    assertThat(agenda.firstDay()).isEmpty();
    assertThat(agenda.lastDay()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(agenda.items()).hasSize(1);
  }

  @Test
  void refusesAnythingButAPeriodOrADate() {
    refuses(
        "An agenda starts on 2026-07-01 and ends on 2026-06-30;",
        "--from",
        "2026-07-01",
        "--to",
        "2026-06-30");
    refuses("Error: Missing required argument", "--from", "2026-07-01");
    refuses("Error: Missing required argument");
    refuses("Error: Missing required argument", "--overdue");
    refuses(
        "Error: ",
        "--from",
        "2026-07-01",
        "--to",
        "2026-07-31",
        "--overdue",
        "--as-of",
        "2026-07-01");
  }

  private static void refuses(String message, String... args) {
    CommandRun run = agenda(args);

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err()).startsWith("aims: " + message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
