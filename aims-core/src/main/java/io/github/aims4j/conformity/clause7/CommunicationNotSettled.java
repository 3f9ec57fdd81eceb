// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Communication.Direction;
import java.util.List;
import java.util.stream.Stream;

/**
 * No communication inside, or none to the outside, is on record; or it is not settled when, with
 * whom and how to communicate.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.4). The clause asks for no documented information,
 * so silence is a question.
 */
final class CommunicationNotSettled {

  private static final Check INTERNAL =
      Check.asking("7.4-01")
          .key("internal")
          .question(
              "No internal communication is on record.",
              "What is communicated about the AIMS inside the organization?")
          .build();

  private static final Check EXTERNAL =
      Check.asking("7.4-01")
          .key("external")
          .question(
              "No external communication is on record.",
              "What is communicated about the AIMS outside the organization, and to whom?")
          .build();

  private static final Check SETTLED =
      Check.asking("7.4-02")
          .key("settled")
          .question(
              "These communications lack a timing, an audience or a channel.",
              "When, with whom and how is this communicated?")
          .build();

  private CommunicationNotSettled() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("communication-settled")
            .asks("Is it defined what is communicated, when, with whom and how?")
            .reads(
                "Communication.subject",
                "Communication.direction",
                "Communication.timing",
                "Communication.audience",
                "Communication.interestedParties",
                "Communication.channel")
            .checks(INTERNAL, EXTERNAL, SETTLED)
            .isForWholeAims(true)
            .build(),
        CommunicationNotSettled::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Communication> all = examination.aims().communications();
    return Outcome.all(
        needed(INTERNAL, Direction.INTERNAL, all),
        needed(EXTERNAL, Direction.EXTERNAL, all),
        Outcome.all(all.stream().map(CommunicationNotSettled::settled)));
  }

  private static Outcome needed(Check check, Direction direction, List<Communication> all) {
    List<Communication> some = all.stream().filter(each -> each.direction() == direction).toList();
    return some.isEmpty() ? check.silent("/communications") : check.supported(some);
  }

  private static Outcome settled(Communication communication) {
    boolean hasAudience =
        communication.audience().isPresent() || !communication.interestedParties().isEmpty();
    List<String> missing =
        Stream.of(
                communication.timing().isPresent() ? "" : "/timing",
                hasAudience ? "" : "/audience",
                communication.channel().isPresent() ? "" : "/channel")
            .filter(path -> !path.isEmpty())
            .toList();
    return missing.isEmpty()
        ? SETTLED.supported(communication)
        : Outcome.all(missing.stream().map(path -> SETTLED.silent(communication, path)));
  }
}
