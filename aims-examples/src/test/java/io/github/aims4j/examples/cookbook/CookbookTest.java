// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example is a recipe of docs/cookbook.md: the page shows its code as it is, and what it
 * prints. With {@code -Daims4j.golden=write} the blocks of the page are written anew.
 */
class CookbookTest {

  private static final Path PAGE = Path.of("..", "docs", "cookbook.md");
  private static final Path SOURCES = Path.of("src/main/java/io/github/aims4j/examples/cookbook");
  private static final int LONGEST = 80;

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.equals("package-info.java"))
          .map(file -> file.replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private static String source(String example) throws IOException {
    return Files.readString(SOURCES.resolve(example + ".java")).replace("\r\n", "\n");
  }

  /** Returns the code as the page shows it, without package and imports. */
  private static String code(String example) throws IOException {
    String source = source(example);
    return source.substring(source.indexOf("/**"));
  }

  private static String printed(String example) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Class.forName("io.github.aims4j.examples.cookbook." + example)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Returns the recipe of an example: its code, and what it prints. */
  private static Matcher recipe(String example) throws IOException {
    Matcher recipe =
        Pattern.compile(
                "\\[%s\\]\\([^)]*%s\\.java\\).*?```java\\n(.*?)```.*?```text\\n(.*?)```"
                    .formatted(example, example),
                Pattern.DOTALL)
            .matcher(Files.readString(PAGE).replace("\r\n", "\n"));
    assertThat(recipe.find())
        .as("a recipe for %s in docs/cookbook.md: a link to it, its code, its output", example)
        .isTrue();
    return recipe;
  }

  /** Returns a section of the page, from its heading on. */
  private static Matcher block(String heading, String language) throws IOException {
    Matcher block =
        Pattern.compile("\n## %s\n.*?```%s\n(.*?)```".formatted(heading, language), Pattern.DOTALL)
            .matcher(Files.readString(PAGE).replace("\r\n", "\n"));
    assertThat(block.find()).as("%s under \"%s\"", language, heading).isTrue();
    return block;
  }

  /** Returns the program of a user in Kotlin, from its comment on, which another build runs. */
  private static String kotlin() throws IOException {
    String app =
        Files.readString(
                Path.of("..", "aims-consumers/src/it/kotlin/src/main/kotlin/com/example/App.kt"))
            .replace("\r\n", "\n");
    return app.substring(app.indexOf("/**"));
  }

  /** Returns what the last two lines for jshell print. */
  private static String jshell() throws IOException {
    List<String> values = new ArrayList<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      for (String line : block("jshell", "jshell").group(1).lines().toList()) {
        String snippet = shell.sourceCodeAnalysis().analyzeCompletion(line).source();
        for (SnippetEvent event : shell.eval(snippet)) {
          assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
          assertThat(event.exception()).as(line).isNull();
          values.add(event.value());
        }
      }
    }
    return String.join("\n", values.subList(values.size() - 2, values.size())) + "\n";
  }

  private static void replace(Matcher place, String text) throws IOException {
    StringBuilder page = new StringBuilder(Files.readString(PAGE));
    Files.writeString(PAGE, page.replace(place.start(1), place.end(1), text).toString());
  }

  @BeforeAll
  static void writesThePage() throws Exception {
    if (!"write".equals(System.getProperty("aims4j.golden"))) {
      return;
    }
    for (String example : examples()) {
      StringBuilder page = new StringBuilder(Files.readString(PAGE));
      Matcher recipe = recipe(example);
      page.replace(recipe.start(2), recipe.end(2), printed(example));
      page.replace(recipe.start(1), recipe.end(1), code(example));
      Files.writeString(PAGE, page);
    }
    replace(block("Kotlin", "kotlin"), kotlin());
    replace(block("jshell", "text"), jshell());
  }

  @Test
  void thePageShowsTheProgramInKotlin() throws IOException {
    assertThat(block("Kotlin", "kotlin").group(1)).isEqualTo(kotlin());
  }

  @Test
  void jshellPrintsWhatThePageShows() throws IOException {
    assertThat(jshell()).isEqualTo(block("jshell", "text").group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePageShowsTheCode(String example) throws IOException {
    assertThat(recipe(example).group(1)).isEqualTo(code(example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplePrintsWhatThePageShows(String example) throws Exception {
    assertThat(printed(example)).isNotBlank().isEqualTo(recipe(example).group(2));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleIsShort(String example) throws IOException {
    assertThat(code(example).lines()).hasSizeLessThan(LONGEST);
  }

  @Test
  void theReadmeLeadsToThePage() throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md"))).contains("(docs/cookbook.md)");
  }
}
