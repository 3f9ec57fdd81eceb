// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text of the library depends on the default locale. A conversion such as {@code %d} writes the
 * digits of that locale and requires {@code Locale.ROOT}; {@code %s} writes the digits of {@code
 * toString}, which are the same in every locale.
 */
class LocaleTest {

  /** Every conversion whose result can depend on the locale. */
  private static final Pattern LOCALIZED =
      Pattern.compile("%(?:\\d+\\$)?[-#+0,(<]*\\d*(?:\\.\\d+)?(?:[adefghoACEGHSB]|[tT]\\p{Alpha})");

  static List<Path> modules() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("src/main/java")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noTextDependsOnTheDefaultLocale(Path module) throws IOException {
    try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
      assertThat(localized(sources.filter(path -> path.toString().endsWith(".java")).toList()))
          .isEmpty();
    }
  }

  @Test
  void textThatDependsOnTheDefaultLocaleIsFound(@TempDir Path folder) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Locales.java"),
            """
        import java.util.Locale;
        class Locales {
          String a = "%d".formatted(1);
          String b = String.format("%,.2f", 1.0);
          String c = String.format(Locale.ROOT, "%02d", 1);
          String d = "%s %04x %n %%".formatted(1, 2);
          String e = ("a" + "%tF").formatted(3);
        }
        """);

    assertThat(localized(List.of(source)))
        .extracting(found -> found.substring(found.indexOf(": ") + 2))
        .containsExactly("%d", "%,.2f", "a%tF");
  }

  private static List<String> localized(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      Texts texts = new Texts();
      texts.scan(task.parse(), null);
      return texts.localized;
    }
  }

  private static final class Texts extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final List<String> localized = new ArrayList<>();

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
      if (literal.getValue() instanceof String text
          && LOCALIZED.matcher(text).find()
          && !hasLocale(getCurrentPath())) {
        localized.add(
            getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + text);
      }
      return null;
    }

    private static boolean hasLocale(TreePath path) {
      for (TreePath up = path; up != null; up = up.getParentPath()) {
        if (up.getLeaf() instanceof MethodInvocationTree call) {
          return !call.getArguments().isEmpty()
              && call.getArguments().get(0).toString().equals("Locale.ROOT");
        }
      }
      return false;
    }
  }
}
