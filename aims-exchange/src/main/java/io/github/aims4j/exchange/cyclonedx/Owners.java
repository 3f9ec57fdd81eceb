// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The owners of data that a bill of materials names; a party on record is found by its name. */
final class Owners {

  private final Ids ids;
  private final Source source;
  private final Map<String, Id<Party>> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<Id<Party>, Party> created = new LinkedHashMap<>();

  Owners(Aims base, Ids ids, Source source) {
    this.ids = ids;
    this.source = source;
    for (Party party : base.parties()) {
      if (byName.put(party.name(), party.id()) != null) {
        ambiguous.add(party.name());
      }
    }
  }

  /** Takes the first owner; others are left. */
  Optional<Id<Party>> firstOf(List<BomObject> owners) {
    Optional<Id<Party>> first = Optional.empty();
    for (BomObject owner : owners) {
      Optional<Id<Party>> party = first.isPresent() ? Optional.empty() : party(owner);
      if (party.isEmpty()) {
        owner.leave(
            "It was not taken: a resource has one owner, with a name that at most one party has.");
      }
      first = first.or(() -> party);
    }
    return first;
  }

  private Optional<Id<Party>> party(BomObject owner) {
    Optional<String> organization =
        owner.object("organization").flatMap(entity -> entity.text("name"));
    Optional<String> person = owner.object("contact").flatMap(contact -> contact.text("name"));
    return organization
        .or(() -> person)
        .filter(name -> !ambiguous.contains(name))
        .map(
            name ->
                named(
                    name, organization.isPresent() ? Party.Type.ORGANIZATION : Party.Type.PERSON));
  }

  private Id<Party> named(String name, Party.Type type) {
    return byName.computeIfAbsent(
        name,
        each -> {
          Id<Party> id = ids.make(each, RecordKind.PARTY, existing -> false);
          created.put(id, Party.builder().id(id).name(each).type(type).source(source).build());
          return id;
        });
  }

  /** Returns the parties that are not on record yet. */
  List<Party> created() {
    return List.copyOf(created.values());
  }
}
