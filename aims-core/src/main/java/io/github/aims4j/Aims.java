package io.github.aims4j;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An AI management system (AIMS): the organization, the scope, and every record, with lookup by id.
 *
 * <p>It can be incomplete or nonconforming; rules then say so. Invariant: no two records have the
 * same id, of whatever kind they are. References to records that are not there are possible, and
 * are findings. Lookup takes constant time; the indexes are built once and shared by all threads.
 *
 * <p>Source: ISO/IEC 42001:2023, clause 4.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Aims implements Extensible permits ImmutableAims {

  Aims() {}

  /** Returns the organization whose AIMS this is. */
  public abstract Organization organization();

  /** Returns the scope of the AIMS; absent: not stated (4.3). */
  public abstract Optional<Scope> scope();

  /** Returns the parties that records refer to, in the order given. */
  public abstract List<Party> parties();

  /** Returns the registers that records were imported from, in the order given. */
  public abstract List<Register> registers();

  /** Returns the suppliers, in the order given. */
  public abstract List<Supplier> suppliers();

  /** Returns the AI systems, in the order given. */
  public abstract List<AiSystem> aiSystems();

  /** Returns the risks, in the order given. */
  public abstract List<Risk> risks();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** Returns every record, kind by kind, in the order given. */
  public Stream<Entity<?>> records() {
    return Stream.of(
            List.of(organization()), parties(), registers(), suppliers(), aiSystems(), risks())
        .flatMap(List::stream);
  }

  /**
   * Returns the records of one type, in the order given.
   *
   * @param type the class of the records, such as {@code Risk.class}
   * @param <T> the type of the records
   */
  public <T extends Entity<T>> Stream<T> records(Class<T> type) {
    return records().filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the record of an id; empty when there is none, or it is not of that type.
   *
   * @param type the class of the record, such as {@code Risk.class}
   * @param id the id
   * @param <T> the type of the record
   */
  public <T extends Entity<T>> Optional<T> find(Class<T> type, Id<T> id) {
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the record of an id, of whatever type it is; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Entity<?>> find(Id<?> id) {
    return Optional.ofNullable(index().get(id));
  }

  /**
   * Returns the party of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Party> party(Id<Party> id) {
    return find(Party.class, id);
  }

  /**
   * Returns the register of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Register> register(Id<Register> id) {
    return find(Register.class, id);
  }

  /**
   * Returns the supplier of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Supplier> supplier(Id<Supplier> id) {
    return find(Supplier.class, id);
  }

  /**
   * Returns the AI system of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<AiSystem> aiSystem(Id<AiSystem> id) {
    return find(AiSystem.class, id);
  }

  /**
   * Returns the risk of an id; empty when there is none.
   *
   * @param id the id
   */
  public Optional<Risk> risk(Id<Risk> id) {
    return find(Risk.class, id);
  }

  /**
   * Returns the AI systems to which the AIMS applies, in the order given: all, unless the scope
   * leaves some out.
   */
  public Stream<AiSystem> aiSystemsInScope() {
    Set<Id<AiSystem>> excluded = new HashSet<>();
    scope().ifPresent(scope -> scope.exclusions().forEach(each -> excluded.add(each.aiSystem())));
    return aiSystems().stream().filter(aiSystem -> !excluded.contains(aiSystem.id()));
  }

  /**
   * Returns the risks that concern an AI system, in the order given; none when no risk refers to
   * it.
   *
   * @param aiSystem the id of the system
   */
  public List<Risk> risksOf(Id<AiSystem> aiSystem) {
    return risksBySystem().getOrDefault(aiSystem, List.of());
  }

  /**
   * Returns this AIMS with one record changed: in the place of the record of the same id, or at the
   * end of its kind when there is none.
   *
   * @param record the changed or new record
   * @throws IllegalArgumentException if a record of another kind has that id
   */
  public Aims with(Entity<?> record) {
    if (record instanceof Organization organization) {
      return toBuilder().organization(organization).build();
    } else if (record instanceof Party party) {
      return toBuilder().parties(changed(parties(), party)).build();
    } else if (record instanceof Register register) {
      return toBuilder().registers(changed(registers(), register)).build();
    } else if (record instanceof Supplier supplier) {
      return toBuilder().suppliers(changed(suppliers(), supplier)).build();
    } else if (record instanceof AiSystem aiSystem) {
      return toBuilder().aiSystems(changed(aiSystems(), aiSystem)).build();
    }
    return toBuilder().risks(changed(risks(), (Risk) record)).build();
  }

  private static <T extends Entity<T>> List<T> changed(List<T> records, T record) {
    List<T> result = new ArrayList<>(records);
    for (int i = 0; i < result.size(); i++) {
      if (result.get(i).id().equals(record.id())) {
        result.set(i, record);
        return result;
      }
    }
    result.add(record);
    return result;
  }

  @Value.Lazy
  Map<Id<?>, Entity<?>> index() {
    int lists = parties().size() + registers().size() + suppliers().size();
    int records = 1 + lists + aiSystems().size() + risks().size();
    Map<Id<?>, Entity<?>> index = new HashMap<>(records + records / 2);
    records()
        .forEach(
            record -> {
              Entity<?> earlier = index.put(record.id(), record);
              if (earlier != null) {
                throw new IllegalArgumentException(
                    "The id \"%s\" belongs to two records: %s and %s; an id belongs to one."
                        .formatted(record.id(), named(earlier), named(record)));
              }
            });
    return index;
  }

  @Value.Lazy
  Map<Id<AiSystem>, List<Risk>> risksBySystem() {
    Map<Id<AiSystem>, List<Risk>> index = new HashMap<>();
    for (Risk risk : risks()) {
      for (Id<AiSystem> aiSystem : risk.aiSystems()) {
        index.computeIfAbsent(aiSystem, id -> new ArrayList<>()).add(risk);
      }
    }
    index.replaceAll((id, risks) -> List.copyOf(risks));
    return index;
  }

  private static String named(Entity<?> record) {
    return "one of kind " + record.kind().term();
  }

  @Value.Check
  void check() {
    if (index().isEmpty()) {
      throw new IllegalStateException("An AIMS has at least the record of its organization.");
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAims.builder();
  }

  /** Returns a builder that starts from this AIMS. */
  public Builder toBuilder() {
    return ImmutableAims.builder().from(this);
  }

  /** Builds values of {@link Aims}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAims.Builder {

    Builder() {}

    /** Sets {@link Aims#organization()}. */
    public abstract Builder organization(Organization organization);

    /** Sets {@link Aims#scope()}. */
    public abstract Builder scope(Scope scope);

    /** Sets or clears {@link Aims#scope()}. */
    public abstract Builder scope(Optional<? extends Scope> scope);

    /** Adds one of {@link Aims#parties()}. */
    public abstract Builder addParty(Party party);

    /** Replaces {@link Aims#parties()}. */
    public abstract Builder parties(Iterable<? extends Party> parties);

    /** Adds one of {@link Aims#registers()}. */
    public abstract Builder addRegister(Register register);

    /** Replaces {@link Aims#registers()}. */
    public abstract Builder registers(Iterable<? extends Register> registers);

    /** Adds one of {@link Aims#suppliers()}. */
    public abstract Builder addSupplier(Supplier supplier);

    /** Replaces {@link Aims#suppliers()}. */
    public abstract Builder suppliers(Iterable<? extends Supplier> suppliers);

    /** Adds one of {@link Aims#aiSystems()}. */
    public abstract Builder addAiSystem(AiSystem aiSystem);

    /** Replaces {@link Aims#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends AiSystem> aiSystems);

    /** Adds one of {@link Aims#risks()}. */
    public abstract Builder addRisk(Risk risk);

    /** Replaces {@link Aims#risks()}. */
    public abstract Builder risks(Iterable<? extends Risk> risks);

    /** Sets {@link Aims#extensions()}. */
    public abstract Builder extensions(Extensions extensions);

    /**
     * Builds the AIMS.
     *
     * @throws IllegalArgumentException if the organization is missing or two records have one id
     */
    public abstract Aims build();
  }
}
