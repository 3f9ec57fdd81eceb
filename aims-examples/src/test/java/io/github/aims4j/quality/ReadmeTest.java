package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: its code compiles and prints what stands below it. */
class ReadmeTest {

  private static final String IMPORTS =
      """
      import static io.github.aims4j.standard.LifeCycleStage.*;
      import io.github.aims4j.*;
      import io.github.aims4j.base.*;
      import io.github.aims4j.conformity.*;
      import io.github.aims4j.context.*;
      import io.github.aims4j.json.*;
      import io.github.aims4j.operation.*;
      import java.time.LocalDate;
      """;

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(block.find()).as("a block of %s in README.md", language).isTrue();
    return block.group(1);
  }

  @Test
  void theCodePrintsTheOutputShownBelowIt(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Readme.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class Readme { public static void main(String[] args) {\n"
            + block("java")
            + "}}");

    compile(source);

    assertThat(run(folder)).isEqualTo(block("text"));
  }

  private static void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      assertThat(
              compiler
                  .getTask(
                      null,
                      files,
                      null,
                      List.of("-Xlint:all", "-Werror", "-proc:none"),
                      null,
                      files.getJavaFileObjects(source))
                  .call())
          .isTrue();
    }
  }

  private static String run(Path folder) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Readme")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theDependencyMatchesTheBuild() throws IOException {
    String pom = Files.readString(Path.of("..", "aims-json", "pom.xml"));
    Matcher line = Pattern.compile("<(groupId|artifactId|version)>.*?</\\1>").matcher(block("xml"));
    int lines = 0;
    while (line.find()) {
      assertThat(pom).contains(line.group());
      lines++;
    }
    assertThat(lines).isEqualTo(3);
  }
}
