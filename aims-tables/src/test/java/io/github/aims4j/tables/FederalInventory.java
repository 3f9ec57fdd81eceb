// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The US federal inventories as others published them. */
enum FederalInventory {
  OF_2023(
      710,
      "2023_consolidated_ai_inventory_raw.csv",
      Registers.FEDERAL_2023_MAPPING,
      "Department_Code",
      "Title",
      "Development_Stage",
      ""),
  OF_2024_FIRST(
      1757,
      "2024_consolidated_ai_inventory_raw.csv",
      Registers.FEDERAL_2024_V1_MAPPING,
      "3_abr",
      "2_use_case_name",
      "16_dev_stage",
      "18_date_initiated"),
  OF_2024_SECOND(
      2133,
      "2024_consolidated_ai_inventory_raw_v2.csv",
      Registers.FEDERAL_MAPPING,
      "Agency Abbreviation",
      "Use Case Name",
      "Stage of Development",
      "Date Initiated");

  /** The one agency that the years abbreviate differently. */
  static final SystemKey KEY_2023_2024 =
      SystemKey.nameWithin("x-department-code", "x-agency-abbreviation")
          .withRenamed(Map.of("DOS", "STATE"));

  static final SystemKey KEY_2024 =
      SystemKey.nameWithin("x-agency-abbreviation", "x-agency-abbreviation");

  private final int size;
  private final String file;
  private final String mapping;
  private final String agency;
  private final String name;
  private final String stage;
  private final String firstDate;

  FederalInventory(
      int size,
      String file,
      String mapping,
      String agency,
      String name,
      String stage,
      String firstDate) {
    this.size = size;
    this.file = file;
    this.mapping = mapping;
    this.agency = agency;
    this.name = name;
    this.stage = stage;
    this.firstDate = firstDate;
  }

  /**
   * A row as it stands in the file: its number from 1, and some of its cells.
   *
   * @param dates when it was initiated, when development began, when it was implemented and when it
   *     was retired; empty: the file has no such columns
   */
  record RawRow(int number, String agency, String name, String stage, List<String> dates) {}

  ImportResult imported() {
    return Registers.imported(FederalCounts.data(file), Registers.mapping(mapping));
  }

  Aims aims() {
    return imported().aims();
  }

  /** Reads the file without the importer. */
  List<RawRow> rows() throws IOException {
    Path data = FederalCounts.data(file);
    List<List<String>> rows = Kept.rows(data, Registers.mapping(mapping).format().charset());
    List<String> headers =
        rows.get(0).stream().map(header -> header.replace("\uFEFF", "")).toList();
    return IntStream.range(1, rows.size())
        .mapToObj(
            number ->
                new RawRow(
                    number,
                    rows.get(number).get(headers.indexOf(agency)),
                    rows.get(number).get(headers.indexOf(name)),
                    rows.get(number).get(headers.indexOf(stage)),
                    dates(headers, rows.get(number))))
        .toList();
  }

  private List<String> dates(List<String> headers, List<String> row) {
    int first = headers.indexOf(firstDate);
    return first < 0 ? List.of() : row.subList(first, first + 4);
  }

  /** Returns how many rows the file has. */
  int size() {
    return size;
  }

  String stageHeader() {
    return stage;
  }
}
