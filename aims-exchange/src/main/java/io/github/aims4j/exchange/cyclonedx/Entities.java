// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.operation.Supplier;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Optional;

/** Parties, suppliers, versions, licences and addresses of files, as CycloneDX has them. */
final class Entities {

  private static final int LONGEST_VERSION = 1024;

  private final BomGenerator out;
  private final Aims aims;
  private final Carried carried;

  Entities(BomGenerator out, Aims aims, Carried carried) {
    this.out = out;
    this.aims = aims;
    this.carried = carried;
  }

  /** Writes a field with a supplier; none if there is no such record. */
  void supplier(String field, Optional<Id<Supplier>> id) throws IOException {
    Optional<String> name = id.flatMap(this::supplierName);
    if (name.isPresent()) {
      out.object(field, () -> out.text("name", name.get()));
    }
  }

  /** Returns the name of a supplier; empty: there is no such record. */
  Optional<String> supplierName(Id<Supplier> id) {
    Optional<Supplier> supplier = aims.find(Supplier.class, id);
    supplier.ifPresent(found -> carried.add(found, "name"));
    return supplier.map(Supplier::name);
  }

  /** Tells whether there is a record of each supplier, so that its name can be written. */
  boolean areKnown(Collection<Id<Supplier>> suppliers) {
    return suppliers.stream().allMatch(id -> aims.find(Supplier.class, id).isPresent());
  }

  /** Tells whether a version is not too long for CycloneDX. */
  static boolean isVersion(String version) {
    return version.length() <= LONGEST_VERSION;
  }

  /** Writes a version; none if it is not stated or too long. */
  void version(Optional<String> version) throws IOException {
    out.text("version", version.filter(Entities::isVersion));
  }

  /** Writes a licence by its name; none if it is not stated. */
  void licence(Optional<String> licence) throws IOException {
    out.objects(
        "licenses",
        licence.stream().toList(),
        (String name) -> out.object("license", () -> out.text("name", name)));
  }

  /** Writes a person as a contact and anyone else as an organization. */
  void responsible(Party party) throws IOException {
    boolean isPerson = party.type().filter(Party.Type.PERSON::equals).isPresent();
    out.object(isPerson ? "contact" : "organization", () -> out.text("name", party.name()));
    carried.add(party, "name");
  }

  /** Returns a location if it is the address of a file; empty: it is a place of another form. */
  static Optional<String> address(Optional<String> location) {
    return location.filter(Entities::isAddress);
  }

  private static boolean isAddress(String location) {
    try {
      return new URI(location).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
