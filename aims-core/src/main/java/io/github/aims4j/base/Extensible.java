package io.github.aims4j.base;

import io.github.aims4j.Aims;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.StageChange;

/**
 * A part of the model that keeps fields which this library does not know. Source: this library's
 * own form.
 */
public sealed interface Extensible
    permits Aims,
        Entity,
        Source,
        SourceCell,
        Scope,
        ScopeExclusion,
        AiSystemVersion,
        Deployment,
        Duty,
        ImpactAssessmentStatement,
        ImpactLevel,
        StageChange {

  /** Returns the fields beyond those of the model, in their order; none when there are none. */
  Extensions extensions();
}
