// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated from a small model, and what the build says of what cannot be served. */
class CodecProcessorTest {

  private static final String DERIVE =
      """
      package io.github.aims4j.json;
      @interface Derive {
        Class<?>[] roots();
        String version();
        AtLeastOne[] atLeastOne() default {};
        MayBeBlank[] mayBeBlank() default {};
        MayBeZero[] mayBeZero() default {};
        Named[] named() default {};
        @interface Named { Class<?> type(); String accessor(); String name(); }
        @interface MayBeZero { Class<?> type(); String accessor(); }
        @interface AtLeastOne { Class<?> type(); String accessor(); }
        @interface MayBeBlank { Class<?> type(); String accessor(); }
      }
      """;

  private static final String SHELF =
      """
      package io.github.aims4j;
      import java.util.List;
      import java.util.Optional;
      /**
       * A shelf &amp; its {@link Book}s.
       *
       * <p>Not in the schema.
       */
      public abstract class Shelf {
        /** Returns the label, such as {@code A<1>}. */
        public abstract String label();
        /** Returns the books; none: it is empty. */
        public abstract List<Book> books();
        public abstract List<String> notes();
        public abstract List<String> marks();
        public abstract Optional<Binding> binding();
        public abstract Optional<Place> place();
        /** Derived: no builder method sets it. */
        public int size() { return books().size(); }
        public static abstract class Builder {
          public abstract Builder label(String label);
          public abstract Builder addBook(Book book);
          public abstract Builder addNote(String note);
          public abstract Builder notes(Iterable<String> notes);
          public abstract Builder addMark(String mark);
          public abstract Builder marks(Iterable<String> marks);
          public abstract Builder binding(Binding binding);
          public abstract Builder binding(Optional<Binding> binding);
          public abstract Builder place(Place place);
          public abstract Shelf build();
        }
      }
      """;

  private static final String BOOK =
      """
      package io.github.aims4j;
      /**
       * A book.
       *
       * @param title its title
       * @param year the year
       * @param copies the number of copies
       */
      public record Book(String title, Integer year, int copies) {}
      """;

  private static final String BINDING =
      """
      package io.github.aims4j;
      public enum Binding { HARD_COVER, PAPERBACK }
      """;

  private static final String PLACE =
      """
      package io.github.aims4j;
      public enum Place {
        A_1("A.1");
        private final String id;
        Place(String id) { this.id = id; }
        public String id() { return id; }
        public static Place parse(String id) { return A_1; }
      }
      """;

  private static final String FORMAT =
      """
      package io.github.aims4j.json;
      import io.github.aims4j.Book;
      import io.github.aims4j.Shelf;
      @Derive(
          roots = Shelf.class,
          version = "7",
          atLeastOne = @Derive.AtLeastOne(type = Shelf.class, accessor = "books"),
          mayBeBlank = @Derive.MayBeBlank(type = Book.class, accessor = "title"),
          mayBeZero = @Derive.MayBeZero(type = Book.class, accessor = "copies"),
          named = @Derive.Named(type = Shelf.class, accessor = "marks", name = "$marks"))
      final class Format {}
      """;

  @TempDir private Path folder;

  private Path sources;
  private Path classes;

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), source);
  }

  private void writeModel(String shelf) throws IOException {
    write("Derive", DERIVE);
    write("Shelf", shelf);
    write("Book", BOOK);
    write("Binding", BINDING);
    write("Place", PLACE);
    write("Format", FORMAT);
  }

  /** Runs the processor and returns its errors. */
  private List<String> errors(String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("-proc:only", "-d", classes.toString()));
    all.addAll(List.of(options));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.list(sources)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromPaths(paths.toList()));
      task.setProcessors(List.of(new CodecProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && isOfProcessor(each))
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  /** What is generated uses classes that are not here. */
  private boolean isOfProcessor(Diagnostic<? extends JavaFileObject> error) {
    return error.getSource() == null
        || Path.of(error.getSource().toUri()).startsWith(sources.toAbsolutePath());
  }

  private List<String> errorsOfModel(String shelf) throws IOException {
    writeModel(shelf);
    return errors("-Aaims.sources=" + sources);
  }

  private String generated(String name) throws IOException {
    return Files.readString(classes.resolve("io/github/aims4j/json").resolve(name));
  }

  @Test
  void generatesAReaderAndAWriterForEachTypeThatTheRootLeadsTo() throws IOException {
    assertThat(errorsOfModel(SHELF)).isEmpty();

    assertThat(generated("ShelfReader.java"))
        .contains(
            "Name.all(\"aims4j\", \"label\", \"books\", \"notes\", \"$marks\", \"binding\", \"place\")",
            "super(\"Shelf\", 7L, 0L, false)",
            "builder.addBook(value)",
            "builder.notes(values)",
            "String value = StringCodec.INSTANCE.read(in)",
            "EnumCodec.of(Binding.class)",
            "EnumCodec.ofIds(Place.values(), Place::id, Place::parse)")
        .doesNotContain("size");
    assertThat(generated("ShelfWriter.java"))
        .contains(
            "FormatVersion.write(NAMES[0], out)", "BookWriter.INSTANCE.write(values.get(i), out)");
    assertThat(generated("BookReader.java"))
        .contains(
            "StringCodec.RAW.read(in)",
            "IntegerCodec.POSITIVE.read(in)",
            "IntegerCodec.COUNT.read(in)",
            "new Book(Objects.requireNonNull(title), Objects.requireNonNull(year),"
                + " Objects.requireNonNull(copies))");
    assertThat(generated("Codecs.java"))
        .contains("case \"io.github.aims4j.Shelf\" -> ShelfReader.INSTANCE");
  }

  @Test
  void describesEachTypeAndFieldInTheSchemaByItsJavadoc() throws IOException {
    assertThat(errorsOfModel(SHELF)).isEmpty();

    JsonNode schema = new ObjectMapper().readTree(generated("aims.schema.json"));
    JsonNode shelf = schema.path("$defs").path("Shelf");
    assertThat(schema.path("$ref").asText()).isEqualTo("#/$defs/Shelf");
    assertThat(shelf.path("description").asText()).isEqualTo("A shelf & its Books.");
    assertThat(shelf.path("properties").path("aims4j").path("const").asText()).isEqualTo("7");
    assertThat(shelf.path("properties").path("label").path("description").asText())
        .isEqualTo("The label, such as A<1>.");
    assertThat(shelf.path("properties").path("label").path("pattern").asText()).isEqualTo("\\S");
    assertThat(schema.at("/$defs/Book/properties/title").has("pattern")).isFalse();
    assertThat(schema.at("/$defs/Book/properties/copies/minimum").asInt(-1)).isZero();
    assertThat(schema.at("/$defs/Book/properties/year/minimum").asInt(-1)).isEqualTo(1);
    assertThat(shelf.path("properties").path("books").path("minItems").asInt()).isEqualTo(1);
    assertThat(shelf.path("properties").path("notes").has("description")).isFalse();
    assertThat(shelf.path("properties").path("binding").path("enum").toString())
        .isEqualTo("[\"hard-cover\",\"paperback\"]");
    assertThat(shelf.path("properties").has("$marks")).isTrue();
    assertThat(shelf.path("properties").has("marks")).isFalse();
    assertThat(shelf.path("properties").path("place").path("enum").toString())
        .isEqualTo("[\"A.1\"]");
    assertThat(shelf.path("required").toString()).isEqualTo("[\"aims4j\",\"label\",\"books\"]");
    assertThat(schema.at("/$defs/Book/properties/title/description").asText())
        .isEqualTo("its title");
  }

  @Test
  void tellsEveryAccessorThatItCannotServe() throws IOException {
    String shelf =
        SHELF
            .replace("public abstract String label();", "public abstract Thread label();")
            .replace("Optional<Place> place()", "Optional<java.net.URI> place()")
            .replace("public abstract Builder binding(Binding binding);", "")
            .replace("public abstract Builder binding(Optional<Binding> binding);", "");

    assertThat(errorsOfModel(shelf))
        .containsExactly(
            "Shelf.label is a java.lang.Thread, for which JSON has no form; add one to Forms.",
            "Shelf.binding has no builder method; an attribute of the model has one.",
            "Shelf.place is a java.util.Optional<java.net.URI>, for which JSON has no form; add one"
                + " to Forms.");
  }

  @Test
  void tellsThatAnExceptionNamesNoAttribute() throws IOException {
    writeModel(SHELF);
    write("Format", FORMAT.replace("\"title\"", "\"subtitle\""));

    assertThat(errors("-Aaims.sources=" + sources))
        .containsExactly(
            "The exception for Book.subtitle names no attribute of the model; correct or remove it.");
  }

  @Test
  void tellsThatATypeHasNoBuilder() throws IOException {
    assertThat(errorsOfModel(SHELF.replace("abstract class Builder", "abstract class Maker")))
        .contains(
            "io.github.aims4j.Shelf is neither a record nor has a nested type Builder; a type of"
                + " the model is one of them.");
  }

  @Test
  void tellsThatATypeHasMoreAttributesThanACodecHolds() throws IOException {
    StringBuilder accessors = new StringBuilder();
    StringBuilder setters = new StringBuilder();
    for (int i = 0; i < 122; i++) {
      accessors.append("public abstract String a%d();\n".formatted(i));
      setters.append("public abstract Builder a%d(String value);\n".formatted(i));
    }
    String shelf =
        SHELF.replace(
            "public static abstract class Builder {",
            accessors + "public static abstract class Builder {" + setters);

    assertThat(errorsOfModel(shelf))
        .containsExactly("io.github.aims4j.Shelf has 129 attributes; a codec holds at most 128.");
  }

  @Test
  void tellsThatTheSourcesAreNotNamed() throws IOException {
    writeModel(SHELF);

    assertThat(errors())
        .containsExactly("The option -Aaims.sources must name the model's sources.");
  }
}
