// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The clauses and the controls of Annex A of ISO/IEC 27001:2022. */
final class Iso27001List {

  private static final String CLAUSES =
      """
      4 | Context of the organization
      4.1 | Understanding the organization and its context
      4.2 | Understanding the needs and expectations of interested parties
      4.3 | Determining the scope of the information security management system
      4.4 | Information security management system
      5 | Leadership
      5.1 | Leadership and commitment
      5.2 | Policy
      5.3 | Organizational roles, responsibilities and authorities
      6 | Planning
      6.1 | Actions to address risks and opportunities
      6.1.1 | General
      6.1.2 | Information security risk assessment
      6.1.3 | Information security risk treatment
      6.2 | Information security objectives and planning to achieve them
      6.3 | Planning of changes
      7 | Support
      7.1 | Resources
      7.2 | Competence
      7.3 | Awareness
      7.4 | Communication
      7.5 | Documented information
      7.5.1 | General
      7.5.2 | Creating and updating
      7.5.3 | Control of documented information
      8 | Operation
      8.1 | Operational planning and control
      8.2 | Information security risk assessment
      8.3 | Information security risk treatment
      9 | Performance evaluation
      9.1 | Monitoring, measurement, analysis and evaluation
      9.2 | Internal audit
      9.2.1 | General
      9.2.2 | Internal audit programme
      9.3 | Management review
      9.3.1 | General
      9.3.2 | Management review inputs
      9.3.3 | Management review results
      10 | Improvement
      10.1 | Continual improvement
      10.2 | Nonconformity and corrective action""";

  private static final List<Theme> THEMES =
      List.of(
          new Theme("A.5", "Organizational controls", 37),
          new Theme("A.6", "People controls", 8),
          new Theme("A.7", "Physical controls", 14),
          new Theme("A.8", "Technological controls", 34));

  private static final Pattern ANNEX = Pattern.compile("^(?:ANNEX|CLAUSE|CONTROL)\\.");

  private record Theme(String id, String title, int controls) {}

  private Iso27001List() {}

  static FrameworkList create() {
    String reference = "ISO/IEC 27001:2022";
    return new FrameworkList(
        new FrameworkNames(
            "iso-27001",
            reference,
            List.of("ISO/IEC 27001", "ISO 27001", "ISO 27001:2022", "27001")),
        new PartList(
            reference,
            parts(),
            true,
            key -> ANNEX.matcher(key).replaceFirst(""),
            PartList.LIST_ITEMS));
  }

  private static List<ListedPart> parts() {
    List<ListedPart> parts = new ArrayList<>(PartList.read(CLAUSES));
    for (Theme theme : THEMES) {
      parts.add(new ListedPart(theme.id(), Optional.of(theme.title())));
      for (int control = 1; control <= theme.controls(); control++) {
        parts.add(new ListedPart(theme.id() + "." + control, Optional.empty()));
      }
    }
    return parts;
  }
}
