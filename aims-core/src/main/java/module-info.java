// SPDX-License-Identifier: Apache-2.0
/**
 * The domain model of an AI management system as ISO/IEC 42001:2023 describes it. It has no JSON,
 * no input or output and no clock.
 *
 * <p>Start at {@link io.github.aims4j.Aims}.
 */
// The modules that the internal package is exported to are built after this one.
@SuppressWarnings("module")
module io.github.aims4j.core {
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.aims4j;
  exports io.github.aims4j.agenda;
  exports io.github.aims4j.asof;
  exports io.github.aims4j.base;
  exports io.github.aims4j.conformity;
  exports io.github.aims4j.context;
  exports io.github.aims4j.diff;
  exports io.github.aims4j.crosswalk;
  exports io.github.aims4j.finding;
  exports io.github.aims4j.internal to
      io.github.aims4j.cli,
      io.github.aims4j.exchange,
      io.github.aims4j.json,
      io.github.aims4j.json.jackson3,
      io.github.aims4j.report,
      io.github.aims4j.tables;
  exports io.github.aims4j.operation;
  exports io.github.aims4j.pdca;
  exports io.github.aims4j.readiness;
  exports io.github.aims4j.planning;
  exports io.github.aims4j.portfolio;
  exports io.github.aims4j.certification;
  exports io.github.aims4j.evaluation;
  exports io.github.aims4j.improvement;
  exports io.github.aims4j.leadership;
  exports io.github.aims4j.support;
  exports io.github.aims4j.standard;
  exports io.github.aims4j.transition;
}
