// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a framework is called.
 *
 * <p>Source: the frameworks; this library, for their short ids.
 *
 * @param id the short id
 * @param reference the name with the edition
 * @param others further names
 */
public record FrameworkNames(String id, String reference, List<String> others) {

  /**
   * The names of an organization's own framework.
   *
   * @param text the name
   */
  public static FrameworkNames own(String text) {
    String id = IdKey.of(text).toLowerCase(Locale.ROOT).replace('.', '-');
    return new FrameworkNames(id, text, List.of());
  }

  private List<String> all() {
    List<String> all = new ArrayList<>(List.of(reference, id));
    all.addAll(others);
    return all;
  }

  /**
   * Tells whether a text is one of the names.
   *
   * @param text the text
   */
  public boolean include(String text) {
    String key = IdKey.of(text);
    return all().stream().anyMatch(each -> IdKey.of(each).equals(key));
  }

  /**
   * Tells whether one of the names begins with the words of a text.
   *
   * @param text the text
   */
  public boolean beginWith(String text) {
    String key = IdKey.of(text);
    return all().stream().anyMatch(each -> IdKey.isWithin(IdKey.of(each), key));
  }

  /**
   * Returns the key of the id that follows one of the names in a text; empty: none does.
   *
   * @param text the text
   */
  public Optional<String> keyAfterName(String text) {
    String key = IdKey.of(text);
    return all().stream()
        .map(each -> IdKey.of(each) + ".")
        .filter(key::startsWith)
        .map(name -> key.substring(name.length()))
        .min(Comparator.comparingInt(String::length));
  }
}
