package io.github.aims4j.json;

import static io.github.aims4j.json.ProvisionType.PROVISION;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Risk;
import java.util.List;

/** The tables of what is said of an AIMS. */
final class FindingTables {

  static final ObjectType<Subject, SubjectBuilder> SUBJECT =
      Table.of(Subject.class, SubjectBuilder::new, SubjectBuilder::build)
          .required("kind", word(RecordKind.class), Subject::kind, SubjectBuilder::kind)
          // An id of any type: the type of a subject is said by its kind.
          .required(
              "id", IdType.<Risk>id(), subject -> Id.of(subject.id().value()), SubjectBuilder::id)
          .closed();

  static final ObjectType<Finding, Finding.Builder> FINDING =
      Table.of(Finding.class, Finding::builder, Finding.Builder::build)
          .required("rule", TEXT, Finding::rule, Finding.Builder::rule)
          .optional("weight", word(Weight.class), Finding::weight, Finding.Builder::weight)
          .required("basis", word(Basis.class), Finding::basis, Finding.Builder::basis)
          .optional("requirement", PROVISION, Finding::requirement, Finding.Builder::requirement)
          .optional("subject", SUBJECT, Finding::subject, Finding.Builder::subject)
          .required("path", TEXT, Finding::path, Finding.Builder::path)
          .required("message", TEXT, Finding::message, Finding.Builder::message)
          .required("remedy", TEXT, Finding::remedy, Finding.Builder::remedy)
          .closed();

  static final ObjectType<OpenQuestion, OpenQuestion.Builder> OPEN_QUESTION =
      Table.of(OpenQuestion.class, OpenQuestion::builder, OpenQuestion.Builder::build)
          .required("rule", TEXT, OpenQuestion::rule, OpenQuestion.Builder::rule)
          .optional(
              "requirement",
              PROVISION,
              OpenQuestion::requirement,
              OpenQuestion.Builder::requirement)
          .optional("subject", SUBJECT, OpenQuestion::subject, OpenQuestion.Builder::subject)
          .required("path", TEXT, OpenQuestion::path, OpenQuestion.Builder::path)
          .required("reason", TEXT, OpenQuestion::reason, OpenQuestion.Builder::reason)
          .required("question", TEXT, OpenQuestion::question, OpenQuestion.Builder::question)
          .closed();

  static final List<ObjectType<?, ?>> ALL = List.of(FINDING, OPEN_QUESTION, SUBJECT);

  private FindingTables() {}
}
