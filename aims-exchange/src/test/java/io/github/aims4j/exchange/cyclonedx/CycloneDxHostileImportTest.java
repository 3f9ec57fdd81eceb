// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static io.github.aims4j.exchange.cyclonedx.Bills.EMPTY;
import static io.github.aims4j.exchange.cyclonedx.Bills.example;
import static io.github.aims4j.exchange.cyclonedx.Bills.find;
import static io.github.aims4j.exchange.cyclonedx.Bills.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Component;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Bills that are broken, huge, entangled or strange. */
class CycloneDxHostileImportTest {

  @Test
  void duplicatedReferencesAndCirclesDoNoHarm() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "machine-learning-model", "bom-ref": "x", "name": "M", "version": "1"},
              {"type": "machine-learning-model", "bom-ref": "n", "name": "N", "version": "1"},
              {"type": "library", "bom-ref": "y", "name": "first"},
              {"type": "library", "bom-ref": "y", "name": "second"}],
             "dependencies": [
              {"ref": "x", "dependsOn": ["y", "x", "nowhere"]}, {"ref": "y", "dependsOn": ["x"]}]}
            """);

    assertThat(find(result, AiSystem.class, "m").versions().get(0).components())
        .extracting(Component::name)
        .containsExactly("M", "first");
    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/components/3", "/components/3", "/dependencies/0/dependsOn/2", "/dependencies/1");
  }

  @Test
  void theFirstIssuesAreKeptAndTheOthersCounted() throws IOException {
    ExchangeResult result =
        read(
            "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [0%s]}"
                .formatted(",0".repeat(999_999)));

    assertThat(result.issues()).hasSize(1_001);
    assertThat(result.issues().get(1_000).done())
        .isEqualTo("There are 999000 more; the first 1000 are listed.");
  }

  @Test
  void whatHasAnotherFormIsAnIssueWithItsPlace() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": 1.6, "metadata": [], "components": [
              7,
              {"type": "machine-learning-model", "name": "M", "version": 1, "licenses": "MIT",
               "supplier": "me", "modelCard": {"considerations": {"users": [true, "ok", ""]}}},
              {"type": "library", "name": " "},
              {"type": "library", "name": "half \\ud800"}],
             "services": null}
            """);

    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/components/0",
            "/components/1",
            "/components/1/licenses",
            "/components/1/modelCard/considerations/users/0",
            "/components/1/supplier",
            "/components/1/version",
            "/components/2",
            "/components/3",
            "/components/3/name",
            "/metadata",
            "/specVersion",
            "/specVersion");
    assertThat(result.aims().aiSystems().get(0).versions().get(0).label()).isEqualTo("1");
  }

  @Test
  void anEmptyBillChangesNothing() throws IOException {
    ExchangeResult result = read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.7\"}");

    assertThat(result.aims()).isEqualTo(EMPTY);
    assertThat(result.issues()).isEmpty();
  }

  private static void refuses(byte[] document, String message) {
    assertThatThrownBy(() -> read(EMPTY, document))
        .isInstanceOf(ExchangeException.class)
        .hasMessageStartingWith(message);
  }

  private static void refuses(String document, String message) {
    refuses(document.getBytes(StandardCharsets.UTF_8), message);
  }

  @Test
  void refusesWhatIsNoBill() {
    refuses("", "bom.json is no CycloneDX bill of materials in JSON: its bomFormat is missing;");
    refuses("[]", "bom.json is no CycloneDX bill of materials in JSON: its bomFormat is missing;");
    refuses(
        "{\"bomFormat\": \"SPDX\"}",
        "bom.json is no CycloneDX bill of materials in JSON: its bomFormat is \"SPDX\";");
    refuses("<bom/>", "bom.json is not valid JSON at line 1, column ");
    refuses("{\"bomFormat\": \"CycloneDX\"", "bom.json is not valid JSON at line 1, column ");
    refuses("{\"bomFormat\": \"CycloneDX\"} {}", "bom.json is not valid JSON at line 1, column ");
    refuses(
        "{\"bomFormat\": \"CycloneDX\", \"bomFormat\": \"CycloneDX\"}",
        "bom.json is not valid JSON at line 1, column ");
    refuses(new byte[] {'{', '"', (byte) 0xff, '"', '}'}, "bom.json is not valid JSON");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    String nested =
        "{\"bomFormat\": \"CycloneDX\", \"x\": " + "[".repeat(200) + "]".repeat(200) + "}";
    refuses(
        nested,
        "bom.json is nested deeper than 100 levels, or has a text, a name or a number that is too"
            + " long.");
    assertThatThrownBy(
            () ->
                CycloneDxImport.into(EMPTY)
                    .withMaxBytes(10)
                    .read(new ByteArrayInputStream(new byte[11]), "b"))
        .hasMessage("b is too large: it has more than 10 bytes, the maximum.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CycloneDxImport.into(EMPTY).withMaxBytes(0))
        .withMessage("CycloneDxImport.maxBytes is 0; it must be at least 1.");
  }

  /** Each model depends on each library by way of one component. */
  @Test
  void refusesWhatIsTooEntangled() {
    StringBuilder bom = new StringBuilder("{\"bomFormat\": \"CycloneDX\", \"components\": [");
    StringBuilder links = new StringBuilder("{\"ref\": \"hub\", \"dependsOn\": [\"hub\"");
    for (int i = 0; i < 1500; i++) {
      bom.append(
          "{\"type\": \"machine-learning-model\", \"bom-ref\": \"m%s\", \"name\": \"m%s\"},"
              .formatted(i, i));
      links.append(", \"l").append(i).append('"');
    }
    links.append("]}");
    for (int i = 0; i < 1500; i++) {
      links.append(", {\"ref\": \"m").append(i).append("\", \"dependsOn\": [\"hub\"]}");
    }
    bom.append(
            "{\"type\": \"library\", \"bom-ref\": \"hub\", \"name\": \"hub\"}], \"dependencies\": [")
        .append(links)
        .append("]}");

    refuses(bom.toString(), "bom.json has too many dependencies: ");
  }

  @Test
  void manyEqualNamesGetIdsAtOnce() throws IOException {
    StringBuilder bom = new StringBuilder("{\"bomFormat\": \"CycloneDX\", \"components\": [");
    for (int i = 0; i < 20_000; i++) {
      bom.append(i == 0 ? "" : ",").append("{\"type\": \"data\", \"name\": \"Same\"}");
    }

    assertThat(read(bom.append("]}").toString()).aims().resources())
        .hasSize(20_000)
        .last()
        .extracting(resource -> resource.id().value())
        .isEqualTo("same-20000");
  }

  @Test
  void idsAreMadeOfAnyName() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "machine-learning-model", "version": "1", "name": "ÅNGSTRÖM ﬁ 模型 / İ"},
              {"type": "machine-learning-model", "version": "1", "name": "???"},
              {"type": "machine-learning-model", "version": "1", "name": "%s"}]}
            """
                .formatted("𝒳".repeat(300)));

    assertThat(result.aims().aiSystems()).hasSize(3);
    assertThat(result.aims().aiSystems().get(1).id()).isEqualTo(Id.of("ai-system"));
    assertThat(result.aims().aiSystems().get(2).id().value()).hasSizeLessThan(200);
  }

  @Test
  void isTheSameInEachLocale() throws IOException {
    ExchangeResult result = read(EMPTY, example("ticket-router.cdx.json"));
    Locale before = Locale.getDefault();
    for (String locale : List.of("ar-EG", "tr-TR")) {
      Locale.setDefault(Locale.forLanguageTag(locale));
      try {
        assertThat(read(EMPTY, example("ticket-router.cdx.json"))).isEqualTo(result);
      } finally {
        Locale.setDefault(before);
      }
    }
  }
}
