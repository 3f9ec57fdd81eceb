// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.Losses;
import io.github.aims4j.exchange.cyclonedx.CycloneDxExport;
import io.github.aims4j.exchange.cyclonedx.CycloneDxImport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** The bill of materials that a supplier sent, taken into an AIMS, and the AIMS as a bill. */
public final class BillOfMaterials {

  private static final String BILL =
      """
      {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "components": [
          {
            "type": "machine-learning-model",
            "bom-ref": "fall",
            "supplier": {"name": "Alder Devices", "url": ["https://alder.example"]},
            "name": "Fall alarm",
            "version": "4.0",
            "modelCard": {
              "modelParameters": {"task": "video-classification", "datasets": [{"ref": "films"}]},
              "considerations": {
                "useCases": ["Alert nurses when a patient is about to fall"],
                "technicalLimitations": ["Not in the dark"]
              }
            }
          },
          {"type": "data", "bom-ref": "films", "name": "Films of falls"},
          {"type": "library", "name": "visionlib", "version": "2.1"}
        ]
      }
      """;

  private BillOfMaterials() {}

  /** Runs the example. */
  public static void main(String[] args) throws IOException {
    Aims clinic =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
            .build();

    ExchangeResult result =
        CycloneDxImport.into(clinic)
            .read(new ByteArrayInputStream(BILL.getBytes(UTF_8)), "fall-alarm.cdx.json");

    result.issues().forEach(issue -> System.out.println(issue.pointer() + ": " + issue.done()));
    result
        .aims()
        .records()
        .forEach(record -> System.out.println(record.kind().term() + " " + record.id()));

    ByteArrayOutputStream bill = new ByteArrayOutputStream();
    Losses losses = CycloneDxExport.of(result.aims(), LocalDate.of(2026, 9, 30)).write(bill);

    System.out.println("The bill leaves out:");
    losses.list().forEach(System.out::println);
  }
}
