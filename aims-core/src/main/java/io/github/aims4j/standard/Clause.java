package io.github.aims4j.standard;

/** Placeholder. */
public enum Clause implements Provision {
  /** Placeholder. */
  CLAUSE_4_1,
  /** Placeholder. */
  CLAUSE_4_3,
  /** Placeholder. */
  CLAUSE_6_1_1,
  /** Placeholder. */
  CLAUSE_8_1,
  /** Placeholder. */
  CLAUSE_8_4;

  @Override
  public String id() {
    return "8.4";
  }

  @Override
  public String title() {
    return "";
  }

  /** Placeholder. */
  public static Clause parse(String id) {
    for (Clause each : values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
