// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the dates in a record tell of it as of a day, object by object. Used for one record. */
final class RecordWalk {

  /** Evidence can be older than the record that it is evidence of. */
  private static final String EVIDENCE = "Evidence";

  private static final Set<String> IDENTITY = Set.of("id", "source", "externalIds");

  private final LocalDate day;
  private final String recordType;
  private final boolean hasEarlierStep;

  private final List<Remark> removals = new ArrayList<>();
  private final List<Remark> notDatable = new ArrayList<>();
  private Optional<Remark> leftOut = Optional.empty();
  private boolean isProven;
  private boolean isPlanOnly;
  private int undated;

  RecordWalk(LocalDate day, String recordType, boolean hasEarlierStep) {
    this.day = day;
    this.recordType = recordType;
    this.hasEarlierStep = hasEarlierStep;
    this.isProven = hasEarlierStep;
  }

  RecordWalk over(Fields tree) {
    object(recordType, tree, "");
    if (leftOut.isEmpty() && !isProven) {
      notDatable.add(
          new Remark("", AsOfReason.NO_DATE, "No date shows that it existed by that day."));
    }
    return this;
  }

  /** Returns why the record did not exist; empty: it may have existed. */
  Optional<Remark> leftOut() {
    return leftOut;
  }

  /** Returns what goes from the record. */
  List<Remark> removals() {
    return removals;
  }

  List<Remark> notDatable() {
    return notDatable;
  }

  /** Tells whether the act that the record was planned for came later. */
  boolean isPlanOnly() {
    return isPlanOnly;
  }

  /** Returns how many attributes of the record have no date. */
  int undated() {
    return undated;
  }

  private void object(String type, Fields object, String pointer) {
    List<StatedDate> dates = StatedDate.of(type, object, pointer);
    Optional<StatedDate> bound =
        dates.stream().filter(each -> each.effect().bounds() && each.isAfter(day)).findFirst();
    if (bound.isPresent() && !(pointer.isEmpty() && hasEarlierStep)) {
      leaveOut(bound.get().remark(pointer, AsOfReason.DATED_LATER));
      return;
    }
    bound.ifPresent(each -> notDatable.add(each.remark(each.path(), AsOfReason.ON_RECORD_EARLIER)));
    Set<String> gone = new HashSet<>();
    dates.forEach(each -> date(each, object, pointer, gone));
    judge(type, dates, pointer);
    boolean isOfAct = dates.stream().anyMatch(this::isActByThen);
    for (Field field : object.values()) {
      if (!gone.contains(field.name())) {
        field(type, field, pointer, isOfAct);
      }
    }
  }

  private void leaveOut(Remark remark) {
    if (remark.path().isEmpty()) {
      leftOut = Optional.of(remark);
    } else {
      removals.add(remark);
    }
  }

  private boolean isActByThen(StatedDate date) {
    return date.effect() == DateEffect.ACT && date.isBy(day);
  }

  private void date(StatedDate date, Fields object, String pointer, Set<String> gone) {
    if (date.isAfter(day) && (date.effect() == DateEffect.DONE || isPlanByStep(date, pointer))) {
      undo(date, object, pointer, gone);
    } else if (date.effect() == DateEffect.HOLDS && date.isAfter(day)) {
      notDatable.add(date.remark(date.path(), AsOfReason.TAKES_EFFECT_LATER));
    } else if (date.effect() != DateEffect.PLANNED && date.canBeAfter(day)) {
      notDatable.add(date.remark(date.path(), AsOfReason.MAY_BE_LATER));
    }
  }

  /** What has a step before its act was planned then. */
  private boolean isPlanByStep(StatedDate date, String pointer) {
    return pointer.isEmpty() && hasEarlierStep && date.attribute().plan().isPresent();
  }

  private void undo(StatedDate date, Fields object, String pointer, Set<String> gone) {
    removals.add(date.remark(date.path(), AsOfReason.DATED_LATER));
    gone.add(date.name());
    isPlanOnly |= pointer.isEmpty() && date.attribute().plan().isPresent();
    for (String result : date.attribute().results()) {
      if (object.get(result).isPresent() && gone.add(result)) {
        removals.add(date.remark(pointer + "/" + result, AsOfReason.RESULT_OF_LATER_ACT));
      }
    }
  }

  /** An object that could have a date of its own and has none is no older than its record. */
  private void judge(String type, List<StatedDate> dates, String pointer) {
    isProven |=
        !type.equals(EVIDENCE)
            && dates.stream().anyMatch(each -> each.effect().proves() && each.isBy(day));
    boolean isPart = !pointer.isEmpty() && DatedAttributes.isDatable(type);
    if (isPart && dates.stream().noneMatch(each -> each.effect().bounds())) {
      notDatable.add(new Remark(pointer, AsOfReason.NO_DATE, "It states no date."));
    }
  }

  private void field(String type, Field field, String pointer, boolean isOfAct) {
    String place = pointer + "/" + field.name();
    Optional<String> part = DatedParts.typeOf(type, field.name());
    if (part.isPresent()) {
      part(part.get(), field.value(), place);
    } else if (!isOfAct && isUndated(type, field.name())) {
      undated++;
    }
  }

  private void part(String type, Extension value, String place) {
    if (value instanceof Fields object) {
      object(type, object, place);
    } else if (value instanceof Items items) {
      for (int i = 0; i < items.values().size(); i++) {
        part(type, items.values().get(i), place + "/" + i);
      }
    }
  }

  private static boolean isUndated(String type, String name) {
    DatedAttribute date = DatedAttributes.of(type).get(name);
    return date == null ? !IDENTITY.contains(name) : date.effect() == DateEffect.PLANNED;
  }
}
