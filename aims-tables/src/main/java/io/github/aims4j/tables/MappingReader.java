// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.standard.AiRole;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A strict reader of mappings in JSON: unknown content is an error with its location. */
final class MappingReader {

  private static final int MAX_BYTES = 1024 * 1024;
  private static final int LONGEST_NAME = 60;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final JsonPlace root;
  private final int firstPosition;
  private final List<DateForm> dateForms;

  private MappingReader(JsonPlace root) {
    root.allowOnly(
        "register",
        "organization",
        "csv",
        "positionsFrom",
        "nothingStated",
        "dateForms",
        "columns",
        "ids",
        "duties");
    this.root = root;
    this.firstPosition = root.optional("positionsFrom").map(MappingReader::firstPosition).orElse(1);
    this.dateForms =
        root.optional("dateForms").map(JsonPlace::items).orElse(List.of()).stream()
            .map(MappingReader::dateForm)
            .toList();
  }

  /**
   * Reads a mapping.
   *
   * @param in the document; not closed
   * @param name the name of the document, for messages
   */
  static Mapping read(InputStream in, String name) throws IOException {
    byte[] document = in.readNBytes(MAX_BYTES + 1);
    if (document.length > MAX_BYTES) {
      throw new ImportException(
          "The mapping %s is too large: it has more than %s bytes, the maximum."
              .formatted(name, MAX_BYTES));
    }
    try {
      JsonPlace root = new JsonPlace(name, "", JSON.readTree(document));
      root.requireWholeCharacters();
      return new MappingReader(root).mapping();
    } catch (JsonProcessingException e) {
      throw new ImportException(
          "The mapping %s is not JSON: %s%s."
              .formatted(name, firstLine(e.getOriginalMessage()), place(e.getLocation())),
          e);
    } catch (CharConversionException e) {
      // Jackson takes leading zeros for UTF-16 or UTF-32.
      throw new ImportException(
          "The mapping %s is not JSON: %s."
              .formatted(name, firstLine(String.valueOf(e.getMessage()))),
          e);
    }
  }

  /** Reads an included mapping. */
  static Mapping resource(String name) {
    return new MappingReader(resourceTree(name)).mapping();
  }

  /** Returns the JSON of an included mapping. */
  static JsonPlace resourceTree(String name) {
    try (InputStream in = requireNonNull(MappingReader.class.getResourceAsStream(name), name)) {
      return new JsonPlace(name, "", JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " at line %s, column %s".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private Mapping mapping() {
    List<ColumnRule> columns = columns();
    Register register = register(columns);
    return new Mapping(
        register,
        organization(register),
        format(),
        Set.copyOf(nothingStated()),
        columns,
        idColumns(columns),
        duties(columns));
  }

  private Register register(List<ColumnRule> columns) {
    JsonPlace place = root.field("register");
    place.allowOnly("id", "title", "asOf");
    return Register.builder()
        .id(place.field("id").read(Id::<Register>of))
        .title(place.field("title").text())
        .asOf(day(place.field("asOf")))
        .attributes(
            columns.stream()
                .flatMap(column -> column.target().stream())
                .map(Target::attribute)
                .distinct()
                .toList())
        .build();
  }

  private static LocalDate day(JsonPlace place) {
    try {
      return LocalDate.parse(place.text());
    } catch (DateTimeException e) {
      throw place.wrong(
          "%s is not a date in the format YYYY-MM-DD.".formatted(quoted(place.text())), e);
    }
  }

  private Organization organization(Register register) {
    JsonPlace place = root.field("organization");
    place.allowOnly("id", "name", "sector", "aiRoles");
    JsonPlace id = place.field("id");
    if (id.text().equals(register.id().value())) {
      throw id.wrong(
          "the register has the same id %s; ids must be unique.".formatted(quoted(id.text())));
    }
    return Organization.builder()
        .id(id.read(Id::<Organization>of))
        .name(place.field("name").text())
        .sector(place.optional("sector").map(JsonPlace::text))
        .aiRoles(
            place.optional("aiRoles").map(JsonPlace::items).orElse(List.of()).stream()
                .map(role -> role.constant(AiRole.class))
                .toList())
        .build();
  }

  private CsvFormat format() {
    JsonPlace place = root.field("csv");
    place.allowOnly("charset", "delimiter", "columns");
    Charset charset = place.field("charset").read(MappingReader::charset);
    String delimiter = place.optional("delimiter").map(MappingReader::delimiter).orElse(",");
    OptionalInt columns =
        place
            .optional("columns")
            .map(count -> OptionalInt.of(count.count()))
            .orElse(OptionalInt.empty());
    return new CsvFormat(charset, delimiter.charAt(0), columns);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "there is no charset %s; examples are UTF-8 and windows-1252.".formatted(quoted(name)),
          e);
    }
  }

  private static String delimiter(JsonPlace place) {
    String text = place.node().isTextual() ? place.node().textValue() : "";
    if (text.length() != 1 || "\"\r\n".contains(text)) {
      throw place.wrong(
          "a delimiter must be a single character other than a quote or a line break; %s was found."
              .formatted(place.found()));
    }
    return text;
  }

  private static int firstPosition(JsonPlace place) {
    int first = place.count();
    if (first > 1) {
      throw place.wrong("positions must start from 0 or 1; %s was found.".formatted(first));
    }
    return first;
  }

  private static DateForm dateForm(JsonPlace place) {
    return DateForm.named(place.text())
        .orElseThrow(
            () ->
                place.wrong(
                    "%s is not a date format; allowed formats are %s."
                        .formatted(quoted(place.text()), DateForm.terms())));
  }

  private List<String> nothingStated() {
    return root.optional("nothingStated").map(JsonPlace::items).orElse(List.of()).stream()
        .map(JsonPlace::text)
        .toList();
  }

  private List<ColumnRule> columns() {
    TargetReader targets = new TargetReader(dateForms);
    Set<String> extensions = new HashSet<>();
    List<ColumnRule> columns = new ArrayList<>();
    for (Map.Entry<String, JsonPlace> entry : root.field("columns").fields().entrySet()) {
      ColumnRule column = column(entry.getKey(), entry.getValue(), targets);
      if (!extensions.add(column.extension())) {
        throw entry
            .getValue()
            .wrong(
                "the extension %s has two columns; only one is allowed."
                    .formatted(Quoted.shortened(column.extension(), LONGEST_NAME)));
      }
      columns.add(column);
    }
    targets.requireName(root.field("columns"));
    return columns;
  }

  private ColumnRule column(String key, JsonPlace place, TargetReader targets) {
    if (!KEY.matcher(key).matches()) {
      throw place.wrong(
          ("%s is not a valid name of a column; use lower-case letters a to z, digits and single"
                  + " hyphens.")
              .formatted(quoted(key)));
    }
    Optional<Target> target = targets.read(place);
    String extension = place.optional("extension").map(JsonPlace::text).orElse("x-" + key);
    if (!Extensions.isName(extension)) {
      throw place.wrong(
          "the name of an extension must start with \"x-\", followed by at least one character.");
    }
    return new ColumnRule(key, binding(place), target, extension);
  }

  private ColumnBinding binding(JsonPlace place) {
    Optional<String> header = place.optional("header").map(JsonPlace::text).map(Spaces::collapse);
    Optional<JsonPlace> position = place.optional("position");
    if (header.isEmpty() && position.isEmpty()) {
      throw place.wrong("a column requires a \"header\", a \"position\" or both.");
    }
    if (position.isEmpty()) {
      return new ColumnBinding(header, OptionalInt.empty(), "");
    }
    int stated = position.get().count();
    if (stated < firstPosition) {
      throw position.get().wrong("positions start from 1; 0 was found.");
    }
    return new ColumnBinding(
        header,
        OptionalInt.of(stated - firstPosition),
        "position %s (starting from %s)".formatted(stated, firstPosition));
  }

  private List<String> idColumns(List<ColumnRule> columns) {
    JsonPlace place = root.field("ids");
    place.allowOnly("columns");
    return place.field("columns").items().stream().map(item -> key(item, columns)).toList();
  }

  private static String key(JsonPlace place, List<ColumnRule> columns) {
    String key = place.text();
    if (columns.stream().noneMatch(column -> column.key().equals(key))) {
      throw place.wrong("%s is not a column of the mapping.".formatted(quoted(key)));
    }
    return key;
  }

  private List<DutyRule> duties(List<ColumnRule> columns) {
    Set<Duty.Subject> subjects = new HashSet<>();
    return root.optional("duties").map(JsonPlace::items).orElse(List.of()).stream()
        .map(place -> duty(place, columns, subjects))
        .toList();
  }

  private static DutyRule duty(
      JsonPlace place, List<ColumnRule> columns, Set<Duty.Subject> subjects) {
    place.allowOnly("subject", "basis", "allOf");
    Duty.Subject subject = place.field("subject").constant(Duty.Subject.class);
    if (!subjects.add(subject)) {
      throw place.wrong("%s has two duties; only one is allowed.".formatted(subject));
    }
    return new DutyRule(
        subject,
        place.optional("basis").map(JsonPlace::text),
        place.field("allOf").items().stream().map(item -> condition(item, columns)).toList());
  }

  private static DutyRule.Condition condition(JsonPlace place, List<ColumnRule> columns) {
    place.allowOnly("column", "in");
    return new DutyRule.Condition(
        key(place.field("column"), columns),
        place.field("in").items().stream().map(JsonPlace::text).map(Spaces::collapse).toList());
  }
}
