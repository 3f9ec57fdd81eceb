// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Pointers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Attributes that the sources name in text, which the compiler does not look at, exist. */
class NamesInSourcesTest {

  private static final Pattern POINTER = Pattern.compile("\"(/[a-z][A-Za-z0-9/%]*?)/?\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*\\*.*$");
  private static final Pattern ATTRIBUTE_OF_CLASS =
      Pattern.compile("\\(\\s*([A-Z][A-Za-z]+)\\.class,\\s*\"([a-z][A-Za-z.]*)\"");
  private static final Pattern OF_REGISTER =
      Pattern.compile("couldState\\(\\s*[^\",]+,\\s*\"([A-Za-z.]+)\"");

  private static Stream<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      }
      return sources.stream();
    }
  }

  private static List<MatchResult> found(Pattern pattern) throws IOException {
    return sources().flatMap(source -> pattern.matcher(source).results()).toList();
  }

  /** The conditions of certification look at their facts, which are several records. */
  private static boolean resolvesSomewhere(String pointer) {
    return Stream.concat(
            ModelType.all().stream(), Stream.of(ModelType.of(CertificationFacts.class)))
        .anyMatch(type -> Pointers.resolves(type, pointer));
  }

  private static boolean isAttribute(String type, String attribute) {
    return ModelType.all().stream()
        .filter(each -> each.name().equals(type))
        .anyMatch(each -> Pointers.resolves(each, "/" + attribute.replace('.', '/')));
  }

  @Test
  void everyPointerLeadsToAnAttribute() throws IOException {
    List<String> pointers = found(POINTER).stream().map(each -> each.group(1)).distinct().toList();

    assertThat(pointers).hasSizeGreaterThan(100).allMatch(NamesInSourcesTest::resolvesSomewhere);
  }

  @Test
  void everyAttributeThatARuleReadsExists() {
    List<String> attributes =
        RuleSet.builtIn().rules().stream()
            .flatMap(rule -> rule.description().attributes().stream())
            .distinct()
            .toList();

    assertThat(attributes).hasSizeGreaterThan(20).allMatch(NamesInSourcesTest::isAttribute);
  }

  private static boolean isAttribute(String typeAndName) {
    int dot = typeAndName.indexOf('.');
    return isAttribute(typeAndName.substring(0, dot), typeAndName.substring(dot + 1));
  }

  @Test
  void everyAttributeThatIsNamedAfterAClassExists() throws IOException {
    assertThat(found(ATTRIBUTE_OF_CLASS))
        .hasSizeGreaterThan(3)
        .filteredOn(each -> !isAttribute(each.group(1), each.group(2)))
        .extracting(MatchResult::group)
        .isEmpty();
  }

  /** What a register states of a system belongs to the system or to its only version. */
  @Test
  void everyAttributeThatARegisterCouldStateIsOneOfRecordsInRegisters() throws IOException {
    List<String> types =
        List.of(
            "AiSystem",
            "AiSystemVersion",
            "Competence",
            "Document",
            "Incident",
            "InterestedParty",
            "Opportunity",
            "Risk");

    assertThat(found(OF_REGISTER))
        .hasSizeGreaterThan(3)
        .filteredOn(each -> types.stream().noneMatch(type -> isAttribute(type, each.group(1))))
        .extracting(MatchResult::group)
        .isEmpty();
  }
}
