// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import io.github.aims4j.standard.AuditCriterion;
import java.util.List;

/**
 * A stage of an audit by a certification body, with the topics that it looks at.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.3 and 9.6, for the stages and their topics; that a topic
 * stands for certain obligations and controls is this library's policy.
 */
public enum AuditStage {
  /** Readiness and documents; raises areas of concern, not nonconformities. */
  STAGE_1("stage 1", "area of concern"),
  /** Implementation and effectiveness. */
  STAGE_2("stage 2", "nonconformity"),
  /** The audits in the years between certification and recertification. */
  SURVEILLANCE("surveillance", "nonconformity"),
  /** The audit before a certificate expires. */
  RECERTIFICATION("recertification", "nonconformity");

  private final String term;
  private final String raises;

  AuditStage(String term, String raises) {
    this.term = term;
    this.raises = raises;
  }

  /** Returns the term, as used within a sentence. */
  public String term() {
    return term;
  }

  /** Returns what an auditor raises at this stage if a requirement is not fulfilled. */
  public String raises() {
    return raises;
  }

  /** Returns the topics that the stage looks at, in order. */
  public List<AuditTopic> topics() {
    return AuditTopics.of(this);
  }

  /**
   * Tells whether one of the topics contains an obligation, a control or a clause. An auditor can
   * look at others, too.
   *
   * @param criterion the obligation, the control or the clause
   */
  public boolean looksAt(AuditCriterion criterion) {
    return topics().stream().anyMatch(topic -> topic.contains(criterion));
  }
}
