package io.github.aims4j.standard;

/** Placeholder. */
public enum RiskSource implements Provision {
  /** Placeholder. */
  C_3_1;

  @Override
  public String id() {
    return "C.3.1";
  }

  @Override
  public String title() {
    return "";
  }

  /** Placeholder. */
  public static RiskSource parse(String id) {
    for (RiskSource each : values()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
