package io.github.aims4j.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attribute of a type of the model: its accessor, and the builder method that sets it.
 *
 * @param owner the type
 * @param accessor the accessor, of the type or of what all records share
 * @param setter the builder method that takes what the accessor returns
 */
public record Attribute(Class<?> owner, Method accessor, Method setter) {

  static Attribute of(Class<?> owner, Method accessor, Class<?> builder) {
    Class<?> taken =
        accessor.getReturnType() == List.class ? Iterable.class : accessor.getReturnType();
    Method setter =
        Arrays.stream(builder.getMethods())
            .filter(method -> method.getName().equals(accessor.getName()))
            .filter(method -> !method.isBridge())
            .filter(method -> takes(method, taken))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No builder method sets " + accessor));
    return new Attribute(owner, accessor, setter);
  }

  private static boolean takes(Method method, Class<?> type) {
    return method.getParameterCount() == 1 && method.getParameterTypes()[0] == type;
  }

  /** Returns the name of the attribute. */
  public String name() {
    return accessor.getName();
  }

  /** Tells whether it holds any number of values. */
  public boolean isList() {
    return accessor.getReturnType() == List.class;
  }

  /** Tells whether it can be absent. */
  public boolean isOptional() {
    return accessor.getReturnType() == Optional.class
        || accessor.getReturnType() == OptionalInt.class;
  }

  /** Returns the type of its value, or of the values in it. */
  public Type valueType() {
    if (accessor.getReturnType() == OptionalInt.class) {
      return Integer.class;
    }
    Type type = accessor.getGenericReturnType();
    return isList() || isOptional() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
  }

  /** Returns the value of the attribute. */
  public Object get(Object value) {
    return invoke(accessor, value);
  }

  /** Sets the attribute to what its accessor returns. */
  public void set(Object builder, Object value) {
    invoke(setter, builder, value);
  }

  static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name();
  }
}
