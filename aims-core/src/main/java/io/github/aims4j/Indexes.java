// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.support.Document;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexes of an AIMS, each built in one pass over its records. */
final class Indexes {

  private Indexes() {}

  static Map<Id<?>, Entity<?>> byId(Aims aims) {
    int records = aims.lists().stream().mapToInt(List::size).sum();
    Map<Id<?>, Entity<?>> index = new HashMap<>(records * 4 / 3 + 1);
    aims.records().forEach(record -> put(record, index));
    return index;
  }

  private static void put(Entity<?> record, Map<Id<?>, Entity<?>> index) {
    Entity<?> earlier = index.put(record.id(), record);
    if (earlier != null) {
      throw new IllegalArgumentException(
          "The id \"%s\" belongs to two records: %s and %s; ids must be unique."
              .formatted(record.id(), named(earlier), named(record)));
    }
  }

  private static String named(Entity<?> record) {
    return "one of kind " + record.kind().term();
  }

  static Map<Id<?>, List<Link>> linksByTarget(Aims aims) {
    Map<Id<?>, List<Link>> index = new HashMap<>();
    aims.links()
        .forEach(link -> index.computeIfAbsent(link.id(), id -> new ArrayList<>()).add(link));
    index.replaceAll((id, links) -> List.copyOf(links));
    return index;
  }

  static Map<AnnexControl, List<Entity<?>>> recordsByControl(Aims aims) {
    Map<AnnexControl, List<Entity<?>>> index = new EnumMap<>(AnnexControl.class);
    aims.records()
        .forEach(
            record ->
                controlsNamedBy(record)
                    .distinct()
                    .forEach(
                        control ->
                            index.computeIfAbsent(control, key -> new ArrayList<>()).add(record)));
    index.replaceAll((control, records) -> List.copyOf(records));
    return index;
  }

  private static Stream<AnnexControl> controlsNamedBy(Entity<?> record) {
    if (record instanceof Risk risk) {
      return risk.controls().stream();
    } else if (record instanceof RiskTreatmentPlan plan) {
      return plan.entries().stream().flatMap(entry -> entry.controls().stream());
    } else if (record instanceof StatementOfApplicability statement) {
      return statement.entries().stream().flatMap(entry -> entry.annexControl().stream());
    } else if (record instanceof Control control) {
      return control.annexControl().stream();
    } else if (record instanceof ControlImplementation implementation) {
      return implementation.annexControl().stream();
    } else if (record instanceof AimsProcess process) {
      return process.controls().stream();
    } else if (record instanceof InterestedParty party) {
      return party.requirements().stream().flatMap(each -> each.controls().stream());
    } else if (record instanceof Document document) {
      return document.controls().stream();
    } else if (record instanceof Indicator indicator) {
      return indicator.controls().stream();
    } else if (record instanceof InternalAudit audit) {
      return audit.controls().stream();
    }
    return criteriaOf(record).filter(AnnexControl.class::isInstance).map(AnnexControl.class::cast);
  }

  private static Stream<AuditCriterion> criteriaOf(Entity<?> record) {
    if (record instanceof AuditFinding finding) {
      return finding.criteria().stream();
    } else if (record instanceof Crosswalk crosswalk) {
      return crosswalk.mappings().stream().flatMap(mapping -> mapping.criteria().stream());
    }
    return requirementOf(record).stream().map(AuditCriterion.class::cast);
  }

  private static Optional<Provision> requirementOf(Entity<?> record) {
    if (record instanceof Nonconformity nonconformity) {
      return nonconformity.requirement();
    } else if (record instanceof Judgement judgement) {
      return judgement.requirement();
    }
    return Optional.empty();
  }
}
