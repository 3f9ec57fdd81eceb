// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

/**
 * docs/tutorial.md is one session of jshell, and each block prints what stands below it. With
 * {@code -Daims4j.golden=write} the outputs are written anew.
 */
class TutorialTest {

  private static final Path PAGE = Path.of("..", "docs", "tutorial.md");

  /** A block of code, and the output below it if it prints something. */
  private static final Pattern STEP =
      Pattern.compile("```java\\n(.*?)```\\n(?:\\n```text\\n(.*?)```)?", Pattern.DOTALL);

  /** What jshell imports for its user. */
  private static final List<String> IMPORTS =
      List.of("java.io", "java.math", "java.util", "java.util.function", "java.util.stream");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  /** Runs a block as jshell does: line by line, and a statement as soon as it is complete. */
  private String run(JShell shell, String code) {
    printed.reset();
    StringBuilder statement = new StringBuilder();
    for (String line : code.lines().toList()) {
      statement.append(line).append('\n');
      SourceCodeAnalysis.CompletionInfo read =
          shell.sourceCodeAnalysis().analyzeCompletion(statement.toString());
      if (read.completeness().isComplete()) {
        evaluate(shell, read.source());
        statement.setLength(0);
      }
    }
    assertThat(statement.toString()).as("a statement without its end").isEmpty();
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static void evaluate(JShell shell, String statement) {
    for (SnippetEvent event : shell.eval(statement)) {
      List<String> problems =
          shell.diagnostics(event.snippet()).map(problem -> problem.getMessage(null)).toList();
      assertThat(event.status()).as("%s%s", statement, problems).isEqualTo(Snippet.Status.VALID);
      assertThat(event.exception()).as(statement).isNull();
    }
  }

  @Test
  void everyBlockPrintsWhatStandsBelowIt() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    StringBuilder run = new StringBuilder();
    int end = 0;
    PrintStream before = System.out;
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      shell.addToClasspath(System.getProperty("java.class.path"));
      IMPORTS.forEach(name -> shell.eval("import " + name + ".*;"));
      Matcher step = STEP.matcher(page);
      while (step.find()) {
        String output = run(shell, step.group(1));
        boolean isShown = step.group(2) != null;
        assertThat(isShown).as(step.group(1) + output).isEqualTo(!output.isEmpty());
        run.append(page, end, isShown ? step.start(2) : step.end()).append(isShown ? output : "");
        end = isShown ? step.end(2) : step.end();
      }
    } finally {
      System.setOut(before);
    }
    run.append(page.substring(end));
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(PAGE, run);
    } else {
      assertThat(run).hasToString(page);
    }
  }
}
