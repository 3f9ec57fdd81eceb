// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

/** The documents of a package: each with its name, its kind and its title. */
enum OscalFile {
  ANNEX_A("catalog-annex-a.json", "catalog", "ISO/IEC 42001:2023, Annex A: ids and titles"),
  CLAUSES("catalog-clauses.json", "catalog", "ISO/IEC 42001:2023, clauses 4 to 10: ids and titles"),
  OWN_CONTROLS("catalog-own-controls.json", "catalog", "The organization's own controls"),
  STANDARD("profile-standard.json", "profile", "ISO/IEC 42001:2023, clauses and Annex A"),
  STATEMENT("profile-statement.json", "profile", "Controls that the organization has included"),
  SECURITY_PLAN(
      "system-security-plan.json", "system-security-plan", "Statement of applicability, 6.1.3"),
  COMPONENTS("component-definition.json", "component-definition", "AI systems"),
  ASSESSMENT_PLAN("assessment-plan.json", "assessment-plan", "Internal audits, 9.2: plans"),
  ASSESSMENT_RESULTS(
      "assessment-results.json", "assessment-results", "Internal audits, 9.2: results"),
  ACTION_PLAN(
      "plan-of-action-and-milestones.json",
      "plan-of-action-and-milestones",
      "Nonconformities and corrective actions, 10.2"),
  MAPPINGS("mapping-collection.json", "mapping-collection", "Crosswalks to other frameworks"),
  SHIPPED_MAPPINGS(
      "mapping-collection-shipped.json", "mapping-collection", "Informative crosswalks of aims4j");

  private final String fileName;
  private final String kind;
  private final String title;

  OscalFile(String fileName, String kind, String title) {
    this.fileName = fileName;
    this.kind = kind;
    this.title = title;
  }

  /** Returns the name of the file, which is also the relative link to it. */
  String fileName() {
    return fileName;
  }

  /** Returns the name of the root of the document in JSON. */
  String kind() {
    return kind;
  }

  /** Returns the title of the document. */
  String title() {
    return title;
  }
}
