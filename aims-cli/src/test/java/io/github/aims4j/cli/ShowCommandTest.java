// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code aims show} prints. */
class ShowCommandTest {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "o", "name": "O"},
        "parties": [{"id": "head", "name": "Head of care"}],
        "workflowSteps": [
          {"id": "step-2", "workflow": "nonconformity", "subject": {"kind": "nonconformity", "id": "nc"},
           "fromState": "RAISED", "toState": "CORRECTED", "recordedAt": "2026-05-18T09:00:00Z",
           "decidedBy": "head", "reason": "Urgent.", "overridden": ["No evidence."]},
          {"id": "step-1", "workflow": "nonconformity", "subject": {"kind": "nonconformity", "id": "nc"},
           "toState": "RAISED", "recordedAt": "2026-05-04T09:00:00Z", "decidedBy": "head"}
        ],
        "aiSystems": [{"id": "alarm", "name": "Fall alarm", "owner": "gone", "versions": [
          {"label": "4", "stage": "deployment", "history": [
            {"toStage": "deployment", "date": "2026-03"}]}]}],
        "nonconformities": [{"id": "nc", "title": "Not assessed", "aiSystems": ["alarm"], "owner": "head"}]
      }
      """;

  private static CommandRun show(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "show";
    all[1] = "-";
    System.arraycopy(args, 0, all, 2, args.length);
    return CommandRun.reading(DOCUMENT, all);
  }

  private static String printed(String... args) {
    CommandRun run = show(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out().replace(System.lineSeparator(), "\n");
  }

  @Test
  void printsAttributesReferencesAndHistory() {
    assertThat(printed("nc"))
        .isEqualTo(
            """
            nonconformity nc

            {
              "id": "nc",
              "title": "Not assessed",
              "aiSystems": [
                "alarm"
              ],
              "owner": "head"
            }

            Refers to
              /aiSystems/0: AI system alarm
              /owner: party head

            Is referred to by
              workflow step step-2 at /subject/id
              workflow step step-1 at /subject/id

            History
              2026-05-04T09:00:00Z  nonconformity: RAISED, decided by Head of care
              2026-05-18T09:00:00Z  nonconformity: RAISED -> CORRECTED, decided by Head of
                                    care
                because: Urgent.
                although: No evidence.
            """);
  }

  @Test
  void printsTheLifeCycleAndWhatIsNotOnRecord() {
    assertThat(printed("alarm"))
        .contains("/owner: party gone, which is not on record\n")
        .contains("nonconformity nc at /aiSystems/0\n")
        .endsWith("History\n  2026-03  version 4: deployment\n");
  }

  @Test
  void saysWhatIsEmpty() {
    assertThat(printed("o"))
        .endsWith(
            """
            Refers to
              nothing on record

            Is referred to by
              nothing on record

            History
              nothing on record
            """);
  }

  @Test
  void listsIdsByKind() {
    assertThat(printed())
        .isEqualTo(
            """
            AI system: alarm
            nonconformity: nc
            organization: o
            party: head
            workflow step: step-2 step-1
            """);
  }

  @Test
  void refusesAnUnknownIdWithTheNextStep() {
    refuses("standard input has no record with the id 'ALAR'; similar ids: alarm.", "ALAR");
    refuses(
        "standard input has no record with the id 'step'; similar ids: step-2, step-1.", "step");
    refuses("standard input has no record with the id 'a'; similar ids: alarm, head.", "a");
    refuses("standard input has no record with the id 'x y'; list them without an id.", "x y");
    refuses("standard input has no record with the id ''; list them without an id.", "");
  }

  private static void refuses(String message, String id) {
    CommandRun run = show(id);

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err()).isEqualTo("aims: " + message + System.lineSeparator());
    assertThat(run.out()).isEmpty();
  }
}
