package io.github.aims4j.testkit.kestrel;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.planning.ApplicabilityEntry.Reason;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/**
 * A necessary control: why it is, and how it is put in place, so that the statement of
 * applicability and the implementations agree.
 */
record ControlRow(
    AnnexControl control,
    Reason reason,
    List<String> risks,
    String why,
    String how,
    Id<Party> owner,
    String since) {

  /** A control that rests on good practice and on no risk. */
  static ControlRow practice(
      AnnexControl control, String why, String how, Id<Party> owner, String since) {
    return new ControlRow(control, Reason.GOOD_PRACTICE, List.of(), why, how, owner, since);
  }

  /** A control that treats a risk. */
  static ControlRow treats(
      AnnexControl control, String risk, String why, String how, Id<Party> owner, String since) {
    return new ControlRow(control, Reason.RISK_TREATMENT, List.of(risk), why, how, owner, since);
  }
}
