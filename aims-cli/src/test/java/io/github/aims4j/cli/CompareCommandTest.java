// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code aims compare} prints of two registers. */
class CompareCommandTest {

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static String system(String id, String name, String stage, String more) {
    return "{\"id\":\"%s\",\"name\":\"%s\",\"versions\":[{\"label\":\"1\"%s}]%s}"
        .formatted(id, name, stage.isEmpty() ? "" : ",\"stage\":\"" + stage + "\"", more);
  }

  private static String unit(String unit) {
    return ",\"x-unit\":\"" + unit + "\"";
  }

  private static String row(int row, String cell) {
    return ",\"source\":{\"register\":\"r\",\"row\":%d,\"cells\":[{\"attribute\":\"stage\",\"column\":\"Stage\",\"text\":\"%s\"}]}"
        .formatted(row, cell);
  }

  private String register(String name, String... systems) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},"
                + "\"registers\":[{\"id\":\"r\",\"title\":\"R\",\"asOf\":\"2024-12-31\"}],"
                + "\"aiSystems\":["
                + String.join(",", systems)
                + "]}")
        .toString();
  }

  private int aims(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return AimsCommand.run(
        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), args);
  }

  private List<String> printed(String... args) {
    assertThat(aims(args)).isZero();
    assertThat(err.toString()).isEmpty();
    return out.toString().lines().toList();
  }

  private void refuses(String message, String... args) {
    assertThat(aims(args)).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err).hasToString("aims: " + message + System.lineSeparator());
  }

  private String old() throws IOException {
    return register(
        "old.json",
        system("a-1", "Sorter", "operation-and-monitoring", row(1, "In use") + unit("A")),
        system("a-2", "Reader", "inception", unit("A")),
        system("a-3", "Writer", "design-and-development", unit("A")),
        system("a-4", "Singer", "", row(4, "Nearly") + unit("A")),
        system("a-5", "Dancer", "deployment", unit("A")),
        system("a-6", "Painter", "deployment", unit("A")),
        system("a-7", "Twin", "deployment", unit("A")),
        system("a-8", "Gone", "", unit("A")),
        system("b-1", "Sorter", "retirement", unit("B")));
  }

  private String now() throws IOException {
    return register(
        "new.json",
        system("n-1", "sorter", "inception", row(9, "Idea") + unit("a")),
        system("n-2", "Reader", "operation-and-monitoring", unit("A")),
        system("n-3", "Writer", "inception", unit("A")),
        system("n-4", "Singer", "retirement", unit("A")),
        system("n-5", "Dancer", "operation-and-monitoring", unit("A")),
        system("n-6", "Painter", "deployment", unit("A")),
        system("n-7", "Twin", "deployment", unit("A")),
        system("n-8", "TWIN", "", unit("A")),
        system("n-9", "Come\\u0007\\n", "", unit("A")),
        system("n-10", "Sorter", "retirement", unit("Bee")));
  }

  @Test
  void printsHowManyWentWhichWayAndWhatIsMissing() throws IOException {
    assertThat(printed("compare", old(), now(), "--unit", "x-unit", "--renamed", "B=Bee"))
        .containsExactly(
            "     old      new AI systems",
            "       7        7 in both registers",
            "       1        2 ambiguous: the key is not unique",
            "       1        1 in this register only",
            "       9       10 total",
            "Versions of the systems in both registers, by change of stage:",
            "       2 SAME: in the same stage",
            "       1 FORWARD: in a later stage, step in the table",
            "       1 JUMP: in a later stage, step not in the table; 1 without a reason",
            "       2 BACK: in an earlier stage; 1 without a reason",
            "       1 UNSTATED: the stage is not stated",
            "       0 ADDED: a version in the new record only",
            "       0 DROPPED: a version in the old record only",
            "JUMP a-2 -> n-2 \"Reader\": inception -> operation and monitoring. step-in-table: The"
                + " table has no step from INCEPTION to OPERATION_AND_MONITORING; from INCEPTION it"
                + " leads to DESIGN_AND_DEVELOPMENT, DEPLOYMENT, RETIREMENT. State a reason, which"
                + " is recorded, or request a step in the table.",
            "BACK a-1 (row 1) -> n-1 (row 9) \"sorter\": operation and monitoring (\"In use\") ->"
                + " inception (\"Idea\"). step-in-table: The table has no step from"
                + " OPERATION_AND_MONITORING to INCEPTION; from OPERATION_AND_MONITORING it leads"
                + " to CONTINUOUS_VALIDATION, RE_EVALUATION, RETIREMENT. State a reason, which is"
                + " recorded, or request a step in the table.",
            "BACK a-3 -> n-3 \"Writer\": design and development -> inception. No reason is"
                + " missing.",
            "UNSTATED a-4 (row 4) -> n-4 \"Singer\": no stage stated (\"Nearly\") -> retirement.",
            "AMBIGUOUS a-7 \"Twin\" -> n-7 \"Twin\", n-8 \"TWIN\"");
  }

  @Test
  void printsTheRestOnRequest() throws IOException {
    String[] some = {"compare", old(), now(), "--unit", "x-unit,x-unit", "--renamed", "B=Bee"};
    String[] all = {
      "compare", old(), now(), "--unit", "x-unit,x-unit", "--renamed", "B=Bee", "--all"
    };

    assertThat(printed(all))
        .startsWith(printed(some).toArray(String[]::new))
        .endsWith(
            "SAME a-6 -> n-6 \"Painter\": deployment -> deployment.",
            "SAME b-1 -> n-10 \"Sorter\": retirement -> retirement.",
            "FORWARD a-5 -> n-5 \"Dancer\": deployment -> operation and monitoring.",
            "CHANGED n-1 (row 9) \"sorter\": x-unit",
            "CHANGED n-10 \"Sorter\": x-unit",
            "ONLY_OLD a-8 \"Gone\"",
            "ONLY_NEW n-9 \"Come\\u0007\\u000a\"")
        .hasSize(printed(some).size() + 7);
  }

  @Test
  void distinguishesVersions() throws IOException {
    String two =
        "{\"id\":\"s\",\"name\":\"S\",\"versions\":[{\"label\":\"1\",\"stage\":\"retirement\"},{\"label\":\"2\"}]}";
    String old = register("old.json", system("s", "S", "deployment", ""));
    String now = register("new.json", two);

    assertThat(printed("compare", old, now, "--all"))
        .contains(
            "FORWARD s -> s \"S\", version 1: deployment -> retirement.",
            "ADDED s -> s \"S\", version 2: no stage stated -> no stage stated.");
  }

  @Test
  void comparesEmptyRegisters() throws IOException {
    String old = register("old.json");
    String now = register("new.json", system("s", "S", "deployment", unit("A")));

    assertThat(printed("compare", old, old, "--unit", "x-unit"))
        .contains("       0        0 total");
    assertThat(printed("compare", old, now, "--unit", "x-unit"))
        .contains("       0        1 total");
  }

  @Test
  void refusesWrongUsage() throws IOException {
    String old = old();
    String now =
        register("bare.json", system("s", "S", "", ",\"x-b\":\"B\",\"x-a\":\"A\",\"x-n\":1"));
    String none = register("none.json", system("s", "S", "", ""));

    refuses("Missing required parameter: 'NEW.json' (see aims compare --help)", "compare", old);
    refuses("--renamed requires --unit.", "compare", old, now, "--renamed", "A=B");
    refuses(
        "--unit must be one field, or one for OLD.json and one for NEW.json; 3 were given.",
        "compare",
        old,
        now,
        "--unit",
        "a,b,c");
    refuses(
        ("No AI system of %s has the text field \"x-unit\" given by --unit; they have \"x-a\","
                + " \"x-b\".")
            .formatted(now),
        "compare",
        old,
        now,
        "--unit",
        "x-unit");
    refuses(
        "No AI system of %s has the text field \"x-unit\" given by --unit; they have none."
            .formatted(none),
        "compare",
        none,
        old,
        "--unit",
        "x-unit");
    refuses(
        "There is no file %s.".formatted(folder.resolve("no.json")),
        "compare",
        old,
        folder.resolve("no.json").toString());
  }

  @Test
  void matchesByAFieldFirstAndListsWhatWasRenamed() throws IOException {
    String old =
        register(
            "old.json",
            system("a", "Chatbot", "deployment", ",\"x-no\":\"17\""),
            system("b", "Sorter", "deployment", ",\"x-no\":\"18\",\"purpose\":\"p\""),
            system("c", "Gone", "deployment", ",\"x-no\":\"19\""));
    String now =
        register(
            "new.json",
            system("a2", "Chatbot 2.0", "deployment", ",\"x-no\":\"17\""),
            system("b", "Sorter", "deployment", ",\"purpose\":\"q\""),
            system("d", "New", "deployment", ""));

    assertThat(printed("compare", old, now, "--key", "x-no", "--all"))
        .contains(
            "       1 of those in both registers with another name",
            "RENAMED a \"Chatbot\" -> a2 \"Chatbot 2.0\"",
            "CHANGED b \"Sorter\": purpose, x-no",
            "ONLY_OLD c \"Gone\"",
            "ONLY_NEW d \"New\"");
    assertThat(printed("compare", old, now, "--key", "id"))
        .noneMatch(line -> line.startsWith("RENAMED"));
    refuses(
        "No AI system of %s has the text field \"x-number\" given by --key; they have \"x-no\"."
            .formatted(old),
        "compare",
        old,
        now,
        "--key",
        "x-number");
  }
}
