// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every exported type, constant, accessor, factory and builder method has Javadoc, and every type
 * names its source. Doclint does not ask for this: it would ask for a comment on every override
 * too.
 */
class JavadocTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aims-core",
        "aims-json",
        "aims-testkit",
        "aims-tables",
        "aims-report",
        "aims-exchange",
        "aims-cli"
      })
  void everyExportedMemberIsDocumented(String module) throws IOException {
    assertThat(problems(module).undocumented).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aims-core",
        "aims-json",
        "aims-testkit",
        "aims-tables",
        "aims-report",
        "aims-exchange"
      })
  void everyExportedTypeNamesItsSource(String module) throws IOException {
    assertThat(problems(module).withoutSource).isEmpty();
  }

  private static Problems problems(String module) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Problems problems = new Problems();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
      List<Path> exported =
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .filter(path -> !path.toString().contains("internal"))
              .filter(path -> !path.getParent().endsWith("report/view"))
              .filter(path -> !path.endsWith("module-info.java"))
              .toList();
      assertThat(exported).isNotEmpty();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(exported));
      problems.docs = DocTrees.instance(task);
      problems.scan(task.parse(), null);
    }
    return problems;
  }

  private static final class Problems extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final List<String> undocumented = new ArrayList<>();
    private final List<String> withoutSource = new ArrayList<>();
    private @Nullable DocTrees docs;

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isExported(type.getModifiers().getFlags())) {
        return null;
      }
      String doc = doc(type.getSimpleName());
      if (isTopLevel() && !doc.contains("Source:")) {
        withoutSource.add(where(type.getSimpleName()));
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      boolean exported = isExported(method.getModifiers().getFlags());
      boolean override =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
      if (exported && !override) {
        doc(method.getName());
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree
          && isExported(field.getModifiers().getFlags())) {
        doc(field.getName());
      }
      return null;
    }

    private boolean isTopLevel() {
      return getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
    }

    /** Members of an interface are public without saying so. */
    private boolean isExported(Set<Modifier> flags) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean inInterface = parent.getKind() == Tree.Kind.INTERFACE;
      return flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private String doc(CharSequence name) {
      String doc = docs == null ? null : docs.getDocComment(getCurrentPath());
      if (doc == null || doc.isBlank()) {
        undocumented.add(where(name));
        return "";
      }
      return doc;
    }

    private String where(CharSequence name) {
      List<String> names = new ArrayList<>();
      for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
        if (path.getLeaf() instanceof ClassTree type && !type.getSimpleName().contentEquals(name)) {
          names.add(0, type.getSimpleName().toString());
        }
      }
      names.add(name.toString());
      return names.stream().collect(joining("."));
    }
  }
}
