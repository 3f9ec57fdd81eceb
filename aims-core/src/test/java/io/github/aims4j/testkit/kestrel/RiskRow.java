package io.github.aims4j.testkit.kestrel;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.planning.TreatmentOption;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.RiskSource;
import java.util.List;

/**
 * One row of the risk register, from which risk, result and treatment are made, so that they agree.
 *
 * @param residualLikelihood the likelihood that is found after treatment
 * @param residualLevel the level that is found after treatment
 */
record RiskRow(
    String id,
    String title,
    String cause,
    RiskSource source,
    List<String> systems,
    Id<Party> owner,
    String likelihood,
    String level,
    int priority,
    String residualLikelihood,
    String residualLevel,
    TreatmentOption option,
    String action,
    List<AnnexControl> controls) {}
