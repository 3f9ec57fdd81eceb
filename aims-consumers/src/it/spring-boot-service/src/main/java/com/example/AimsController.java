// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.report.HtmlReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The endpoints. The version of an AIMS is its ETag: {@code If-None-Match: *} creates, {@code
 * If-Match} updates, and a version that is out of date is refused with 412.
 */
@RestController
@RequestMapping("/aims/{id}")
class AimsController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  private final AimsStore store;
  private final RuleSet rules = RuleSet.builtIn();

  AimsController(AimsStore store) {
    this.store = store;
  }

  @GetMapping
  ResponseEntity<Aims> get(@PathVariable("id") String id) {
    StoredAims stored = find(id);
    return ResponseEntity.ok().eTag(tag(stored.version())).body(stored.aims());
  }

  @PutMapping(headers = "If-None-Match=*")
  ResponseEntity<Void> create(@PathVariable("id") String id, @RequestBody Aims aims) {
    if (!store.create(id, aims)) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "It exists.");
    }
    return ResponseEntity.created(URI.create("/aims/" + id)).eTag(tag(1)).build();
  }

  @PutMapping(headers = "If-Match")
  ResponseEntity<Void> update(
      @PathVariable("id") String id,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody Aims aims) {
    OptionalLong version = store.update(id, version(ifMatch), aims);
    if (version.isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.PRECONDITION_FAILED, "It is not stored, or has another version by now.");
    }
    return ResponseEntity.noContent().eTag(tag(version.getAsLong())).build();
  }

  @PutMapping
  void refuse(@PathVariable("id") String id) {
    throw new ResponseStatusException(
        HttpStatus.PRECONDITION_REQUIRED, "If-None-Match: * or If-Match is required.");
  }

  @GetMapping("/report")
  ConformityReport report(@PathVariable("id") String id, @RequestParam("asOf") LocalDate asOf) {
    return rules.assess(find(id).aims(), asOf);
  }

  /** The same for people, as a page. */
  @GetMapping("/report.html")
  ResponseEntity<byte[]> page(@PathVariable("id") String id, @RequestParam("asOf") LocalDate asOf)
      throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    HtmlReport.of(find(id).aims(), asOf).write(page);
    return ResponseEntity.ok().contentType(HTML).body(page.toByteArray());
  }

  @GetMapping("/agenda")
  Agenda agenda(
      @PathVariable("id") String id,
      @RequestParam("from") LocalDate from,
      @RequestParam("to") LocalDate to) {
    return Agenda.of(find(id).aims(), from, to);
  }

  private StoredAims find(String id) {
    return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }

  private static long version(String ifMatch) {
    Matcher tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "There is no such version.");
    }
    return Long.parseLong(tag.group(1));
  }

  /** The messages of the library are sentences for people, so they are the answer. */
  @ExceptionHandler
  ResponseEntity<Map<String, String>> refuse(IllegalArgumentException problem) {
    return ResponseEntity.badRequest().body(Map.of("detail", String.valueOf(problem.getMessage())));
  }
}
