package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reference from one record to another.
 *
 * @param from the record that refers; empty: the document
 * @param path where it refers, as a JSON pointer within that record or the document
 * @param kind the kind of record that is referred to
 * @param to the id that is referred to
 */
record Reference(Optional<Subject> from, String path, RecordKind kind, Id<?> to) {

  static Stream<Reference> of(Aims aims) {
    return Stream.of(
            aims.scope().stream().flatMap(scope -> of(scope.exclusions())),
            aims.parties().stream().flatMap(party -> toRegister(party, party.source())),
            aims.suppliers().stream().flatMap(Reference::of),
            aims.aiSystems().stream().flatMap(Reference::of),
            aims.risks().stream().flatMap(Reference::of))
        .flatMap(Function.identity());
  }

  private static Stream<Reference> of(List<ScopeExclusion> exclusions) {
    return IntStream.range(0, exclusions.size())
        .mapToObj(
            i ->
                new Reference(
                    Optional.empty(),
                    "/scope/exclusions/" + i + "/aiSystem",
                    RecordKind.AI_SYSTEM,
                    exclusions.get(i).aiSystem()));
  }

  private static Stream<Reference> of(Supplier supplier) {
    return toRegister(supplier, supplier.source());
  }

  private static Stream<Reference> of(AiSystem aiSystem) {
    return Stream.of(
            toParty(aiSystem, "/owner", aiSystem.owner()),
            toEach(aiSystem, "/suppliers", RecordKind.SUPPLIER, aiSystem.suppliers()),
            toDeciders(aiSystem),
            toRegister(aiSystem, aiSystem.source()))
        .flatMap(Function.identity());
  }

  private static Stream<Reference> of(Risk risk) {
    return Stream.of(
            toParty(risk, "/owner", risk.owner()),
            toEach(risk, "/aiSystems", RecordKind.AI_SYSTEM, risk.aiSystems()),
            toRegister(risk, risk.source()))
        .flatMap(Function.identity());
  }

  private static Stream<Reference> toDeciders(AiSystem aiSystem) {
    return IntStream.range(0, aiSystem.versions().size())
        .boxed()
        .flatMap(v -> toDeciders(aiSystem, "/versions/" + v, aiSystem.versions().get(v)));
  }

  private static Stream<Reference> toDeciders(
      AiSystem aiSystem, String path, AiSystemVersion version) {
    return IntStream.range(0, version.history().size())
        .boxed()
        .flatMap(
            h ->
                toParty(
                    aiSystem,
                    path + "/history/" + h + "/decidedBy",
                    version.history().get(h).decidedBy()));
  }

  private static Stream<Reference> toParty(Entity<?> from, String path, Optional<Id<Party>> to) {
    return to.stream().map(id -> from(from, path, RecordKind.PARTY, id));
  }

  private static Stream<Reference> toRegister(Entity<?> from, Optional<Source> source) {
    return source.stream()
        .map(where -> from(from, "/source/register", RecordKind.REGISTER, where.register()));
  }

  private static Stream<Reference> toEach(
      Entity<?> from, String path, RecordKind kind, List<? extends Id<?>> ids) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> from(from, path + "/" + i, kind, ids.get(i)));
  }

  private static Reference from(Entity<?> from, String path, RecordKind kind, Id<?> to) {
    return new Reference(Optional.of(Subject.of(from)), path, kind, to);
  }
}
