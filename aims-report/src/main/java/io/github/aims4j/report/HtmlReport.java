// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.TakenBack;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.report.templates.JteaimsGenerated;
import io.github.aims4j.report.templates.JtesystemGenerated;
import io.github.aims4j.report.view.AimsPage;
import io.github.aims4j.report.view.Assets;
import io.github.aims4j.report.view.Request;
import io.github.aims4j.report.view.SystemPage;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report for people, as one HTML file that needs no network: what an auditor could raise, the
 * status of every obligation and control, risks, agenda and certification.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("report.html"))) {
 *   HtmlReport.of(aims, LocalDate.of(2026, 9, 30)).forStage(AuditStage.STAGE_2).write(out);
 * }
 * }</pre>
 *
 * <p>It is no verdict: records support, contradict or are silent, and people conclude. Equal AIMS
 * give equal files. Source: this library's own form. Immutable and thread-safe.
 */
public final class HtmlReport {

  private final Request request;

  private HtmlReport(Request request) {
    this.request = request;
  }

  /**
   * Returns a report for stage 2, by the built-in rules, without texts of the standard.
   *
   * @param aims the AIMS
   * @param asOf the day as of which the records are read
   */
  public static HtmlReport of(Aims aims, LocalDate asOf) {
    return of(requireNonNull(aims, "aims"), requireNonNull(asOf, "asOf"), Optional.empty());
  }

  /**
   * Returns such a report on an AIMS that was taken back to a day, which says so.
   *
   * @param then the AIMS as it stood
   */
  public static HtmlReport of(AimsAsOf then) {
    AsOfAccount account = then.account();
    return of(then.aims(), account.asOf(), Optional.of(account.counts()));
  }

  private static HtmlReport of(Aims aims, LocalDate asOf, Optional<TakenBack> takenBack) {
    return new HtmlReport(
        new Request(
            aims,
            asOf,
            AuditStage.STAGE_2,
            RuleSet.builtIn(),
            ProvisionTexts.none(),
            Optional.empty(),
            takenBack));
  }

  private HtmlReport with(
      AuditStage stage, RuleSet rules, ProvisionTexts texts, Optional<AimsDiff> changes) {
    return new HtmlReport(
        new Request(
            request.aims(), request.asOf(), stage, rules, texts, changes, request.takenBack()));
  }

  /**
   * Returns the report for another stage of an audit.
   *
   * @param stage the stage
   */
  public HtmlReport forStage(AuditStage stage) {
    return with(
        requireNonNull(stage, "stage"), request.rules(), request.texts(), request.changes());
  }

  /**
   * Returns the report by other rules.
   *
   * @param rules the rules
   */
  public HtmlReport withRules(RuleSet rules) {
    return with(
        request.stage(), requireNonNull(rules, "rules"), request.texts(), request.changes());
  }

  /**
   * Returns the report with texts of the user's copy of the standard next to the ids.
   *
   * @param texts the texts
   */
  public HtmlReport withTexts(ProvisionTexts texts) {
    return with(
        request.stage(), request.rules(), requireNonNull(texts, "texts"), request.changes());
  }

  /**
   * Returns the report with a section on what changed since an earlier version of the AIMS. The
   * file of one AI system has none.
   *
   * @param changes what changed
   */
  public HtmlReport withChanges(AimsDiff changes) {
    return with(request.stage(), request.rules(), request.texts(), Optional.of(changes));
  }

  /**
   * Writes the report on the AIMS, in UTF-8.
   *
   * @param out the stream; it is flushed and stays open
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    AimsPage page = AimsPage.of(request);
    Rendering.to(out, html -> JteaimsGenerated.render(html, null, Assets.STANDARD, page));
  }

  /**
   * Writes the file of one AI system, in UTF-8: its versions, gates, assessments, risks, controls
   * and evidence.
   *
   * @param system the id of the AI system
   * @param out the stream; it is flushed and stays open
   * @throws IllegalArgumentException if the AIMS has no AI system with this id
   * @throws IOException if the stream cannot be written
   */
  public void writeSystem(Id<AiSystem> system, OutputStream out) throws IOException {
    SystemPage page = SystemPage.of(request, find(system));
    Rendering.to(out, html -> JtesystemGenerated.render(html, null, Assets.STANDARD, page));
  }

  private AiSystem find(Id<AiSystem> id) {
    return request
        .aims()
        .find(AiSystem.class, id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no AI system with id %s; the AIMS has %s AI systems."
                        .formatted(id, request.aims().aiSystems().size())));
  }
}
