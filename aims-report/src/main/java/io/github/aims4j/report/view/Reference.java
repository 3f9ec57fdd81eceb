// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

/**
 * A record, as a page names it.
 *
 * @param kind the kind of record, such as "risk"; empty: the AIMS as a whole
 * @param name the name by which people know it; its id, if it has none
 * @param id the id; empty: the AIMS as a whole
 * @param path the attribute, as a JSON pointer; empty: the record as a whole
 * @param href where the page shows it; empty: nowhere
 */
public record Reference(String kind, String name, String id, String path, String href) {

  /** Tells whether the id says more than the name. */
  public boolean isIdShown() {
    return !id.isEmpty() && !id.equals(name);
  }

  /** Tells whether the page shows the record elsewhere. */
  public boolean isLink() {
    return !href.isEmpty();
  }
}
