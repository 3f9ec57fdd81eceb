// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.SignificantChangeCriterion;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Document;

/** The records of a generated AIMS that others refer to. */
final class CommonIds {

  static final Id<Party> CHIEF = Id.of("party-chief");
  static final Id<Party> MANAGER = Id.of("party-manager");
  static final Id<Party> AUDITOR = Id.of("party-auditor");
  static final Id<Party> UNIT = Id.of("party-unit");
  static final Id<Register> REGISTER = Id.of("register");
  static final Id<ContextIssue> ISSUE = Id.of("issue-law");
  static final Id<InterestedParty> AFFECTED = Id.of("interested-affected");
  static final Id<Policy> POLICY = Id.of("policy-ai");
  static final Id<Document> MANUAL = Id.of("document-manual");
  static final Id<RiskCriteria> CRITERIA = Id.of("criteria");
  static final Id<SignificantChangeCriterion> SIGNIFICANT = Id.of("significant-model");
  static final Id<Control> OWN_CONTROL = Id.of("control-review");
  static final Id<StatementOfApplicability> STATEMENT = Id.of("soa");
  static final Id<Customer> CUSTOMER = Id.of("customer");
  static final Id<ReportingChannel> CHANNEL = Id.of("channel");
  static final Id<InternalAudit> AUDIT = Id.of("audit");

  private CommonIds() {}
}
