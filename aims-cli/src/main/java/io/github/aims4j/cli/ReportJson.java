package io.github.aims4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;

/** Writes a report as one JSON object. Equal reports lead to equal text. */
public final class ReportJson {

  private static final JsonMapper JSON = new JsonMapper();

  private ReportJson() {}

  /**
   * Returns the JSON of a report.
   *
   * @param report the report
   */
  public static String of(ConformityReport report) {
    ObjectNode root = JSON.createObjectNode().put("asOf", report.asOf().toString());
    ArrayNode findings = root.putArray("findings");
    report.findings().forEach(finding -> put(finding, findings.addObject()));
    ArrayNode questions = root.putArray("questions");
    report.questions().forEach(question -> put(question, questions.addObject()));
    ArrayNode tallies = root.putArray("tallies");
    report.tallies().forEach(tally -> put(tally, tallies.addObject()));
    return root.toPrettyString();
  }

  private static void put(Finding finding, ObjectNode node) {
    node.put("rule", finding.rule());
    finding.weight().ifPresent(weight -> node.put("weight", weight.name()));
    node.put("basis", finding.basis().name());
    finding.check().ifPresent(check -> node.put("check", check));
    put(finding.criteria(), node);
    finding.subject().ifPresent(subject -> put(subject, node.putObject("subject")));
    node.put("path", finding.path());
    node.put("message", finding.message());
    node.put("remedy", finding.remedy());
  }

  private static void put(OpenQuestion question, ObjectNode node) {
    node.put("rule", question.rule());
    question.check().ifPresent(check -> node.put("check", check));
    put(question.criteria(), node);
    node.put("reason", question.reason());
    node.put("question", question.question());
    ArrayNode places = node.putArray("places");
    question.places().forEach(place -> put(place, places.addObject()));
  }

  private static void put(Place place, ObjectNode node) {
    place.subject().ifPresent(subject -> put(subject, node.putObject("subject")));
    node.put("path", place.path());
  }

  private static void put(List<AuditCriterion> criteria, ObjectNode node) {
    ArrayNode citations = node.putArray("criteria");
    criteria.forEach(criterion -> citations.add(criterion.citation()));
  }

  private static void put(Subject subject, ObjectNode node) {
    node.put("kind", subject.kind().name()).put("id", subject.id().value());
  }

  private static void put(RuleTally tally, ObjectNode node) {
    node.put("rule", tally.rule())
        .put("supported", tally.supported())
        .put("contradicted", tally.contradicted())
        .put("silent", tally.silent())
        .put("notTriggered", tally.notTriggered());
  }
}
