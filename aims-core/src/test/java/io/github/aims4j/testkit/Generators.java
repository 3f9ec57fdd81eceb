package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.RiskSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary valid records, for properties. Shrinks to small ones. */
public final class Generators {

  private static final int FEW = 3;

  private Generators() {}

  /** Any text of whole characters, the empty one included. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().numeric().withChars(' ', '-').ofMaxLength(20),
        Arbitraries.strings()
            .withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007fäß漢\u2028\ufeff")
            .ofMaxLength(8),
        Arbitraries.of("😀", "e\u0301", "a😀b", "\ud83d\ude00\ud83d\ude00", "<&>'"));
  }

  /** Any text with a visible character. */
  public static Arbitrary<String> names() {
    return texts().filter(text -> !text.isBlank());
  }

  /** Any id of a short form, and some of other scripts. */
  public static <T extends Entity<T>> Arbitrary<Id<T>> ids() {
    Arbitrary<String> plain =
        Arbitraries.strings()
            .alpha()
            .numeric()
            .withChars("-_.:/#@+~")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.oneOf(plain, Arbitraries.of("系統-1", "größe", "𝒳1")).map(Id::of);
  }

  /** Any date of any precision, some with their original text. */
  public static Arbitrary<PartialDate> partialDates() {
    Arbitrary<LocalDate> days = days();
    Arbitrary<PartialDate> plain =
        Arbitraries.oneOf(
            days.map(day -> PartialDate.of(day.getYear())),
            days.map(day -> PartialDate.of(YearMonth.from(day))),
            days.map(PartialDate::of));
    return Arbitraries.oneOf(plain, Combinators.combine(plain, texts()).as(PartialDate::readFrom));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(-100_000_000_000L, 300_000_000_000L),
            Arbitraries.of(0, 1, 120_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  /** Any extensions, nested a little. */
  public static Arbitrary<Extensions> extensions() {
    Arbitrary<Extension.Field> field =
        Combinators.combine(texts().map(name -> "x-" + name + "1"), extension(2))
            .as(Extension.Field::new);
    return field.list().ofMaxSize(FEW).uniqueElements(Extension.Field::name).map(Extensions::of);
  }

  private static Arbitrary<Extension> extension(int depth) {
    Arbitrary<Extension> leaf =
        Arbitraries.oneOf(
            texts().map(Extension::of),
            Arbitraries.of(true, false).map(Extension::of),
            Arbitraries.of("0", "-0", "1.50", "1E400", "6e-23", "123456789012345678901234567890")
                .map(Extension.Num::new),
            Arbitraries.longs().map(Extension::of),
            Arbitraries.just(Extension.NULL));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Extension> items =
        extension(depth - 1).list().ofMaxSize(FEW).map(Extension.Items::new);
    Arbitrary<Extension> fields =
        Combinators.combine(texts(), extension(depth - 1))
            .as(Extension.Field::new)
            .list()
            .ofMaxSize(FEW)
            .uniqueElements(Extension.Field::name)
            .map(Extension.Fields::new);
    return Arbitraries.oneOf(leaf, leaf, items, fields);
  }

  private static <V> Arbitrary<List<V>> few(Arbitrary<V> values) {
    return values.list().ofMaxSize(FEW);
  }

  private static <V> Arbitrary<Optional<V>> maybe(Arbitrary<V> value) {
    return value.optional(0.6);
  }

  /** Any source. */
  public static Arbitrary<Source> sources() {
    Arbitrary<SourceCell> cells =
        Builders.withBuilder(SourceCell::builder)
            .use(texts())
            .in(SourceCell.Builder::attribute)
            .use(texts())
            .in(SourceCell.Builder::column)
            .use(texts())
            .in(SourceCell.Builder::text)
            .use(extensions())
            .in(SourceCell.Builder::extensions)
            .build(SourceCell.Builder::build);
    Arbitrary<OptionalInt> rows =
        Arbitraries.integers()
            .between(0, Integer.MAX_VALUE)
            .map(row -> row == 0 ? OptionalInt.empty() : OptionalInt.of(row));
    return Builders.withBuilder(Source::builder)
        .use(Generators.<Register>ids())
        .in(Source.Builder::register)
        .use(rows)
        .in(Source.Builder::row)
        .use(few(cells))
        .in(Source.Builder::cells)
        .use(extensions())
        .in(Source.Builder::extensions)
        .build(Source.Builder::build);
  }

  /** Any party. */
  public static Arbitrary<Party> parties() {
    return Builders.withBuilder(Party::builder)
        .use(Generators.<Party>ids())
        .in(Party.Builder::id)
        .use(names())
        .in(Party.Builder::name)
        .use(maybe(Arbitraries.of(Party.Type.class)))
        .in(Party.Builder::type)
        .use(maybe(sources()))
        .in(Party.Builder::source)
        .use(extensions())
        .in(Party.Builder::extensions)
        .build(Party.Builder::build);
  }

  /** Any register. */
  public static Arbitrary<Register> registers() {
    return Builders.withBuilder(Register::builder)
        .use(Generators.<Register>ids())
        .in(Register.Builder::id)
        .use(names())
        .in(Register.Builder::title)
        .use(maybe(days()))
        .in(Register.Builder::asOf)
        .use(texts().list().ofMaxSize(FEW).uniqueElements())
        .in(Register.Builder::attributes)
        .use(extensions())
        .in(Register.Builder::extensions)
        .build(Register.Builder::build);
  }

  /** Any supplier. */
  public static Arbitrary<Supplier> suppliers() {
    return Builders.withBuilder(Supplier::builder)
        .use(Generators.<Supplier>ids())
        .in(Supplier.Builder::id)
        .use(names())
        .in(Supplier.Builder::name)
        .use(maybe(sources()))
        .in(Supplier.Builder::source)
        .use(extensions())
        .in(Supplier.Builder::extensions)
        .build(Supplier.Builder::build);
  }

  /** Any organization. */
  public static Arbitrary<Organization> organizations() {
    return Builders.withBuilder(Organization::builder)
        .use(Generators.<Organization>ids())
        .in(Organization.Builder::id)
        .use(names())
        .in(Organization.Builder::name)
        .use(few(Arbitraries.of(AiRole.class)))
        .in(Organization.Builder::aiRoles)
        .use(maybe(texts()))
        .in(Organization.Builder::sector)
        .use(extensions())
        .in(Organization.Builder::extensions)
        .build(Organization.Builder::build);
  }

  /** Any scope. */
  public static Arbitrary<Scope> scopes() {
    Arbitrary<ScopeExclusion> exclusions =
        Builders.withBuilder(ScopeExclusion::builder)
            .use(Generators.<AiSystem>ids())
            .in(ScopeExclusion.Builder::aiSystem)
            .use(maybe(texts()))
            .in(ScopeExclusion.Builder::reason)
            .use(extensions())
            .in(ScopeExclusion.Builder::extensions)
            .build(ScopeExclusion.Builder::build);
    return Builders.withBuilder(Scope::builder)
        .use(names())
        .in(Scope.Builder::statement)
        .use(few(texts()))
        .in(Scope.Builder::boundaries)
        .use(exclusions.list().ofMaxSize(FEW).uniqueElements(ScopeExclusion::aiSystem))
        .in(Scope.Builder::exclusions)
        .use(extensions())
        .in(Scope.Builder::extensions)
        .build(Scope.Builder::build);
  }

  /** Any deployment. */
  public static Arbitrary<Deployment> deployments() {
    return Combinators.combine(
            maybe(texts()),
            maybe(texts()),
            maybe(partialDates()),
            maybe(partialDates()),
            extensions())
        .as(Generators::deployment);
  }

  private static Deployment deployment(
      Optional<String> site,
      Optional<String> jurisdiction,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      Extensions extensions) {
    boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    return Deployment.builder()
        .site(site)
        .jurisdiction(jurisdiction)
        .start(backwards ? end : start)
        .end(backwards ? start : end)
        .extensions(extensions)
        .build();
  }

  /** Any step between stages. */
  public static Arbitrary<StageChange> stageChanges() {
    return Builders.withBuilder(StageChange::builder)
        .use(maybe(Arbitraries.of(LifeCycleStage.class)))
        .in(StageChange.Builder::fromStage)
        .use(Arbitraries.of(LifeCycleStage.class))
        .in(StageChange.Builder::toStage)
        .use(maybe(instants()))
        .in(StageChange.Builder::recordedAt)
        .use(maybe(partialDates()))
        .in(StageChange.Builder::date)
        .use(maybe(Generators.<Party>ids()))
        .in(StageChange.Builder::decidedBy)
        .use(maybe(texts()))
        .in(StageChange.Builder::reason)
        .use(few(texts()))
        .in(StageChange.Builder::overridden)
        .use(extensions())
        .in(StageChange.Builder::extensions)
        .build(StageChange.Builder::build);
  }

  /** Any version, in the stage in which its history ends. */
  public static Arbitrary<AiSystemVersion> versions() {
    return Combinators.combine(
            names(),
            maybe(Arbitraries.of(LifeCycleStage.class)),
            few(stageChanges()),
            few(deployments()),
            extensions())
        .as(Generators::version);
  }

  private static AiSystemVersion version(
      String label,
      Optional<LifeCycleStage> stage,
      List<StageChange> history,
      List<Deployment> deployments,
      Extensions extensions) {
    Optional<LifeCycleStage> last =
        history.isEmpty() ? stage : Optional.of(history.get(history.size() - 1).toStage());
    return AiSystemVersion.builder()
        .label(label)
        .stage(last)
        .history(history)
        .deployments(deployments)
        .extensions(extensions)
        .build();
  }

  private static Arbitrary<ImpactLevel> impactLevels() {
    return Builders.withBuilder(ImpactLevel::builder)
        .use(names())
        .in(ImpactLevel.Builder::label)
        .use(Arbitraries.of(true, false))
        .in(ImpactLevel.Builder::elevated)
        .use(extensions())
        .in(ImpactLevel.Builder::extensions)
        .build(ImpactLevel.Builder::build);
  }

  private static Arbitrary<ImpactAssessmentStatement> impactAssessments() {
    return Builders.withBuilder(ImpactAssessmentStatement::builder)
        .use(Arbitraries.of(ImpactAssessmentStatement.Answer.class))
        .in(ImpactAssessmentStatement.Builder::answer)
        .use(maybe(partialDates()))
        .in(ImpactAssessmentStatement.Builder::date)
        .use(extensions())
        .in(ImpactAssessmentStatement.Builder::extensions)
        .build(ImpactAssessmentStatement.Builder::build);
  }

  private static Arbitrary<Duty> duties() {
    return Builders.withBuilder(Duty::builder)
        .use(Arbitraries.of(Duty.Subject.class))
        .in(Duty.Builder::subject)
        .use(Arbitraries.of(Duty.State.class))
        .in(Duty.Builder::state)
        .use(names())
        .in(Duty.Builder::reason)
        .use(maybe(texts()))
        .in(Duty.Builder::basis)
        .use(extensions())
        .in(Duty.Builder::extensions)
        .build(Duty.Builder::build);
  }

  /** Any AI system. */
  public static Arbitrary<AiSystem> aiSystems() {
    return Builders.withBuilder(AiSystem::builder)
        .use(Generators.<AiSystem>ids())
        .in(AiSystem.Builder::id)
        .use(names())
        .in(AiSystem.Builder::name)
        .use(maybe(texts()))
        .in(AiSystem.Builder::description)
        .use(maybe(texts()))
        .in(AiSystem.Builder::purpose)
        .use(few(Arbitraries.of(AiRole.class)))
        .in(AiSystem.Builder::roles)
        .use(maybe(Generators.<Party>ids()))
        .in(AiSystem.Builder::owner)
        .use(maybe(impactLevels()))
        .in(AiSystem.Builder::impactLevel)
        .use(few(Generators.<Supplier>ids()))
        .in(AiSystem.Builder::suppliers)
        .use(maybe(impactAssessments()))
        .in(AiSystem.Builder::impactAssessment)
        .use(maybe(partialDates()))
        .in(AiSystem.Builder::nextReevaluation)
        .use(versions().list().ofMinSize(1).ofMaxSize(FEW).uniqueElements(AiSystemVersion::label))
        .in(AiSystem.Builder::versions)
        .use(duties().list().ofMaxSize(FEW).uniqueElements(Duty::subject))
        .in(AiSystem.Builder::duties)
        .use(maybe(sources()))
        .in(AiSystem.Builder::source)
        .use(extensions())
        .in(AiSystem.Builder::extensions)
        .build(AiSystem.Builder::build);
  }

  /** Any risk. */
  public static Arbitrary<Risk> risks() {
    return Builders.withBuilder(Risk::builder)
        .use(Generators.<Risk>ids())
        .in(Risk.Builder::id)
        .use(names())
        .in(Risk.Builder::title)
        .use(maybe(texts()))
        .in(Risk.Builder::description)
        .use(few(Arbitraries.of(RiskSource.class)))
        .in(Risk.Builder::riskSources)
        .use(few(texts()))
        .in(Risk.Builder::causes)
        .use(few(Generators.<AiSystem>ids()))
        .in(Risk.Builder::aiSystems)
        .use(few(Arbitraries.of(AnnexControl.class)))
        .in(Risk.Builder::controls)
        .use(maybe(Generators.<Party>ids()))
        .in(Risk.Builder::owner)
        .use(maybe(sources()))
        .in(Risk.Builder::source)
        .use(extensions())
        .in(Risk.Builder::extensions)
        .build(Risk.Builder::build);
  }

  /** Any AIMS: a few records of each kind, each with an id of its own. */
  public static Arbitrary<Aims> aims() {
    return Combinators.combine(
            organizations(),
            maybe(scopes()),
            few(parties()),
            few(registers()),
            few(suppliers()),
            few(aiSystems()),
            few(risks()),
            extensions())
        .as(Generators::aims);
  }

  private static Aims aims(
      Organization organization,
      Optional<Scope> scope,
      List<Party> parties,
      List<Register> registers,
      List<Supplier> suppliers,
      List<AiSystem> aiSystems,
      List<Risk> risks,
      Extensions extensions) {
    return Aims.builder()
        .organization(organization.toBuilder().id(own("org", organization)).build())
        .scope(scope)
        .parties(each(parties, "party", (record, id) -> record.toBuilder().id(id).build()))
        .registers(each(registers, "register", (record, id) -> record.toBuilder().id(id).build()))
        .suppliers(each(suppliers, "supplier", (record, id) -> record.toBuilder().id(id).build()))
        .aiSystems(each(aiSystems, "system", (record, id) -> record.toBuilder().id(id).build()))
        .risks(each(risks, "risk", (record, id) -> record.toBuilder().id(id).build()))
        .extensions(extensions)
        .build();
  }

  private static <T extends Entity<T>> List<T> each(
      List<T> records, String kind, BiFunction<T, Id<T>, T> withId) {
    List<T> result = new ArrayList<>();
    for (T record : records) {
      result.add(withId.apply(record, own(kind + result.size(), record)));
    }
    return result;
  }

  private static <T extends Entity<T>> Id<T> own(String prefix, T record) {
    return Id.of(prefix + "." + record.id());
  }
}
