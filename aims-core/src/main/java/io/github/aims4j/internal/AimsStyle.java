// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the generated value types: hidden implementations, JDK collections only, {@link
 * MissingAttributesException} for a missing attribute, and no list allocated until it is filled.
 *
 * <p>Not {@code strictBuilder}, which drops {@code from}; not {@code stagedBuilder}, with which a
 * new attribute breaks callers; not {@code jdk9Collections}, whose set and map order changes from
 * run to run; not {@code @Generated}, which is missing from the class path of programs that compile
 * against this library and causes compiler warnings.
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
