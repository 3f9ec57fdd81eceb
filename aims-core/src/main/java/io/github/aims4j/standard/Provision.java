package io.github.aims4j.standard;

/** Placeholder: something of ISO/IEC 42001:2023 that has an id. */
public sealed interface Provision permits AnnexControl, Clause, RiskSource {
  /** Returns the id as the standard writes it, such as {@code A.6.2.4} or {@code 8.4}. */
  String id();

  /** Returns the short title. */
  String title();

  /**
   * Returns the id with the standard and its edition, such as {@code ISO/IEC 42001:2023 A.6.2.4}.
   */
  default String reference() {
    return "ISO/IEC 42001:2023 " + id();
  }
}
