// SPDX-License-Identifier: Apache-2.0
package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.jackson3.AimsJson;
import io.github.aims4j.report.HtmlReport;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class AppTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final Aims AIMS = SampleAims.harbourBank();
  private static final Aims CHANGED =
      AIMS.with(Party.builder().id(Id.of("new")).name("New colleague").build());

  private static ConfigurableApplicationContext app;

  private final String path = "/aims/bank-" + UUID.randomUUID();

  @BeforeAll
  static void start() {
    app =
        SpringApplication.run(
            App.class,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.datasource.url=jdbc:h2:mem:test;DB_CLOSE_DELAY=-1");
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static HttpResponse<byte[]> send(String path, HttpRequest.Builder request)
      throws Exception {
    String port = app.getEnvironment().getProperty("local.server.port");
    return HttpClient.newHttpClient()
        .send(
            request.uri(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    return send(path, HttpRequest.newBuilder().GET());
  }

  private HttpResponse<byte[]> put(Aims aims, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(JSON.write(aims)));
    return send(path, headers.length == 0 ? request : request.headers(headers));
  }

  private static String tag(HttpResponse<?> response) {
    return response.headers().firstValue("ETag").orElse("none");
  }

  @Test
  void storesAnAims() throws Exception {
    HttpResponse<byte[]> created = put(AIMS, "If-None-Match", "*");
    HttpResponse<byte[]> read = get(path);

    assertEquals(201, created.statusCode());
    assertEquals("\"1\"", tag(created));
    assertEquals(200, read.statusCode());
    assertEquals("\"1\"", tag(read));
    assertArrayEquals(JSON.write(AIMS), read.body());
  }

  @Test
  void refusesALostUpdate() throws Exception {
    put(AIMS, "If-None-Match", "*");

    assertEquals("\"2\"", tag(put(CHANGED, "If-Match", "\"1\"")));
    assertEquals(412, put(AIMS, "If-Match", "\"1\"").statusCode());
    assertEquals(412, put(AIMS, "If-Match", "W/\"x\"").statusCode());
    assertArrayEquals(JSON.write(CHANGED), get(path).body());
  }

  @Test
  void refusesToCreateTwiceOrToOverwriteUnseen() throws Exception {
    assertEquals(412, put(AIMS, "If-Match", "\"1\"").statusCode());
    assertEquals(201, put(AIMS, "If-None-Match", "*").statusCode());
    assertEquals(412, put(CHANGED, "If-None-Match", "*").statusCode());
    assertEquals(428, put(CHANGED).statusCode());
    assertArrayEquals(JSON.write(AIMS), get(path).body());
  }

  @Test
  void assessesAndListsWhatIsDue() throws Exception {
    put(AIMS, "If-None-Match", "*");
    LocalDate from = LocalDate.of(2026, 7, 1);
    LocalDate to = LocalDate.of(2027, 6, 30);

    assertArrayEquals(
        JSON.writeRecord(
            ConformityReport.class, RuleSet.builtIn().assess(AIMS, SampleAims.AS_OF)),
        get(path + "/report?asOf=" + SampleAims.AS_OF).body());
    assertArrayEquals(
        JSON.writeRecord(Agenda.class, Agenda.of(AIMS, from, to)),
        get(path + "/agenda?from=" + from + "&to=" + to).body());
  }

  @Test
  void showsTheReportAsAPage() throws Exception {
    put(AIMS, "If-None-Match", "*");
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    HtmlReport.of(AIMS, SampleAims.AS_OF).write(page);

    HttpResponse<byte[]> answer = get(path + "/report.html?asOf=" + SampleAims.AS_OF);

    assertEquals("text/html;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertArrayEquals(page.toByteArray(), answer.body());
  }

  @Test
  void refusesWhatIsNotThereOrNotValid() throws Exception {
    assertEquals(404, get(path).statusCode());
    assertEquals(404, get(path + "/report?asOf=2026-06-30").statusCode());
    put(AIMS, "If-None-Match", "*");
    assertEquals(400, get(path + "/report?asOf=soon").statusCode());
    assertEquals(400, get(path + "/agenda?from=2027-01-01&to=2026-01-01").statusCode());
    HttpRequest.Builder invalid =
        HttpRequest.newBuilder()
            .headers("Content-Type", "application/json", "If-None-Match", "*")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"aims4j\":\"0.1\"}"));
    assertEquals(400, send(path, invalid).statusCode());
  }
}
