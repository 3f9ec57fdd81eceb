// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.Provision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the rows that this library ships. A line holds an id of the other framework, the
 * confidence, and the provisions, parted by bars: {@code Art. 9 | MEDIUM | A.6.2.4+af}. The letters
 * after a plus are the sources.
 *
 * <p>An id of Annex B is kept as the one that the source cites; the guidance is on a control, and
 * the control is what is mapped.
 */
final class ShippedRows {

  private final Framework framework;
  private final Map<Character, String> sources;

  /**
   * Starts to read.
   *
   * @param sources the source for each letter
   */
  ShippedRows(Framework framework, Map<Character, String> sources) {
    this.framework = framework;
    this.sources = sources;
  }

  List<Correspondence> read(String lines) {
    return lines.lines().flatMap(this::line).toList();
  }

  private Stream<Correspondence> line(String line) {
    String[] cells = line.split(" \\| ", -1);
    MappingConfidence confidence = MappingConfidence.valueOf(cells[1]);
    return Arrays.stream(cells[2].split(" ", -1)).map(cell -> row(cells[0], confidence, cell));
  }

  private Correspondence row(String otherId, MappingConfidence confidence, String cell) {
    int plus = cell.indexOf('+');
    Provision cited = Provision.parse(cell.substring(0, plus));
    List<String> stated =
        cell.substring(plus + 1)
            .chars()
            .mapToObj(letter -> requireNonNull(sources.get((char) letter), cell))
            .toList();
    Correspondence.Builder row = pair(framework, otherId, confidence).sources(stated);
    return cited instanceof Guidance guidance
        ? row.addCriterion(guidance.control())
            .remark("The source cites %s, the guidance on the control.".formatted(guidance))
            .build()
        : row.addCriterion(cited).build();
  }

  /** Starts a row of one id; no source states more than that something is in common. */
  static Correspondence.Builder pair(
      Framework framework, String otherId, MappingConfidence confidence) {
    return Correspondence.builder()
        .framework(framework)
        .relation(Relation.INTERSECTS_WITH)
        .addOtherId(otherId)
        .confidence(confidence);
  }
}
