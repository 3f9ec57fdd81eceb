package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.Provision;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid records of every type of the model, for properties. Shrinks to small ones. */
public final class Generators {

  private static final int FEW = 2;
  private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = new ConcurrentHashMap<>();

  private Generators() {}

  /** Any value of a type of the model. */
  // What is kept for a class are values of that class.
  @SuppressWarnings("unchecked")
  public static <T extends Extensible> Arbitrary<T> of(Class<T> type) {
    Arbitrary<?> known = BY_TYPE.get(type);
    if (known == null) {
      known = ModelType.of(type).isAims() ? aims() : anyOf(ModelType.of(type));
      BY_TYPE.put(type, known);
    }
    return (Arbitrary<T>) known;
  }

  private static <T> Arbitrary<T> anyOf(ModelType<T> type) {
    List<Attribute> attributes = type.attributes();
    List<Arbitrary<Object>> values =
        attributes.stream().map(attribute -> valuesOf(attribute, type.type())).toList();
    return Combinators.combine(values).as(each -> type.build(named(attributes, each)));
  }

  private static Map<String, Object> named(List<Attribute> attributes, List<Object> values) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      byName.put(attributes.get(i).name(), values.get(i));
    }
    return byName;
  }

  private static Arbitrary<Object> valuesOf(Attribute attribute, Class<?> type) {
    Arbitrary<Object> value = valuesOf(attribute.valueType(), attribute, type);
    if (attribute.isList()) {
      return value.list().ofMaxSize(FEW).map(list -> list);
    } else if (attribute.valueType() == Integer.class) {
      return value.optional(0.6).map(Generators::count);
    }
    return attribute.isOptional() ? value.optional(0.6).map(optional -> optional) : value;
  }

  private static Object count(Optional<Object> value) {
    return value.map(number -> OptionalInt.of((Integer) number)).orElse(OptionalInt.empty());
  }

  private static Arbitrary<Object> valuesOf(Type valueType, Attribute attribute, Class<?> type) {
    if (valueType instanceof ParameterizedType) {
      return Generators.ids().map(id -> id);
    }
    Class<?> valueClass = (Class<?>) valueType;
    if (valueClass == String.class) {
      boolean mayBeBlank = attribute.isList() || attribute.isOptional() || type == SourceCell.class;
      return (mayBeBlank ? texts() : names()).map(text -> text);
    } else if (valueClass.isEnum()) {
      return Arbitraries.of(valueClass.getEnumConstants()).map(constant -> constant);
    } else if (Extensible.class.isAssignableFrom(valueClass)) {
      return of(valueClass.asSubclass(Extensible.class)).map(value -> value);
    }
    return simpleValuesOf(valueClass);
  }

  private static Arbitrary<Object> simpleValuesOf(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return Arbitraries.of(true, false);
    } else if (type == Integer.class) {
      return Arbitraries.integers().between(1, Integer.MAX_VALUE).map(number -> number);
    } else if (type == LocalDate.class) {
      return days().map(day -> day);
    } else if (type == PartialDate.class) {
      return partialDates().map(date -> date);
    } else if (type == Instant.class) {
      return instants().map(instant -> instant);
    } else if (type == Period.class) {
      return periods().map(period -> period);
    } else if (type == Provision.class) {
      return Arbitraries.of(provisions()).map(provision -> provision);
    } else if (type == Extensions.class) {
      return extensions().map(extensions -> extensions);
    } else if (type == Subject.class) {
      return Combinators.combine(Arbitraries.of(RecordKind.class), Generators.<Risk>ids())
          .as(Subject::new);
    }
    throw new AssertionError("No values of " + type + " are known.");
  }

  /** Of an area and an objective with one id, the area is what a document means. */
  private static List<Provision> provisions() {
    return Provision.all().stream()
        .filter(provision -> Provision.parse(provision.id()).equals(provision))
        .filter(provision -> !(provision instanceof AnnexArea))
        .toList();
  }

  private static Arbitrary<Period> periods() {
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, 40);
    return Combinators.combine(parts, parts, parts)
        .as(Period::of)
        .filter(period -> !period.isZero());
  }

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

  /** Any id of a short form, some of few, so that records meet, and some of other scripts. */
  public static <T extends Entity<T>> Arbitrary<Id<T>> ids() {
    Arbitrary<String> plain =
        Arbitraries.strings()
            .alpha()
            .numeric()
            .withChars("-_.:/#@+~")
            .ofMinLength(1)
            .ofMaxLength(12);
    return Arbitraries.oneOf(
            plain, Arbitraries.of("a", "b", "c"), Arbitraries.of("系統-1", "größe", "𝒳1"))
        .map(Id::of);
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

  /** Any AIMS: a few records of any kinds, each with an id of its own. */
  public static Arbitrary<Aims> aims() {
    Arbitrary<List<Entity<?>>> records =
        Arbitraries.of(ModelType.entities())
            .flatMap(type -> of(type.type().asSubclass(Extensible.class)))
            .<Entity<?>>map(record -> (Entity<?>) record)
            .list()
            .ofMaxSize(8);
    return Combinators.combine(of(Organization.class), records, extensions())
        .as(
            (organization, others, extensions) -> {
              Aims aims = Aims.builder().organization(organization).extensions(extensions).build();
              return withEach(aims, others);
            });
  }

  private static Aims withEach(Aims aims, List<Entity<?>> records) {
    Aims result = aims;
    Set<Id<?>> taken = new HashSet<>(List.of(aims.organization().id()));
    for (Entity<?> record : new ArrayList<>(records)) {
      if (taken.add(record.id())) {
        result = result.with(record);
      }
    }
    return result;
  }
}
