// SPDX-License-Identifier: Apache-2.0
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
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: its code compiles and prints what stands below it. */
class ReadmeTest {

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(block.find()).as("a block of %s in README.md", language).isTrue();
    return block.group(1);
  }

  @Test
  void theCodePrintsTheOutputShownBelowIt(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Example.java");
    Files.writeString(source, block("java"));

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
          .loadClass("Example")
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

  @Test
  void gradleGetsTheSameAsMaven() throws IOException {
    String maven =
        Pattern.compile("<(groupId|artifactId|version)>(.*?)</\\1>")
            .matcher(block("xml"))
            .results()
            .map(element -> element.group(2))
            .collect(Collectors.joining(":"));

    assertThat(block("kotlin")).contains('"' + maven + '"');
  }

  @Test
  void theTableNamesTheVersionsOfTheBuild() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String parent = Files.readString(Path.of("..", "pom.xml"));

    assertThat(readme)
        .contains(
            "`aims-json`: "
                + minor(property("aims-json/pom.xml", "v.jackson"))
                + " to "
                + minor(property("pom.xml", "v.jackson")),
            "`aims-json-jackson3`: " + minor(property("pom.xml", "v.jackson3")),
            minor(springBoot(3)) + " with `aims-json`",
            minor(springBoot(4)) + " with `aims-json-jackson3`",
            property("pom.xml", "maven.compiler.release") + " or later");
    assertThat(parent).contains("<name>Apache-2.0</name>");
  }

  private static String springBoot(int line) throws IOException {
    return firstMatch(
        "aims-consumers/src/it/spring-boot-" + line + "/pom.xml",
        "spring-boot-starter-parent</artifactId>\\s*<version>(.*?)</version>");
  }

  private static String property(String pom, String name) throws IOException {
    return firstMatch(pom, "<" + Pattern.quote(name) + ">(.*?)</");
  }

  private static String firstMatch(String file, String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of("..", file)));
    assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
    return found.group(1);
  }

  private static String minor(String version) {
    return version.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
  }
}
