// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Links in the documentation lead to pages, headings and files that exist; the web is not asked.
 */
class DocsLinksTest {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *#*$");
  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]*`|<!--.*?-->");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(CHECKOUT);
        Stream<Path> docs = Files.walk(CHECKOUT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(page -> page.toString().endsWith(".md")).toList();
    }
  }

  private static String text(Path page) throws IOException {
    return Files.readString(page).replace("\r\n", "\n");
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(CODE.matcher(text(page)).replaceAll(""))
        .results()
        .map(link -> link.group(2))
        .toList();
  }

  @Test
  void noLinkIsDead() throws IOException {
    Set<String> dead = new TreeSet<>();
    int links = 0;
    for (Path page : pages()) {
      for (String link : links(page)) {
        links++;
        if (!leadsSomewhere(page, link)) {
          dead.add(CHECKOUT.relativize(page) + " links to " + link);
        }
      }
    }

    assertThat(links).isPositive();
    assertThat(dead)
        .as("Links to a file or heading that does not exist: correct the link, or add its target.")
        .isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    URI target = URI.create(link);
    if (target.getScheme() != null) {
      return target.getScheme().equals("https");
    }
    Path file =
        target.getPath().isEmpty() ? page : page.resolveSibling(target.getPath()).normalize();
    return file.startsWith(CHECKOUT)
        && Files.exists(file)
        && (target.getFragment() == null || anchors(file).contains(target.getFragment()));
  }

  /** Returns the anchors that GitHub gives to the headings of a page. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new HashSet<>();
    String prose = Pattern.compile("(?ms)^```.*?^```").matcher(text(page)).replaceAll("");
    HEADING
        .matcher(prose)
        .results()
        .map(heading -> anchor(heading.group(1)))
        .forEach(
            anchor -> {
              String unique = anchor;
              for (int i = 1; !anchors.add(unique); i++) {
                unique = anchor + "-" + i;
              }
            });
    return anchors;
  }

  private static String anchor(String heading) {
    return LINK.matcher(heading)
        .replaceAll("$1")
        .codePoints()
        .map(Character::toLowerCase)
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .map(c -> c == ' ' ? '-' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void everyPageCanBeReachedFromTheReadme() throws IOException {
    Set<Path> reached = new HashSet<>();
    Deque<Path> next = new ArrayDeque<>(List.of(CHECKOUT.resolve("README.md")));
    while (!next.isEmpty()) {
      Path page = next.remove();
      if (Files.exists(page) && reached.add(page)) {
        for (String link : links(page)) {
          URI target = URI.create(link);
          if (target.getScheme() == null && target.getPath().endsWith(".md")) {
            next.add(page.resolveSibling(target.getPath()).normalize());
          }
        }
      }
    }

    assertThat(pages())
        .as("Pages that no page links to: add a link in README.md or in a page that it links to.")
        .allSatisfy(page -> assertThat(reached).contains(page));
  }
}
