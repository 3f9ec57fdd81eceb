package io.github.aims4j.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The data that others wrote, beside the checkout. */
public final class SharedFiles {

  private SharedFiles() {}

  /**
   * Returns a file of the shared data; without it the test is skipped, or fails where CI=true.
   *
   * @param name the path within the shared data
   */
  public static Path find(String name) {
    Path checkout = Path.of(System.getenv().getOrDefault("AIMS4J_CHECKOUT", "..")).toAbsolutePath();
    Path file = checkout.normalize().resolveSibling("shared").resolve("data").resolve(name);
    if (!Files.exists(file)) {
      String message = "There is no shared data at " + file + ".";
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    return file;
  }
}
