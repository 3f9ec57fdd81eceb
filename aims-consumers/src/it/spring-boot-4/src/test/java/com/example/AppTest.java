// SPDX-License-Identifier: Apache-2.0
package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.jackson3.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class AppTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final Aims AIMS = SampleAims.harbourBank();

  private static ConfigurableApplicationContext app;

  @BeforeAll
  static void start() {
    app = SpringApplication.run(App.class, "--server.port=0", "--server.address=127.0.0.1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
    String port = app.getEnvironment().getProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void takesAndReturnsAnAims() throws Exception {
    HttpResponse<byte[]> response = post("/aims", JSON.write(AIMS));

    assertEquals(200, response.statusCode());
    assertArrayEquals(JSON.write(AIMS), response.body());
  }

  @Test
  void takesAndReturnsAReport() throws Exception {
    ConformityReport report = RuleSet.builtIn().assess(AIMS, SampleAims.AS_OF);
    byte[] json = JSON.writeRecord(ConformityReport.class, report);

    assertArrayEquals(
        json, post("/assessments?asOf=" + SampleAims.AS_OF, JSON.write(AIMS)).body());
    assertArrayEquals(json, post("/reports", json).body());
  }

  @Test
  void refusesAnInvalidAims() throws Exception {
    assertEquals(400, post("/aims", "{\"aims4j\":\"0.1\"}".getBytes()).statusCode());
  }
}
