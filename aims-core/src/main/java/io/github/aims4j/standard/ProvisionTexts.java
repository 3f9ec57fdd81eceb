// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of the provisions, from the user's licensed copy of the standard. The text of the
 * standard is copyrighted, so this library includes none of it; users who hold a licence can
 * provide it, and reports print it next to the ids. It is never written into documents.
 *
 * <pre>{@code
 * ProvisionTexts ours =
 *     ProvisionTexts.of(
 *         provision ->
 *             Optional.ofNullable(texts.get(provision.id()))
 *                 .map(text -> new ProvisionText(text, "en")));
 * }</pre>
 *
 * <p>Source: the user. Immutable, and as thread-safe as the function in it.
 */
public final class ProvisionTexts {

  private static final ProvisionTexts NONE = of(provision -> Optional.empty());

  private final Function<? super Provision, Optional<ProvisionText>> texts;

  private ProvisionTexts(Function<? super Provision, Optional<ProvisionText>> texts) {
    this.texts = texts;
  }

  /**
   * Returns the texts of a function.
   *
   * @param texts the function that returns the text of a provision; empty: not provided
   */
  public static ProvisionTexts of(Function<? super Provision, Optional<ProvisionText>> texts) {
    return new ProvisionTexts(requireNonNull(texts, "texts"));
  }

  /** Returns texts that contain no provision. */
  public static ProvisionTexts none() {
    return NONE;
  }

  /**
   * Returns the text of a provision or, for an obligation, of its clause; empty: not provided.
   *
   * @param criterion the provision or the obligation
   */
  public Optional<ProvisionText> text(AuditCriterion criterion) {
    return texts.apply(criterion.provision());
  }
}
