package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_3_3;
import static io.github.aims4j.standard.AnnexControl.A_5_2;
import static io.github.aims4j.standard.AnnexControl.A_6_2_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_8;
import static io.github.aims4j.standard.AnnexControl.A_7_4;
import static io.github.aims4j.standard.AnnexControl.A_8_2;
import static io.github.aims4j.standard.AnnexControl.A_8_4;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.util.Locale;

/**
 * The controls that Harbour Bank describes: those of Annex A in its own shape, and two of its own.
 */
final class HarbourControls {

  private HarbourControls() {}

  static void addTo(Aims.Builder aims) {
    addOwn(aims);
    addAssessing(aims);
    addLifeCycle(aims);
    addOutside(aims);
  }

  private static void addOwn(Aims.Builder aims) {
    aims.addControl(
            control(
                    "challenger-model",
                    "A challenger model runs beside each scoring model",
                    "A simple model is trained on the same months. Model risk compares both each month; where they differ by more than a band, fifty cases are read by hand.",
                    "model-risk-unit")
                .objectives(ids("obj-fair-approval", "obj-robust-scoring"))
                .processes(ids("proc-development"))
                .documents(ids("doc-aims-manual"))
                .availableToParties(false)
                .build())
        .addControl(
            control(
                    "manual-review-limit",
                    "An officer decides above a sum and below a number of entries",
                    "Loans above EUR 50,000, and applicants with fewer than three bureau entries, go to an officer whatever the score says.",
                    "head-credit-petra-lang")
                .objectives(ids("obj-human-review"))
                .processes(ids("proc-use"))
                .documents(ids("doc-aims-manual"))
                .availableToParties(true)
                .source(exported(201, "title", "Control", "Manual review limit (HB-C-07)"))
                .addNote("The sum was EUR 75,000 until 1 February 2026.")
                .addEvidence(
                    evidence(
                        "Sample of 60 loans above the limit, each with the name of an officer",
                        "grc://controls/manual-review-limit/sample-2026-q1.xlsx",
                        "2026-04-20",
                        "credit-officer-jan-bos",
                        "2027-04-20"))
                .build());
  }

  private static void addAssessing(Aims.Builder aims) {
    aims.addControl(
            shaped(
                    A_3_3,
                    "Raising concerns about AI",
                    "Every employee can raise a concern in the open, in confidence or without a name. The compliance mailbox is read each working day by legal.",
                    "legal-counsel-felix-adler",
                    "Followed; protection against reprisal is that of the law on whistle-blowers.")
                .objectives(ids("obj-incident-response"))
                .processes(ids("proc-concerns"))
                .availableToParties(false)
                .documents(ids("doc-aims-manual"))
                .build())
        .addControl(
            shaped(
                    A_5_2,
                    "How impact is assessed",
                    "Before a system is bought or built, on each significant change and at the set interval, the owner of the system fills in the form, the data protection officer reads it, and interested parties are heard.",
                    "dpo-marek-haas",
                    "Followed; ISO/IEC 42005 gave the order of the form.")
                .objectives(ids("obj-fair-approval"))
                .processes(ids("proc-impact-assessment"))
                .availableToParties(true)
                .documents(ids("doc-impact-process"))
                .build())
        .addControl(
            shaped(
                    A_7_4,
                    "Quality of data",
                    "Each source has limits for missing values, age, codes and counts. A delivery outside its limits is held until the data engineer releases it.",
                    "data-engineer-omar-said",
                    "Followed for credit scoring; for bought systems the supplier's statement is read instead.")
                .objectives(ids("obj-data-quality"))
                .processes(ids("proc-data"))
                .availableToParties(false)
                .documents(ids("doc-aims-manual"))
                .build());
  }

  private static void addLifeCycle(Aims.Builder aims) {
    aims.addControl(
            shaped(
                    A_6_2_4,
                    "Verification and validation",
                    "The team verifies that the requirements are met; model risk, which did not build the system, validates it on months that were kept apart. No release without both.",
                    "model-risk-unit",
                    "Followed; a test with applicants was added.")
                .objectives(ids("obj-robust-scoring", "obj-fair-approval"))
                .processes(ids("proc-development"))
                .availableToParties(false)
                .documents(ids("doc-aims-manual"))
                .build())
        .addControl(
            shaped(
                    A_6_2_6,
                    "Operation and monitoring",
                    "Indicators are watched daily by machine and monthly by model risk. Repairs and updates go through the release board, help for officers through the service desk.",
                    "operations-unit",
                    "Followed.")
                .objectives(ids("obj-robust-scoring", "obj-incident-response"))
                .processes(ids("proc-use"))
                .availableToParties(false)
                .documents(ids("doc-aims-manual"))
                .build())
        .addControl(
            shaped(
                    A_6_2_8,
                    "Event logs",
                    "Each score, alert and answer is logged with version, time and inputs, and each change of a threshold with the names of those who made it.",
                    "ciso-aylin-demir",
                    "Followed; retention follows the law on consumer credit.")
                .objectives(ids("obj-incident-response"))
                .processes(ids("proc-use"))
                .availableToParties(false)
                .documents(ids("doc-aims-manual"))
                .build())
        .addControl(
            shaped(
                    A_9_2,
                    "Responsible use",
                    "Who may use which system is set down, with what to look at before following it, when to overrule it and whom to ask.",
                    "head-credit-petra-lang",
                    "Followed; the works council agreed to the rules on watching officers.")
                .objectives(ids("obj-human-review", "obj-competence"))
                .processes(ids("proc-use"))
                .availableToParties(true)
                .documents(ids("doc-aims-manual"))
                .build());
  }

  private static void addOutside(Aims.Builder aims) {
    aims.addControl(
            shaped(
                    A_8_2,
                    "Information for users",
                    "Officers, brokers and customers are told that AI is at work, what it is for, where it fails and how to reach a person.",
                    "care-lead-noor-jansen",
                    "Followed; a version in plain language was added.")
                .objectives(ids("obj-explain-decisions"))
                .processes(ids("proc-use"))
                .availableToParties(true)
                .documents(ids("doc-user-info-credit-scoring"))
                .build())
        .addControl(
            shaped(
                    A_8_4,
                    "Communication of incidents",
                    "The incident plan names who is told what, by whom and how soon. It is tried once a year.",
                    "ciso-aylin-demir",
                    "Followed.")
                .objectives(ids("obj-incident-response"))
                .processes(ids("proc-incidents"))
                .availableToParties(true)
                .documents(ids("doc-incident-plan"))
                .build())
        .addControl(
            shaped(
                    A_10_3,
                    "Suppliers",
                    "Each supplier of data, models or computing has a contract with duties for AI, an owner in the bank and a yearly evaluation.",
                    "procurement-lead-ida-holm",
                    "Departed from for small open-source parts, which are handled as software.")
                .objectives(ids("obj-data-quality"))
                .processes(ids("proc-suppliers"))
                .availableToParties(false)
                .documents(ids("doc-agreement-northdata"))
                .build());
  }

  private static Control.Builder control(
      String slug, String title, String description, String owner) {
    return Control.builder()
        .id(Id.of("ctl-" + slug))
        .title(title)
        .description(description)
        .owner(Id.of(owner))
        .concernsOperation(true)
        .version("2026.1");
  }

  private static Control.Builder shaped(
      AnnexControl control, String title, String description, String owner, String guidance) {
    return control(slug(control), title, description, owner)
        .annexControl(control)
        .guidanceConsidered(true)
        .guidanceNote(guidance);
  }

  /** The id of a control as it stands in the id of a record, such as {@code a-6-2-4}. */
  static String slug(AnnexControl control) {
    return control.id().toLowerCase(Locale.ROOT).replace('.', '-');
  }
}
