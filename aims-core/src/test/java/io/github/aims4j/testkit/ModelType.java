package io.github.aims4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type of the model as reflection sees it, so that one test covers all of them and none is
 * forgotten.
 *
 * @param <T> the type
 */
public final class ModelType<T> {

  private static final Map<Class<?>, ModelType<?>> KNOWN = new ConcurrentHashMap<>();

  private final Class<T> type;
  private final List<Attribute> attributes;

  private ModelType(Class<T> type) {
    this.type = type;
    Class<?> builder = builderOf(type);
    Set<String> kept = fieldsOf(type.getPermittedSubclasses()[0]);
    this.attributes =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> kept.contains(method.getName()))
            .sorted(Comparator.comparing(Method::getName))
            .map(accessor -> Attribute.of(type, accessor, builder))
            .toList();
  }

  private static Class<?> builderOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(declared -> declared.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no builder."));
  }

  /** The implementation keeps each attribute in a field of its name. */
  private static Set<String> fieldsOf(Class<?> implementation) {
    return Arrays.stream(implementation.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(java.lang.reflect.Field::getName)
        .collect(Collectors.toSet());
  }

  /** Returns the description of a type of the model. */
  // The map holds for each class the description of that class.
  @SuppressWarnings("unchecked")
  public static <T> ModelType<T> of(Class<T> type) {
    return (ModelType<T>) KNOWN.computeIfAbsent(type, ModelType::new);
  }

  /** Returns every type of the model: the aggregate, the records, and the values in them. */
  public static List<ModelType<?>> all() {
    return reachedFrom(Aims.class).stream()
        .<ModelType<?>>map(ModelType::of)
        .sorted(Comparator.comparing(ModelType::name))
        .toList();
  }

  /** Returns every kind of record. */
  public static List<ModelType<?>> entities() {
    return all().stream()
        .filter(type -> Entity.class.isAssignableFrom(type.type))
        .<ModelType<?>>map(type -> type)
        .toList();
  }

  /** Walks from the aggregate over the accessors: what no accessor reaches is in no AIMS. */
  private static Set<Class<?>> reachedFrom(Class<?> root) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (reached.add(type)) {
        of(type).attributes.forEach(attribute -> typesIn(attribute.valueType()).forEach(open::add));
      }
    }
    return reached;
  }

  private static Stream<Class<?>> typesIn(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(ModelType::typesIn);
    }
    return type instanceof Class<?> plain && isValue(plain) ? Stream.of(plain) : Stream.empty();
  }

  private static boolean isValue(Class<?> type) {
    return Extensible.class.isAssignableFrom(type) && type.isSealed();
  }

  /** Returns the class. */
  public Class<T> type() {
    return type;
  }

  /** Returns the simple name of the class. */
  public String name() {
    return type.getSimpleName();
  }

  /** Returns the attributes, by name. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /** Tells whether this is the aggregate. */
  public boolean isAims() {
    return type == Aims.class;
  }

  /** Returns a new builder. */
  public Object newBuilder() {
    return Attribute.invoke(method(type, "builder"), type);
  }

  /** Returns a builder that starts from a value. */
  public Object toBuilder(Object value) {
    return Attribute.invoke(method(type, "toBuilder"), value);
  }

  /** Builds the value. */
  public T build(Object builder) {
    return type.cast(Attribute.invoke(method(builderOf(type), "build"), builder));
  }

  /** Builds a value from what its accessors are to return, by the names of the attributes. */
  public T build(Map<String, Object> values) {
    Object builder = newBuilder();
    Map<String, Object> repaired = Invariant.repaired(type, new HashMap<>(values));
    attributes.forEach(
        attribute -> attribute.set(builder, requireNonNull(repaired.get(attribute.name()))));
    return build(builder);
  }

  private static Method method(Class<?> declaring, String name) {
    return Arrays.stream(declaring.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .findFirst()
        .orElseThrow(() -> new AssertionError(declaring + " has no method " + name));
  }

  @Override
  public String toString() {
    return name();
  }
}
