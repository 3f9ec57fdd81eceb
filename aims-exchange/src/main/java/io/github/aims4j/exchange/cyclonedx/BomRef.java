// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.Id;
import io.github.aims4j.standard.Provision;

/** The identifiers of what a bill of materials consists of. Each is unique within it. */
final class BomRef {

  static final String STANDARD = "iso-iec-42001-2023";
  static final String ASSESSOR = "assessor";

  private BomRef() {}

  /** Returns the reference to a part of the standard; areas and objectives can share an id. */
  static String requirement(Provision provision) {
    return STANDARD + "/" + provision.id();
  }

  static String ownControl(Id<?> control) {
    return "control/" + control;
  }

  static String organization(Id<?> organization) {
    return "organization/" + organization;
  }

  static String version(Id<?> aiSystem, int index) {
    return "ai-system/" + aiSystem + "/versions/" + index;
  }

  /** Returns the reference to a version of a system as the target of a claim. */
  static String target(Id<?> aiSystem, int index) {
    return "target/" + version(aiSystem, index);
  }

  static String component(String version, int index) {
    return version + "/components/" + index;
  }

  static String resource(Id<?> resource) {
    return "resource/" + resource;
  }

  static String evidence(Id<?> record) {
    return "evidence/" + record;
  }

  static String decision(int entry, int target) {
    return "decision/" + entry + "/" + target;
  }

  static String decisionEvidence(int entry) {
    return "decision-evidence/" + entry;
  }

  static String finding(int index) {
    return "finding/" + index;
  }

  static String supported(Provision provision) {
    return "supported/" + provision.id();
  }

  static String contradicted(Provision provision) {
    return "contradicted/" + provision.id();
  }
}
