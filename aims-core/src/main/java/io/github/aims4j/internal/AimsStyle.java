package io.github.aims4j.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the bodies of the value types are generated: hidden implementations, JDK collections only,
 * {@link MissingAttributesException} for a missing attribute, and no list where none is filled.
 *
 * <p>Not {@code strictBuilder}, which drops {@code from}; not {@code stagedBuilder}, which makes a
 * new attribute break callers; not {@code jdk9Collections}, whose set and map order changes from
 * run to run; not {@code @Generated}, whose class a program that compiles against this library does
 * not have, so that its compiler can warn.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibilityString = "PACKAGE",
    overshadowImplementation = true,
    jdkOnly = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "criterion:criteria",
      "status:statuses",
      "process:processes",
      "basis:bases",
      "awareness:awareness",
      "cell:matrix"
    },
    defaults = @Value.Immutable(copy = false),
    throwForInvalidImmutableState = MissingAttributesException.class,
    allowedClasspathAnnotations = {Override.class})
public @interface AimsStyle {}
