package io.github.aims4j.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The public data that lies beside the checkout, in {@code ../shared/data}. Where it is absent,
 * tests that need it are skipped; on a build server they fail instead, so that nothing is green
 * that has not run.
 */
public final class SharedData {

  private SharedData() {}

  /**
   * Returns a file or folder of the shared data, or ends the test.
   *
   * @param name the path within the shared data, such as {@code json-test-suite}
   */
  public static Path path(String name) {
    Path checkout = Path.of(System.getenv().getOrDefault("AIMS4J_CHECKOUT", "..")).toAbsolutePath();
    Path path = checkout.normalize().resolveSibling("shared").resolve("data").resolve(name);
    boolean present = Files.exists(path);
    String message = "Shared data is absent: " + name + " is expected at " + path + ".";
    if ("true".equals(System.getenv("CI"))) {
      Assertions.assertTrue(present, message);
    }
    Assumptions.assumeTrue(present, message);
    return path;
  }
}
