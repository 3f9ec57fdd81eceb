package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of docs/, which may hold drawings of the code, each after a comment with its name. With
 * {@code -Daims4j.golden=write} the drawings are written anew, for review in git.
 */
public final class DocsPage {

  private final Path path;

  private DocsPage(Path path) {
    this.path = path;
  }

  /**
   * Returns a page.
   *
   * @param name its path within the checkout
   */
  public static DocsPage of(String name) {
    return new DocsPage(checkout().resolve(name));
  }

  private static Path checkout() {
    return Optional.ofNullable(System.getenv("AIMS4J_CHECKOUT"))
        .map(Path::of)
        .orElseGet(() -> ancestorWithWrapper(Path.of(System.getProperty("user.dir", "."))));
  }

  private static Path ancestorWithWrapper(Path folder) {
    Path each = folder.toAbsolutePath();
    while (!Files.exists(each.resolve("mvnw"))) {
      each =
          Optional.ofNullable(each.getParent())
              .orElseThrow(
                  () -> new IllegalStateException("No folder above " + folder + " has mvnw."));
    }
    return each;
  }

  /** Returns the page, with the line ends that code has. */
  public String text() throws IOException {
    return Files.readString(path).replace("\r\n", "\n");
  }

  /**
   * Demands that the page holds a drawing.
   *
   * @param name the name in the comment before it
   * @param mermaid the drawing
   */
  public void holds(String name, String mermaid) throws IOException {
    String page = text();
    String wanted = "<!-- %s -->\n```mermaid\n%s```\n".formatted(name, mermaid);
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      page = rewritten(page, name, wanted);
      Files.writeString(path, page);
    }
    assertThat(page).contains(wanted);
  }

  private static String rewritten(String page, String name, String wanted) {
    Pattern old =
        Pattern.compile(
            "<!-- " + Pattern.quote(name) + " -->\n(```mermaid\n.*?```\n)?", Pattern.DOTALL);
    return old.matcher(page).replaceFirst(Matcher.quoteReplacement(wanted));
  }
}
