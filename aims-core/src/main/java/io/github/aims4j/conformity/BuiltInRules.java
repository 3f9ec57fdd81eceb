// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.conformity.annexa.AnnexARules;
import io.github.aims4j.conformity.clause10.Clause10Rules;
import io.github.aims4j.conformity.clause4.Clause4Rules;
import io.github.aims4j.conformity.clause5.Clause5Rules;
import io.github.aims4j.conformity.clause6.Clause6Rules;
import io.github.aims4j.conformity.clause7.Clause7Rules;
import io.github.aims4j.conformity.clause8.Clause8Rules;
import io.github.aims4j.conformity.clause9.Clause9Rules;
import io.github.aims4j.conformity.records.RecordRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this library, in the order of the standard. */
final class BuiltInRules {

  private BuiltInRules() {}

  static List<Rule> all() {
    return Stream.of(
            Clause4Rules.all(),
            Clause5Rules.all(),
            Clause6Rules.all(),
            Clause7Rules.all(),
            Clause8Rules.all(),
            Clause9Rules.all(),
            Clause10Rules.all(),
            AnnexARules.all(),
            RecordRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
