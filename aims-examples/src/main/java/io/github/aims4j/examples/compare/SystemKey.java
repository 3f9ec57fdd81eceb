package io.github.aims4j.examples.compare;

import io.github.aims4j.operation.AiSystem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells that two entries of registers are about one AI system: its name, and the texts of some
 * extensions, such as that of the agency. Case and white space do not count, since they change from
 * year to year; everything else does, and nothing is guessed.
 *
 * @param extensions the names of the extensions, with their {@code x-}; none: the name alone
 * @param same texts that mean the same as another, such as a former abbreviation and the one of
 *     today
 */
public record SystemKey(List<String> extensions, Map<String, String> same) {

  /**
   * Copies what it is given.
   *
   * @param extensions the names of the extensions
   * @param same texts that mean the same as another
   */
  public SystemKey {
    extensions = List.copyOf(extensions);
    same =
        same.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    each -> plain(each.getKey()), each -> plain(each.getValue())));
  }

  /**
   * Returns the key of a system: equal for entries about the same one.
   *
   * @param aiSystem the system
   */
  public List<String> of(AiSystem aiSystem) {
    return Stream.concat(
            extensions.stream().map(name -> aiSystem.extensions().text(name).orElse("")),
            Stream.of(aiSystem.name()))
        .map(SystemKey::plain)
        .map(text -> same.getOrDefault(text, text))
        .toList();
  }

  /** No-break spaces become blanks in this normalization form, and ligatures letters. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
