// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The types from which the build derives readers, writers and the schema, and the exceptions where
 * JSON differs from the accessors of the model.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface Derive {

  /** The types of documents, which have the version of the format; that of an AIMS first. */
  Class<?>[] roots();

  /** The version of the format. */
  String version();

  /** The lists that must not be empty. */
  AtLeastOne[] atLeastOne() default {};

  /** The texts that can be blank. */
  MayBeBlank[] mayBeBlank() default {};

  /** The integers that can be zero. */
  MayBeZero[] mayBeZero() default {};

  /** The fields that are not named after their accessors. */
  Named[] named() default {};

  /** A field that is not named after its accessor. */
  @Target({})
  @Retention(RetentionPolicy.SOURCE)
  @interface Named {

    /** The type that has the field. */
    Class<?> type();

    /** The accessor of the field. */
    String accessor();

    /** The name of the field. */
    String name();

    /** Why it is an exception. */
    String reason();
  }

  /** A text that can be blank, unlike those of the model. */
  @Target({})
  @Retention(RetentionPolicy.SOURCE)
  @interface MayBeBlank {

    /** The type that has the text. */
    Class<?> type();

    /** The accessor of the text. */
    String accessor();

    /** Why it is an exception. */
    String reason();
  }

  /** An integer that can be zero, unlike those of the model. */
  @Target({})
  @Retention(RetentionPolicy.SOURCE)
  @interface MayBeZero {

    /** The type that has the integer. */
    Class<?> type();

    /** The accessor of the integer. */
    String accessor();

    /** Why it is an exception. */
    String reason();
  }

  /** A list that an invariant of its type forbids to be empty, so that its field is required. */
  @Target({})
  @Retention(RetentionPolicy.SOURCE)
  @interface AtLeastOne {

    /** The type that has the list. */
    Class<?> type();

    /** The accessor of the list. */
    String accessor();

    /** Why it is an exception. */
    String reason();
  }
}
