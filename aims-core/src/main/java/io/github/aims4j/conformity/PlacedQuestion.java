// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A question at one of its places. */
record PlacedQuestion(OpenQuestion question, Place place) {

  /** Returns questions place by place. */
  static List<PlacedQuestion> each(Stream<OpenQuestion> questions) {
    return questions
        .flatMap(question -> question.places().stream().map(at -> new PlacedQuestion(question, at)))
        .toList();
  }

  /** Returns the questions, in order, each with those of its places that are given. */
  static List<OpenQuestion> together(List<PlacedQuestion> placed) {
    Map<OpenQuestion, List<Place>> places = new LinkedHashMap<>();
    placed.forEach(
        each ->
            places.computeIfAbsent(each.question(), key -> new ArrayList<>()).add(each.place()));
    return places.entrySet().stream()
        .map(entry -> at(entry.getKey(), entry.getValue()))
        .sorted()
        .toList();
  }

  private static OpenQuestion at(OpenQuestion question, List<Place> places) {
    return question.toBuilder().places(places.stream().sorted().toList()).build();
  }
}
