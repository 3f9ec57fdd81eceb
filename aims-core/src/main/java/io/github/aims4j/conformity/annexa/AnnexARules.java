package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on the controls of Annex A. Source: each rule names its own. */
public final class AnnexARules {

  private AnnexARules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(DeploymentOpenAfterRetirement.rule(), LifeCycleHistoryInconsistent.rule());
  }
}
