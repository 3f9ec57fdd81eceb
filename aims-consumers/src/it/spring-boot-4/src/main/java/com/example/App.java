// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes and returns an AIMS and a report with the mapper that Spring Boot 4 configures, which finds the module by itself. */
@SpringBootApplication
@RestController
public class App {

  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }

  @PostMapping("/aims")
  Aims aims(@RequestBody Aims aims) {
    return aims;
  }

  @PostMapping("/assessments")
  ConformityReport assess(@RequestBody Aims aims, @RequestParam("asOf") LocalDate asOf) {
    return RuleSet.builtIn().assess(aims, asOf);
  }

  @PostMapping("/reports")
  ConformityReport report(@RequestBody ConformityReport report) {
    return report;
  }
}
