package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 6. Source: each rule names its own. */
public final class Clause6Rules {

  private Clause6Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(SystemWithoutRisk.rule());
  }
}
