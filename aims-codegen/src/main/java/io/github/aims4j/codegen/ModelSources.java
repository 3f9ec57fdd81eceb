// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the class files of the model do not have: the Javadoc, and the ids that constants of enums
 * are made with. The sources are parsed for it, and not compiled.
 */
final class ModelSources {

  private final Map<String, String> descriptions = new HashMap<>();
  private final Map<String, Map<String, String>> ids = new HashMap<>();

  private ModelSources() {}

  /** Reads the sources below a folder. */
  static ModelSources in(Path folder) throws IOException {
    ModelSources result = new ModelSources();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> found = Files.walk(folder);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          found.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        String name = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        result.new Reader(trees).scan(new TreePath(unit), name);
      }
    }
    return result;
  }

  /** Returns what the Javadoc of a type says, its first paragraph; empty: nothing. */
  String descriptionOfType(Element type) {
    return descriptions.getOrDefault(type.toString(), "");
  }

  /** Returns what the Javadoc of an accessor says, its first paragraph; null: it has none. */
  @Nullable String descriptionOf(Element accessor) {
    return descriptions.get(
        key(String.valueOf(accessor.getEnclosingElement()), accessor.getSimpleName()));
  }

  /** Returns the id of a constant: the text that it is made with; null: it is made with none. */
  @Nullable String idOf(Element constant) {
    Map<String, String> ofEnum =
        ids.getOrDefault(String.valueOf(constant.getEnclosingElement()), Map.of());
    return ofEnum.get(constant.getSimpleName().toString());
  }

  private static String key(String type, CharSequence member) {
    return type + "#" + member;
  }

  /** Goes through one file; what is handed down is the name of the enclosing type or package. */
  private final class Reader extends TreePathScanner<@Nullable Void, String> {

    private final DocTrees trees;

    Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, String outer) {
      String type = outer + "." + node.getSimpleName();
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        descriptions.put(type, Description.of(comment.getFullBody()));
        comment.getBlockTags().forEach(tag -> keepComponent(type, tag));
      }
      return super.visitClass(node, type);
    }

    private void keepComponent(String type, DocTree tag) {
      if (tag instanceof ParamTree param && !param.isTypeParameter()) {
        descriptions.put(
            key(type, param.getName().toString()), Description.of(param.getDescription()));
      }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, String outer) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null && node.getParameters().isEmpty()) {
        descriptions.put(key(outer, node.getName()), Description.of(comment.getFullBody()));
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, String outer) {
      if (node.getInitializer() instanceof NewClassTree made && !made.getArguments().isEmpty()) {
        keepId(outer, node.getName().toString(), made.getArguments().get(0));
      }
      return null;
    }

    private void keepId(String type, String constant, ExpressionTree first) {
      if (first instanceof LiteralTree literal && literal.getValue() instanceof String id) {
        ids.computeIfAbsent(type, each -> new LinkedHashMap<>()).put(constant, id);
      }
    }
  }
}
