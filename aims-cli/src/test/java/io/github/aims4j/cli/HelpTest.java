// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * What {@code --help} prints ends with examples that the parser accepts, and is what
 * docs/command-line.md shows. With {@code -Daims4j.golden=write} the page is written anew.
 */
class HelpTest {

  private static final Path PAGE = Path.of("..", "docs", "command-line.md");
  private static final Pattern HELP =
      Pattern.compile("(?<=<!-- help -->\\n\\n).*?(?=<!-- end of help -->)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|[^ ]+");

  private static CommandLine line() {
    return AimsCommand.line(
        InputStream.nullInputStream(),
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()),
        false);
  }

  static List<String> commands() {
    List<String> names = new ArrayList<>();
    line()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              names.add(name);
              command.getSubcommands().keySet().forEach(sub -> names.add(name + " " + sub));
            });
    return names;
  }

  private static String help(String command) {
    return CommandRun.of((command + " --help").split(" "))
        .out()
        .replace(System.lineSeparator(), "\n");
  }

  private static List<String> examples(String help) {
    return help.substring(help.indexOf("Examples:\n") + "Examples:\n".length()).lines().toList();
  }

  /** Returns the words of a command for a shell, up to a redirection. */
  private static String[] words(String example) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(example.strip().replaceFirst(" [<>] .*", ""));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group() : word.group(1));
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void endsWithExamplesThatTheParserAccepts(String command) {
    assertThat(help(command)).contains("Examples:\n");
    assertThat(examples(help(command)))
        .isNotEmpty()
        .allSatisfy(
            example -> {
              assertThat(example).startsWith("  aims " + command);
              List<CommandLine> parsed = line().parseArgs(words(example)).asCommandLineList();
              assertThat(parsed.get(parsed.size() - 1).getCommandSpec().qualifiedName())
                  .startsWith("aims " + command);
            });
  }

  @Test
  void ofAllCommandsEndsWithExamples() {
    String help = CommandRun.of("--help").out().replace(System.lineSeparator(), "\n");

    assertThat(examples(help)).hasSizeGreaterThan(2);
    examples(help).forEach(example -> line().parseArgs(words(example)));
  }

  @Test
  void hasNoColoursUnlessTheyAreAllowed() {
    assertThat(help("assess")).doesNotContain("\u001b");
  }

  @Test
  void isWhatThePageShows() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    StringBuilder shown = new StringBuilder();
    for (String command : commands()) {
      shown.append("### aims %s\n\n```text\n%s```\n\n".formatted(command, help(command)));
    }
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      page = HELP.matcher(page).replaceFirst(Matcher.quoteReplacement(shown.toString()));
      Files.writeString(PAGE, page);
    }
    Matcher help = HELP.matcher(page);

    assertThat(help.find()).as("a section of help in docs/command-line.md").isTrue();
    assertThat(help.group()).isEqualTo(shown.toString());
  }
}
