package io.github.aims4j.standard;

/** Placeholder. */
public enum AnnexControl implements Provision {
  /** Placeholder. */
  A_2_2,
  /** Placeholder. */
  A_3_2,
  /** Placeholder. */
  A_6_2_5,
  /** Placeholder. */
  A_6_2_6;

  @Override
  public String id() {
    return "A.2.2";
  }

  @Override
  public String title() {
    return "";
  }

  /** Placeholder. */
  public static AnnexControl parse(String id) {
    for (AnnexControl each : values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
