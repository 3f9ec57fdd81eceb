package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Records of each type that have every attribute, and an AIMS that holds them. */
public final class Samples {

  /** Enough that each side of a choice between attributes is there. */
  private static final int VARIANTS = 4;

  private Samples() {}

  /** An organization, and nothing else. */
  public static Aims emptyAims() {
    return Aims.builder()
        .organization(Organization.builder().id(Id.of("org")).name("Example").build())
        .build();
  }

  /** An AIMS with records of each kind that together have every attribute. */
  public static Aims aims() {
    Aims aims = emptyAims().toBuilder().extensions(extensions()).build();
    for (ModelType<?> type : ModelType.entities()) {
      for (int variant = 0; variant < VARIANTS; variant++) {
        aims = aims.with((Entity<?>) sample(type, variant));
      }
    }
    return aims;
  }

  /** Every kind of value, with a number that no number type keeps. */
  public static Extensions extensions() {
    return Extensions.none()
        .with("x-note", Extension.of("as imported"))
        .with("x-score", new Extension.Num("1.50"))
        .with("x-flags", new Extension.Items(List.of(Extension.of(true), Extension.NULL)));
  }

  /**
   * A value of a type with every attribute that its invariants allow at once.
   *
   * @param type the type
   * @param variant 0 to 3; where attributes exclude each other, each has a variant that has it
   */
  public static <T> T sample(ModelType<T> type, int variant) {
    return type.build(values(type, variant));
  }

  /** What the accessors of a sample return, by the names of the attributes. */
  public static Map<String, Object> values(ModelType<?> type, int variant) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Attribute attribute : type.attributes()) {
      values.put(attribute.name(), sample(attribute, type, variant));
    }
    return values;
  }

  /** Different things that an accessor could return, absence included where it is possible. */
  public static List<Object> candidates(Attribute attribute, ModelType<?> type) {
    if (attribute.name().equals("extensions")) {
      return List.of(Extensions.none(), extensions());
    } else if (attribute.isList()) {
      return List.of(List.of(), sample(attribute, type, 0));
    } else if (attribute.valueType() == Integer.class) {
      return List.of(OptionalInt.empty(), OptionalInt.of(7));
    }
    List<Object> candidates = new ArrayList<>();
    for (int variant = 0; variant < VARIANTS; variant++) {
      candidates.add(sample(attribute, type, variant));
    }
    if (attribute.isOptional()) {
      candidates.add(Optional.empty());
    }
    return candidates;
  }

  private static Object sample(Attribute attribute, ModelType<?> type, int variant) {
    if (attribute.isList()) {
      return IntStream.range(0, VARIANTS)
          .mapToObj(element -> sample(attribute, attribute.valueType(), type, element))
          .toList();
    } else if (attribute.valueType() == Integer.class) {
      return OptionalInt.of(7 + variant);
    } else if (attribute.isOptional()) {
      return isLeftOut(attribute.name(), variant)
          ? Optional.empty()
          : Optional.of(sample(attribute, attribute.valueType(), type, variant));
    }
    return sample(attribute, attribute.valueType(), type, variant);
  }

  /** What comes first in a choice leaves the others their turn. */
  private static boolean isLeftOut(String attribute, int variant) {
    return switch (attribute) {
      case "description", "annexControl", "requirement", "audit" -> variant == 1;
      case "partner", "aiSystem" -> variant > 0;
      case "customer", "unit" -> variant > 1;
      case "site" -> variant > 2;
      default -> false;
    };
  }

  private static Object sample(
      Attribute attribute, Type valueType, ModelType<?> type, int variant) {
    if (valueType instanceof ParameterizedType idType) {
      // The id of the record itself is an Id<T>, where T is the record.
      Class<?> target =
          idType.getActualTypeArguments()[0] instanceof Class<?> other ? other : type.type();
      boolean toOwnKind = target == type.type() && !attribute.name().equals("id");
      return idOf(target, toOwnKind ? 0 : variant);
    }
    Class<?> valueClass = (Class<?>) valueType;
    if (Extensible.class.isAssignableFrom(valueClass)) {
      return sample(ModelType.of(valueClass), variant);
    } else if (valueClass.isEnum()) {
      Object[] constants = valueClass.getEnumConstants();
      return constants[variant % constants.length];
    }
    return simpleSample(valueClass, attribute.name(), variant);
  }

  private static Object simpleSample(Class<?> type, String name, int variant) {
    if (type == String.class) {
      return name + " " + (variant + 1);
    } else if (type == boolean.class || type == Boolean.class) {
      return variant != 1;
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, 1 + variant, 28);
    } else if (type == PartialDate.class) {
      return List.of(
              PartialDate.parse("2025"),
              PartialDate.parse("2025-11 [Nov 25]"),
              PartialDate.parse("2026-01-31"))
          .get(variant % 3);
    } else if (type == Instant.class) {
      return Instant.parse("2025-11-03T09:30:00Z").plusSeconds(variant);
    } else if (type == Period.class) {
      return Period.ofMonths(6 + variant);
    } else if (type == Provision.class) {
      return Provision.parse(List.of("8.4", "A.6.2.4", "C.3.1").get(variant % 3));
    } else if (type == Extensions.class) {
      return extensions();
    } else if (type == Subject.class) {
      return new Subject(RecordKind.RISK, idOf(Risk.class, variant));
    }
    throw new AssertionError("No sample of " + type + " is known.");
  }

  private static Id<?> idOf(Class<?> type, int variant) {
    return Id.<Risk>of(type.getSimpleName() + "-" + (variant + 1));
  }

  /** A risk with every attribute. */
  public static Risk risk() {
    return sample(ModelType.of(Risk.class), 0);
  }

  /** A finding with every attribute. */
  public static Finding finding() {
    return Finding.builder()
        .rule("impact-assessment-owed")
        .weight(Weight.POTENTIAL_MAJOR)
        .basis(Basis.REQUIREMENT)
        .requirement(Clause.parse("8.4"))
        .subject(subject())
        .path("/impactAssessment")
        .message("No impact assessment was made.")
        .remedy("Make one.")
        .build();
  }

  private static Subject subject() {
    return Subject.of(
        AiSystem.builder()
            .id(Id.of("sys-1"))
            .name("Journey planner")
            .addVersion(AiSystemVersion.builder().label("2.1").build())
            .build());
  }

  /** A question with every attribute. */
  public static OpenQuestion openQuestion() {
    return OpenQuestion.builder()
        .rule("impact-assessment-owed")
        .requirement(Clause.parse("8.4"))
        .subject(subject())
        .path("/impactAssessment")
        .reason("The register has no column for it.")
        .question("Was an impact assessment made?")
        .build();
  }
}
