// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The states of a client's certification, from the reviewed application to the end. A state is the
 * last event: an audit in progress or a decision. {@link CertificationFacts#isCertified()} tells
 * whether the client is certified.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.1 to 9.6 for the names; public sources agree, not checked
 * against the licensed standard; that they are states of one workflow is this library's policy.
 */
public enum CertificationState {
  /** The body reviewed the application; if it declined it, no other state follows. */
  APPLICATION_REVIEWED("application reviewed"),
  /** Readiness and documents are audited, possibly again. */
  STAGE_1("stage 1"),
  /** Stage 1 is completed, and its areas of concern are known. */
  STAGE_1_CONCLUDED("stage 1 concluded"),
  /** Implementation and effectiveness are audited. */
  STAGE_2("stage 2"),
  /** The audit team stated its recommendation; the body has not decided. */
  RECOMMENDED("recommended"),
  /** The body granted certification. */
  GRANTED("granted"),
  /**
   * The body refused certification or its renewal; the certificate is then valid until it expires.
   */
  REFUSED("refused"),
  /** A surveillance audit is in progress. */
  SURVEILLANCE("surveillance"),
  /** Certification continues unchanged. */
  MAINTAINED("maintained"),
  /** A special audit is in progress, possibly at short notice. */
  SPECIAL_AUDIT("special audit"),
  /** An application to extend the scope is reviewed or audited. */
  SCOPE_EXTENSION("scope extension"),
  /** The body extended the scope. */
  SCOPE_EXTENDED("scope extended"),
  /** The body reduced the scope. */
  SCOPE_REDUCED("scope reduced"),
  /** A recertification audit is in progress. */
  RECERTIFICATION("recertification"),
  /** The body renewed certification. */
  RENEWED("renewed"),
  /** Certification is temporarily invalid. */
  SUSPENDED("suspended"),
  /** The body restored certification after suspension or expiry. */
  RESTORED("restored"),
  /** The certificate expired. */
  EXPIRED("expired"),
  /** Another body accepted the certification, whose cycle continues there. */
  TRANSFERRED("transferred"),
  /** The body withdrew certification, or the client withdrew from it or from its application. */
  WITHDRAWN("withdrawn");

  private final String term;

  CertificationState(String term) {
    this.term = term;
  }

  /** Returns the name of the state in lower case, such as {@code stage 1 concluded}. */
  public String term() {
    return term;
  }

  /**
   * Returns the initial states: the body reviews an application, or accepts a certification from
   * another body.
   */
  public static Set<CertificationState> initial() {
    return Collections.unmodifiableSet(EnumSet.of(APPLICATION_REVIEWED, TRANSFERRED));
  }

  /**
   * Returns the states that can follow without a reason, in order; none: the certification has
   * ended, and a new application begins another one. {@link CertificationWorkflow} states the
   * source of each edge.
   */
  public Set<CertificationState> successors() {
    return Collections.unmodifiableSet(
        switch (this) {
          case APPLICATION_REVIEWED -> EnumSet.of(STAGE_1, WITHDRAWN);
          case STAGE_1 -> EnumSet.of(STAGE_1_CONCLUDED, WITHDRAWN);
          case STAGE_1_CONCLUDED -> EnumSet.of(STAGE_1, STAGE_2, RECERTIFICATION, WITHDRAWN);
          case STAGE_2 -> EnumSet.of(RECOMMENDED, REFUSED, WITHDRAWN);
          case RECOMMENDED -> EnumSet.of(STAGE_2, GRANTED, REFUSED, WITHDRAWN);
          case GRANTED, MAINTAINED, SCOPE_EXTENDED, SCOPE_REDUCED, RENEWED, RESTORED, TRANSFERRED ->
              betweenAudits();
          case SURVEILLANCE -> afterAudit(MAINTAINED, SCOPE_EXTENDED, RESTORED);
          case SPECIAL_AUDIT -> afterAudit(MAINTAINED, RECERTIFICATION, RESTORED);
          case SCOPE_EXTENSION -> afterAudit(MAINTAINED, SCOPE_EXTENDED);
          case RECERTIFICATION ->
              afterAudit(REFUSED, SPECIAL_AUDIT, SCOPE_EXTENDED, RENEWED, RESTORED);
          case SUSPENDED ->
              EnumSet.of(
                  SURVEILLANCE,
                  SPECIAL_AUDIT,
                  SCOPE_REDUCED,
                  RECERTIFICATION,
                  RESTORED,
                  EXPIRED,
                  WITHDRAWN);
          case EXPIRED -> EnumSet.of(STAGE_2, RECERTIFICATION, RESTORED);
          case REFUSED -> EnumSet.of(EXPIRED);
          case WITHDRAWN -> EnumSet.noneOf(CertificationState.class);
        });
  }

  private EnumSet<CertificationState> betweenAudits() {
    EnumSet<CertificationState> next =
        EnumSet.of(
            STAGE_1,
            SURVEILLANCE,
            SPECIAL_AUDIT,
            SCOPE_EXTENSION,
            SCOPE_REDUCED,
            RECERTIFICATION,
            SUSPENDED,
            EXPIRED,
            TRANSFERRED,
            WITHDRAWN);
    next.remove(this);
    return next;
  }

  private static EnumSet<CertificationState> afterAudit(
      CertificationState result, CertificationState... results) {
    EnumSet<CertificationState> next = EnumSet.of(result, results);
    Collections.addAll(next, SCOPE_REDUCED, SUSPENDED, EXPIRED, WITHDRAWN);
    return next;
  }
}
