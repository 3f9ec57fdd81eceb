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
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import io.github.aims4j.internal.Quoted;
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
import java.util.stream.Collectors;
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
  private static final int MOST_ROWS_ABOVE = 1000;
  private static final List<String> COLUMN_FIELDS =
      List.of(
          "header",
          "position",
          "optional",
          "value",
          "attribute",
          "extension",
          "values",
          "match",
          "split",
          "dateForms",
          "stages",
          "idColumn",
          "nothingStated",
          "readOnly");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final JsonPlace root;
  private final String type;
  private final int firstPosition;
  private final List<DateForm> dateForms;

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
    this.type = root.optional("records").map(MappingReader::type).orElse("AiSystem");
    this.firstPosition = root.optional("positionsFrom").map(MappingReader::firstPosition).orElse(1);
    this.dateForms = root.optional("dateForms").map(TargetReader::dateForms).orElse(List.of());
  }

  private static String type(JsonPlace place) {
    String name = place.text();
    return name.equals(ModelSchema.CONTROL_ROWS)
        ? ModelSchema.CONTROL_ROW
        : place.read(ModelSchema::typeInList);
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
    root.put("records", ModelSchema.listOf(layout.type()).orElseThrow());
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
    List<ColumnRule> columns = columns();
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
            Set.copyOf(texts(root, "nothingStated")),
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
        .aiRoles(
            place.optional("aiRoles").map(JsonPlace::items).orElse(List.of()).stream()
                .map(role -> role.constant(AiRole.class))
                .toList())
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

  private static int firstPosition(JsonPlace place) {
    int first = place.count();
    if (first > 1) {
      throw place.wrong("positions must start from 0 or 1; %s was found.".formatted(first));
    }
    return first;
  }

  private static List<String> texts(JsonPlace place, String field) {
    return place.optional(field).map(JsonPlace::items).orElse(List.of()).stream()
        .map(JsonPlace::text)
        .toList();
  }

  private List<ColumnRule> columns() {
    boolean lines = root.optional("lines").map(JsonPlace::truth).orElse(false);
    TargetReader targets = new TargetReader(type, dateForms, lines);
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
    targets.requireAll(root.field("columns"));
    requireIdColumns(columns);
    return columns;
  }

  private void requireIdColumns(List<ColumnRule> columns) {
    root.field("columns")
        .fields()
        .values()
        .forEach(column -> column.optional("idColumn").ifPresent(place -> key(place, columns)));
  }

  private ColumnRule column(String key, JsonPlace place, TargetReader targets) {
    place.allowOnly(COLUMN_FIELDS.toArray(String[]::new));
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
    Optional<String> constant = place.optional("value").map(JsonPlace::text);
    return new ColumnRule(
        key,
        constant.isPresent() ? noBinding(place, target) : Optional.of(binding(place)),
        constant,
        target,
        extension,
        texts(place, "nothingStated").stream()
            .map(Mapping::folded)
            .collect(Collectors.toUnmodifiableSet()),
        place.optional("readOnly").map(JsonPlace::truth).orElse(false));
  }

  private static Optional<ColumnBinding> noBinding(JsonPlace place, Optional<Target> target) {
    for (String field : List.of("header", "position", "optional", "readOnly")) {
      if (place.optional(field).isPresent()) {
        throw place.wrong("a column with a constant \"value\" has no \"%s\".".formatted(field));
      }
    }
    if (target.isEmpty()) {
      throw place.wrong("a column with a constant \"value\" requires an \"attribute\".");
    }
    return Optional.empty();
  }

  private ColumnBinding binding(JsonPlace place) {
    List<String> headers = place.optional("header").map(MappingReader::headers).orElse(List.of());
    Optional<JsonPlace> position = place.optional("position");
    boolean optional = place.optional("optional").map(JsonPlace::truth).orElse(false);
    if (headers.isEmpty() && position.isEmpty()) {
      throw place.wrong(
          "a column requires a \"header\", a \"position\" or both, or a constant \"value\".");
    }
    if (position.isEmpty()) {
      return new ColumnBinding(headers, OptionalInt.empty(), "", optional);
    }
    int stated = position.get().count();
    if (stated < firstPosition) {
      throw position.get().wrong("positions start from 1; 0 was found.");
    }
    return new ColumnBinding(
        headers,
        OptionalInt.of(stated - firstPosition),
        "position %s (starting from %s)".formatted(stated, firstPosition),
        optional);
  }

  /** Returns the header of a column, or several of which a file of a family has one. */
  private static List<String> headers(JsonPlace place) {
    List<JsonPlace> texts = place.node().isArray() ? place.items() : List.of(place);
    return texts.stream().map(JsonPlace::text).map(Spaces::collapse).toList();
  }

  private IdRule ids(List<ColumnRule> columns) {
    List<String> key = keys(root, "key", columns);
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
    return new IdRule(
        place.field("columns").items().stream().map(item -> key(item, columns)).toList(), key);
  }

  private static List<String> keys(JsonPlace place, String field, List<ColumnRule> columns) {
    return place.optional(field).map(JsonPlace::items).orElse(List.of()).stream()
        .map(item -> key(item, columns))
        .toList();
  }

  private static String key(JsonPlace place, List<ColumnRule> columns) {
    return column(place, columns).key();
  }

  /** Returns the column that a text names. */
  static ColumnRule column(JsonPlace place, List<ColumnRule> columns) {
    String key = place.text();
    return columns.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> place.wrong("%s is not a column of the mapping.".formatted(quoted(key))));
  }

  private Optional<JsonPlace> duties() {
    Optional<JsonPlace> duties = root.optional("duties");
    if (duties.isPresent() && !type.equals("AiSystem")) {
      throw duties.get().wrong("only AI systems have duties.");
    }
    return duties;
  }
}
