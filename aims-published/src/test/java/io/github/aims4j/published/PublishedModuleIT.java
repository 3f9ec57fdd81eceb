// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users of a module get is what src/test/published says. */
class PublishedModuleIT {

  private static final String ALL = "io.github.aims4j.published.PublishedModule#all";

  /** A line such as {@code (MIT) SLF4J API Module (org.slf4j:slf4j-api:2.0.17 - http://...)}. */
  private static final Pattern LIBRARY =
      Pattern.compile("(?m)^ +\\(([^)]+)\\) .* \\(([^: ]+:[^: ]+):\\S+ - ");

  private static Golden golden(PublishedModule module, String kind) {
    return new Golden(
        PublishedModule.CHECKOUT
            .resolve("aims-published/src/test/published")
            .resolve(module.artifactId() + "." + kind));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void thePomIsTheExpectedOne(PublishedModule module) throws IOException {
    String pom =
        PublishedModule.text(module.pom())
            .replace("<version>" + PublishedModule.VERSION + "<", "<version>@version@<");

    golden(module, "pom.xml")
        .holds(
            pom, "The published POM of " + module + " changed: its users get other dependencies");
  }

  /** Without versions, which the POMs state. */
  @ParameterizedTest
  @MethodSource(ALL)
  void theLibrariesAtRunTimeAreTheExpectedOnes(PublishedModule module) throws IOException {
    golden(module, "libraries.txt")
        .holds(
            LIBRARY
                .matcher(PublishedModule.text(module.libraries()))
                .results()
                .map(library -> library.group(2) + " " + library.group(1))
                .filter(library -> !library.startsWith("io.github.aims4j:"))
                .sorted()
                .collect(joining("\n", "", "\n")),
            "Users of " + module + " get other libraries");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theDescriptorIsTheExpectedOne(PublishedModule module) throws IOException {
    ModuleDescriptor descriptor =
        ModuleFinder.of(module.jar()).findAll().iterator().next().descriptor();

    golden(module, "module.txt")
        .holds(
            Stream.of(
                    Stream.of(
                        descriptor.isAutomatic()
                            ? "automatic module"
                            : "module " + descriptor.name()),
                    lines(descriptor.requires().stream().map(PublishedModuleIT::withoutVersion)),
                    lines(
                        descriptor.exports().stream()
                            .map(each -> "exports " + each.source() + to(each.targets()))),
                    lines(
                        descriptor.opens().stream()
                            .map(each -> "opens " + each.source() + to(each.targets()))),
                    lines(descriptor.uses().stream().map(each -> "uses " + each)),
                    lines(
                        descriptor.provides().stream()
                            .map(
                                each ->
                                    "provides " + each.service() + " with " + each.providers())))
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n")),
            "The module descriptor of " + module + " changed");
  }

  private static String withoutVersion(ModuleDescriptor.Requires requires) {
    return Stream.concat(
            Stream.of("requires"),
            requires.modifiers().stream()
                .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT))
                .sorted())
        .collect(joining(" ", "", " " + requires.name()));
  }

  private static String to(Set<String> targets) {
    return targets.isEmpty() ? "" : targets.stream().sorted().collect(joining(", ", " to ", ""));
  }

  private static Stream<String> lines(Stream<?> parts) {
    return parts.map(Object::toString).sorted();
  }

  /** Classes are counted by package only: japicmp and the golden descriptor watch the API. */
  @ParameterizedTest
  @MethodSource(ALL)
  void theJarHoldsWhatIsExpected(PublishedModule module) throws IOException {
    golden(module, "entries.txt")
        .holds(
            entries(module.jar()).stream()
                .filter(name -> !name.endsWith("/"))
                .map(name -> name.replaceFirst("/[^/]*(?<!-info)\\.class$", "/*.class"))
                .distinct()
                .sorted()
                .collect(joining("\n", "", "\n")),
            "The jar of " + module + " holds other files");
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theJarCarriesVersionLicenceAndNotice(PublishedModule module) throws IOException {
    try (JarFile jar = new JarFile(module.jar().toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
          .isEqualTo(PublishedModule.VERSION);
      assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE)).startsWith("aims4j ");
      for (String name : List.of("LICENSE", "NOTICE")) {
        assertThat(text(jar, "META-INF/" + name))
            .isEqualTo(PublishedModule.text(PublishedModule.CHECKOUT.resolve(name)));
      }
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    assertThat(entry).as("%s in %s", name, jar.getName()).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theSourcesAndTheJavadocOfEachPackageAreThere(PublishedModule module) throws IOException {
    ModuleDescriptor descriptor =
        ModuleFinder.of(module.jar()).findAll().iterator().next().descriptor();
    List<String> exported =
        descriptor.exports().stream()
            .filter(each -> !each.isQualified())
            .map(each -> each.source().replace('.', '/'))
            .toList();

    assertThat(entries(module.jar("sources")))
        .contains("module-info.java", "META-INF/LICENSE")
        .containsAll(exported.stream().map(each -> each + "/package-info.java").toList());
    assertThat(entries(module.jar("javadoc")))
        .contains("index.html")
        .containsAll(
            exported.stream()
                .map(each -> descriptor.name() + "/" + each + "/package-summary.html")
                .toList());
  }
}
