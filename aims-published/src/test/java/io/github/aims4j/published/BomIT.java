// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The BOM lists every module that is published, and no other. */
class BomIT {

  private static final Path CHECKOUT = PublishedModule.CHECKOUT;

  @Test
  void thePomIsTheExpectedOne() throws IOException {
    String pom =
        PublishedModule.text(CHECKOUT.resolve("aims-bom/target/published-pom.xml"))
            .replace("<version>" + PublishedModule.VERSION + "<", "<version>@version@<");

    new Golden(CHECKOUT.resolve("aims-published/src/test/published/aims-bom.pom.xml"))
        .holds(pom, "The published BOM changed");
  }

  @Test
  void listsTheModulesThatArePublished() throws IOException {
    try (Stream<Path> folders = Files.list(CHECKOUT)) {
      List<String> published =
          folders
              .filter(folder -> Files.exists(folder.resolve("pom.xml")))
              .filter(
                  folder ->
                      !PublishedModule.text(folder.resolve("pom.xml"))
                          .contains("<unpublished>true</unpublished>"))
              .map(folder -> folder.getFileName().toString())
              .filter(name -> !name.equals("aims-bom"))
              .toList();

      assertThat(PublishedModule.all())
          .as(
              "aims-bom/pom.xml lists each module but those with <unpublished>true</unpublished> in"
                  + " their POM")
          .extracting(PublishedModule::artifactId)
          .containsExactlyInAnyOrderElementsOf(published);
    }
  }
}
