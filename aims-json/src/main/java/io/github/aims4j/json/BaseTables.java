package io.github.aims4j.json;

import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.TruthType.TRUTH;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Review;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The tables of what all records share. */
final class BaseTables {

  static final ObjectType<SourceCell, SourceCell.Builder> SOURCE_CELL =
      Table.of(SourceCell.class, SourceCell::builder, SourceCell.Builder::build)
          .required("attribute", TEXT, SourceCell::attribute, SourceCell.Builder::attribute)
          .required("column", TEXT, SourceCell::column, SourceCell.Builder::column)
          .required("text", TEXT, SourceCell::text, SourceCell.Builder::text)
          .extensible(SourceCell::extensions, SourceCell.Builder::extensions);

  static final ObjectType<Source, Source.Builder> SOURCE =
      Table.of(Source.class, Source::builder, Source.Builder::build)
          .required("register", id(), Source::register, Source.Builder::register)
          .optionalCount("row", Source::row, Source.Builder::row)
          .list("cells", SOURCE_CELL, Source::cells, Source.Builder::addCell)
          .extensible(Source::extensions, Source.Builder::extensions);

  static final ObjectType<Evidence, Evidence.Builder> EVIDENCE =
      Table.of(Evidence.class, Evidence::builder, Evidence.Builder::build)
          .required("what", TEXT, Evidence::what, Evidence.Builder::what)
          .optional("location", TEXT, Evidence::location, Evidence.Builder::location)
          .optional("hash", TEXT, Evidence::hash, Evidence.Builder::hash)
          .optional(
              "collectedOn", PARTIAL_DATE, Evidence::collectedOn, Evidence.Builder::collectedOn)
          .optional("collectedBy", id(), Evidence::collectedBy, Evidence.Builder::collectedBy)
          .optional("validUntil", DATE, Evidence::validUntil, Evidence.Builder::validUntil)
          .extensible(Evidence::extensions, Evidence.Builder::extensions);

  static final ObjectType<Approval, Approval.Builder> APPROVAL =
      Table.of(Approval.class, Approval::builder, Approval.Builder::build)
          .required("approvedBy", id(), Approval::approvedBy, Approval.Builder::approvedBy)
          .optional("date", PARTIAL_DATE, Approval::date, Approval.Builder::date)
          .optional("remark", TEXT, Approval::remark, Approval.Builder::remark)
          .extensible(Approval::extensions, Approval.Builder::extensions);

  static final ObjectType<Review, Review.Builder> REVIEW =
      Table.of(Review.class, Review::builder, Review.Builder::build)
          .required("date", PARTIAL_DATE, Review::date, Review.Builder::date)
          .list("reviewedBy", id(), Review::reviewedBy, Review.Builder::addReviewedBy)
          .optional("occasion", TEXT, Review::occasion, Review.Builder::occasion)
          .optional("outcome", TEXT, Review::outcome, Review.Builder::outcome)
          .optional("changed", TRUTH, Review::changed, Review.Builder::changed)
          .extensible(Review::extensions, Review.Builder::extensions);

  static final ObjectType<EffectivenessReview, EffectivenessReview.Builder> EFFECTIVENESS_REVIEW =
      Table.of(
              EffectivenessReview.class,
              EffectivenessReview::builder,
              EffectivenessReview.Builder::build)
          .required(
              "date", PARTIAL_DATE, EffectivenessReview::date, EffectivenessReview.Builder::date)
          .required(
              "effective",
              TRUTH,
              EffectivenessReview::effective,
              EffectivenessReview.Builder::effective)
          .optional(
              "reviewedBy",
              id(),
              EffectivenessReview::reviewedBy,
              EffectivenessReview.Builder::reviewedBy)
          .optional(
              "remark", TEXT, EffectivenessReview::remark, EffectivenessReview.Builder::remark)
          .extensible(EffectivenessReview::extensions, EffectivenessReview.Builder::extensions);

  static final ObjectType<PlannedAction, PlannedAction.Builder> PLANNED_ACTION =
      Table.of(PlannedAction.class, PlannedAction::builder, PlannedAction.Builder::build)
          .required("what", TEXT, PlannedAction::what, PlannedAction.Builder::what)
          .optional("owner", id(), PlannedAction::owner, PlannedAction.Builder::owner)
          .optional("due", DATE, PlannedAction::due, PlannedAction.Builder::due)
          .optional(
              "completedOn",
              PARTIAL_DATE,
              PlannedAction::completedOn,
              PlannedAction.Builder::completedOn)
          .optional(
              "evaluation", TEXT, PlannedAction::evaluation, PlannedAction.Builder::evaluation)
          .optional(
              "effectiveness",
              EFFECTIVENESS_REVIEW,
              PlannedAction::effectiveness,
              PlannedAction.Builder::effectiveness)
          .extensible(PlannedAction::extensions, PlannedAction.Builder::extensions);

  /** Starts the table of an entity. */
  static <T extends Entity<T>, B extends Entity.Builder<T, B>> Table<T, B> entity(
      Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return Table.of(type, newBuilder, build)
        .required("id", IdType.<T>id(), Entity::id, Entity.Builder::id);
  }

  /** Ends the table of an entity with what all entities have. */
  static <T extends Entity<T>, B extends Entity.Builder<T, B>> ObjectType<T, B> record(
      Table<T, B> table) {
    return table
        .optional("source", SOURCE, Entity::source, Entity.Builder::source)
        .list("notes", TEXT, Entity::notes, Entity.Builder::addNote)
        .list("evidence", EVIDENCE, Entity::evidence, Entity.Builder::addEvidence)
        .extensible(Entity::extensions, Entity.Builder::extensions);
  }

  static final ObjectType<Party, Party.Builder> PARTY =
      record(
          entity(Party.class, Party::builder, Party.Builder::build)
              .required("name", TEXT, Party::name, Party.Builder::name)
              .optional("type", word(Party.Type.class), Party::type, Party.Builder::type)
              .optional("partOf", id(), Party::partOf, Party.Builder::partOf)
              .optional("contact", TEXT, Party::contact, Party.Builder::contact));

  static final ObjectType<Register, Register.Builder> REGISTER =
      record(
          entity(Register.class, Register::builder, Register.Builder::build)
              .required("title", TEXT, Register::title, Register.Builder::title)
              .optional("asOf", DATE, Register::asOf, Register.Builder::asOf)
              .list("attributes", TEXT, Register::attributes, Register.Builder::addAttribute));

  static final List<ObjectType<?, ?>> ALL =
      List.of(
          PARTY,
          REGISTER,
          SOURCE_CELL,
          SOURCE,
          EVIDENCE,
          APPROVAL,
          REVIEW,
          EFFECTIVENESS_REVIEW,
          PLANNED_ACTION);

  private BaseTables() {}
}
