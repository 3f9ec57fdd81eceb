// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.standard.AiRole;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A strict reader of mappings in JSON: unknown content is an error with its location. */
final class MappingReader {

  private static final int MAX_BYTES = 1024 * 1024;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final int MOST_ROWS_ABOVE = 1000;

  private final JsonPlace root;
  private final String type;

  private MappingReader(JsonPlace root) {
    root.allowOnly(
        "$schema",
        "records",
        "register",
        "organization",
        "csv",
        "sheet",
        "headerRow",
        "firstRow",
        "positionsFrom",
        "nothingStated",
        "dateForms",
        "columns",
        "ids",
        "key",
        "leaveOut",
        "blankCells",
        "lines",
        "duties");
    this.root = root;
    this.type =
        root.optional("records")
            .map(place -> place.read(ModelSchema::typeOfRows))
            .orElse("AiSystem");
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

  /** Returns the mapping that reads tables with a layout. */
  static Mapping of(TableLayout layout) {
    ObjectNode root = JSON.createObjectNode();
    root.put("records", ModelSchema.rowsOf(layout.type()));
    root.put("sheet", layout.title()).put("lines", true);
    root.putArray("dateForms").add("iso").add("iso-month").add("yyyy");
    ObjectNode columns = root.putObject("columns");
    for (TableLayout.Column column : layout.columns()) {
      columns
          .putObject(Slug.of(column.header()))
          .put("header", column.header())
          .put("attribute", column.path().name());
    }
    return new MappingReader(new JsonPlace(layout.title(), "", root)).mapping();
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
    List<ColumnRule> columns = ColumnReader.columns(root, type);
    ConditionReader conditions = new ConditionReader(columns);
    Optional<Register> register = root.optional("register").map(place -> register(place, columns));
    Optional<JsonPlace> organization = root.optional("organization");
    if (register.isPresent() != organization.isPresent()) {
      throw root.wrong(
          "\"register\" and \"organization\" are both stated, or both missing from a mapping that"
              + " only serves to import into an existing AIMS.");
    }
    return new Mapping(
        new Mapping.Parts(
            type,
            register,
            organization.map(place -> organization(place, register.orElseThrow())),
            root.optional("csv").map(MappingReader::format).orElse(CsvFormat.STANDARD),
            root.optional("sheet").map(JsonPlace::text),
            header(),
            Set.copyOf(root.texts("nothingStated")),
            columns,
            ids(columns),
            root.optional("leaveOut").map(conditions::condition),
            duties().map(conditions::duties).orElse(List.of()),
            root.optional("blankCells").map(MappingReader::clears).orElse(false)));
  }

  private static boolean clears(JsonPlace place) {
    String text = place.text();
    if (!text.equals("keep") && !text.equals("clear")) {
      throw place.wrong("%s is unknown; it must be keep or clear.".formatted(quoted(text)));
    }
    return text.equals("clear");
  }

  /** Returns where the header row is: one row, or the first and the last of several. */
  private HeaderRows header() {
    Optional<JsonPlace> place = root.optional("headerRow");
    int first = 1;
    int last = 1;
    if (place.isPresent() && place.get().node().isArray()) {
      List<JsonPlace> rows = place.get().items();
      first = rowNumber(rows.get(0), 1);
      last = rowNumber(rows.get(rows.size() - 1), first);
    } else if (place.isPresent()) {
      first = rowNumber(place.get(), 1);
      last = first;
    }
    int next = last + 1;
    int data = root.optional("firstRow").map(row -> rowNumber(row, next)).orElse(next);
    return new HeaderRows(first, last, data);
  }

  private static int rowNumber(JsonPlace place, int least) {
    int number = place.count();
    if (number < least || number > MOST_ROWS_ABOVE) {
      throw place.wrong(
          "the number of the row must be from %s to %s; %s was found."
              .formatted(least, MOST_ROWS_ABOVE, number));
    }
    return number;
  }

  private static Register register(JsonPlace place, List<ColumnRule> columns) {
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
    LocalDate day = anyDay(place);
    if (!Dates.isInRange(day)) {
      throw place.wrong("the year of %s must be 1 to 9999.".formatted(quoted(place.text())));
    }
    return day;
  }

  private static LocalDate anyDay(JsonPlace place) {
    try {
      return LocalDate.parse(place.text());
    } catch (DateTimeException e) {
      throw place.wrong(
          "%s is not a date in the format YYYY-MM-DD.".formatted(quoted(place.text())), e);
    }
  }

  private static Organization organization(JsonPlace place, Register register) {
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
        .aiRoles(place.items("aiRoles").stream().map(role -> role.constant(AiRole.class)).toList())
        .build();
  }

  private static CsvFormat format(JsonPlace place) {
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

  private IdRule ids(List<ColumnRule> columns) {
    List<String> key = keys(root.items("key"), columns);
    Optional<JsonPlace> ids = root.optional("ids");
    ids.ifPresent(place -> place.allowOnly("columns"));
    boolean hasIds =
        type.equals(ModelSchema.CONTROL_ROW)
            || columns.stream()
                .flatMap(column -> column.target().stream())
                .anyMatch(target -> target.attribute().equals("id"));
    if (hasIds) {
      ids.ifPresent(
          place -> {
            throw place.wrong("a column already has the target id.");
          });
      return new IdRule(List.of(), key);
    }
    if (ids.isEmpty() && !key.isEmpty()) {
      return new IdRule(key, key);
    }
    JsonPlace place = root.field("ids");
    return new IdRule(keys(place.field("columns").items(), columns), key);
  }

  private static List<String> keys(List<JsonPlace> places, List<ColumnRule> columns) {
    return places.stream().map(place -> ColumnReader.named(place, columns).key()).toList();
  }

  private Optional<JsonPlace> duties() {
    Optional<JsonPlace> duties = root.optional("duties");
    if (duties.isPresent() && !type.equals("AiSystem")) {
      throw duties.get().wrong("only AI systems have duties.");
    }
    return duties;
  }
}
