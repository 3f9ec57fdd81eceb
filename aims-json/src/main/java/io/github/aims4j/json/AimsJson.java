// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.diff.RecordForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and writes an AIMS, single records, and what this library says of them, as JSON.
 *
 * <pre>{@code
 * AimsJson json = AimsJson.standard();
 * Aims aims = json.read(Files.readAllBytes(path));
 * Files.write(path, json.pretty().write(aims));
 * }</pre>
 *
 * <p>Reading is strict: {@link AimsJsonException} lists every problem of a document with its JSON
 * pointer, line and column. Writing is deterministic: equal records give equal bytes, and what is
 * read again is equal. Fields whose names start with {@code x-} are kept as extensions, in order,
 * after the known fields.
 *
 * <p>Source: this library's own format, on RFC 8259. Immutable and thread-safe: make one and share
 * it.
 */
public final class AimsJson {

  private static final AimsJson STANDARD = new AimsJson(JsonLimits.standard(), false, false);

  private final JsonLimits limits;
  private final boolean keepsUnknownFields;
  private final boolean pretty;
  private final Documents documents;

  private AimsJson(JsonLimits limits, boolean keepsUnknownFields, boolean pretty) {
    this.limits = limits;
    this.keepsUnknownFields = keepsUnknownFields;
    this.pretty = pretty;
    this.documents = new Documents(limits, keepsUnknownFields);
  }

  /**
   * Returns what reads strictly within {@link JsonLimits#standard()} and writes without white
   * space.
   */
  public static AimsJson standard() {
    return STANDARD;
  }

  /**
   * Returns the same with other limits.
   *
   * @param other the limits
   */
  public AimsJson withLimits(JsonLimits other) {
    return new AimsJson(requireNonNull(other, "other"), keepsUnknownFields, pretty);
  }

  /**
   * Returns the same, but fields that the model does not know are kept as extensions under their
   * own names and written back, in place of being problems. Reports, agendas and what they consist
   * of have no extensions and still refuse them.
   *
   * <p>If an AIMS states another edition of the standard, ids that the edition of 2023 lacks are
   * kept in the extension {@link Extensions#OTHER_EDITION} of their record, in place of being
   * problems.
   */
  public AimsJson keepingUnknownFields() {
    return new AimsJson(limits, true, pretty);
  }

  /** Returns the same, but what is written is indented by two spaces and ends with a line feed. */
  public AimsJson pretty() {
    return new AimsJson(limits, keepsUnknownFields, true);
  }

  /**
   * Reads an AIMS.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @throws AimsJsonException if it is not the JSON of an AIMS
   */
  public Aims read(byte[] document) {
    return documents.read(AimsReader.INSTANCE, requireNonNull(document, "document"), 0);
  }

  /**
   * Reads an AIMS.
   *
   * @param document the text of the document
   * @throws AimsJsonException if it is not the JSON of an AIMS
   */
  public Aims read(String document) {
    return documents.read(AimsReader.INSTANCE, requireNonNull(document, "document"));
  }

  /**
   * Reads an AIMS from a stream, to its end; the stream stays open.
   *
   * @param document the document in UTF-8, with or without a byte order mark
   * @throws AimsJsonException if it is not the JSON of an AIMS
   * @throws IOException if the stream cannot be read
   */
  public Aims read(InputStream document) throws IOException {
    return read(document.readNBytes(oneMoreThanAllowed()));
  }

  /**
   * Reads an AIMS from a reader, to its end; the reader stays open.
   *
   * @param document the text of the document
   * @throws AimsJsonException if it is not the JSON of an AIMS
   * @throws IOException if the reader cannot be read
   */
  public Aims read(Reader document) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    int count = document.read(buffer);
    while (count >= 0 && text.length() <= limits.documentBytes()) {
      text.append(buffer, 0, count);
      count = document.read(buffer);
    }
    return read(text.toString());
  }

  private int oneMoreThanAllowed() {
    return Math.max(limits.documentBytes(), limits.documentBytes() + 1);
  }

  /**
   * Reads a report, such as one that was kept to compare later ones with.
   *
   * @param document the JSON of the report in UTF-8, with or without a byte order mark
   * @throws AimsJsonException if it is not the JSON of a report
   */
  public ConformityReport readReport(byte[] document) {
    return readRecord(ConformityReport.class, document);
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the JSON of the report in UTF-8, which {@link #readReport} reads
   * @throws IllegalArgumentException if a string contains an unpaired surrogate
   */
  public byte[] writeReport(ConformityReport report) {
    return writeRecord(ConformityReport.class, report);
  }

  /**
   * Reads one record, or another document of this library.
   *
   * @param type the class of the record: a type of the model, or one of those that {@link
   *     #writeRecord(Class, Object)} writes
   * @param document the JSON of the record in UTF-8
   * @param <T> the type of the record
   * @throws AimsJsonException if it is not the JSON of such a record
   * @throws IllegalArgumentException if the type is none that is written as JSON
   */
  public <T> T readRecord(Class<T> type, byte[] document) {
    return documents.read(reader(type), requireNonNull(document, "document"), 0);
  }

  /**
   * Returns the records of a stream of lines, one record in each (NDJSON). Lines are read when the
   * records are asked for, empty ones are passed over; a record that is refused ends the stream.
   * The input stays open; ids may repeat.
   *
   * @param type the class of the records, as in {@link #writeRecord(Class, Object)}
   * @param lines the lines in UTF-8
   * @param <T> the type of the records
   * @return a stream that throws {@link AimsJsonException} with the number of the line, and {@link
   *     UncheckedIOException} when the lines cannot be read
   * @throws IllegalArgumentException if the type is none that is written as JSON
   */
  public <T> Stream<T> readLines(Class<T> type, InputStream lines) {
    return readLinesLeniently(type, lines).map(JsonLine::orElseThrow);
  }

  /**
   * Returns the lines of a stream with one record in each (NDJSON), those that are refused too:
   * each with its record or its problems. Lines are read when they are asked for, empty ones are
   * passed over, and no problem ends the stream. The input stays open; ids may repeat.
   *
   * @param type the class of the records: a type of the model, or of reports and agendas
   * @param lines the lines in UTF-8
   * @param <T> the type of the records
   * @return a stream that throws {@link UncheckedIOException} when the lines cannot be read
   * @throws IllegalArgumentException if the type is none that is written as JSON
   */
  public <T> Stream<JsonLine<T>> readLinesLeniently(Class<T> type, InputStream lines) {
    return linesToRead(type, lines).map(Supplier::get);
  }

  /**
   * Returns the lines of a stream with one record in each (NDJSON) before they are read, so that
   * several threads can share the work: lines are split from the stream when they are asked for,
   * one after the other, and each is read by the thread that asks for it. Empty ones are passed
   * over. What each gives is that of {@link #readLinesLeniently}. The input stays open.
   *
   * <pre>{@code
   * json.linesToRead(Aims.class, lines).forEach(line -> pool.submit(() -> assess(line.get())));
   * }</pre>
   *
   * @param type the class of the records: a type of the model, or of reports and agendas
   * @param lines the lines in UTF-8
   * @param <T> the type of the records
   * @return a stream that throws {@link UncheckedIOException} when the lines cannot be read
   * @throws IllegalArgumentException if the type is none that is written as JSON
   */
  public <T> Stream<Supplier<JsonLine<T>>> linesToRead(Class<T> type, InputStream lines) {
    return Lines.stream(reader(type), requireNonNull(lines, "lines"), limits, documents);
  }

  /**
   * Reads one line of NDJSON that a caller has split from the others, as a framework of distributed
   * computing does.
   *
   * @param type the class of the record: a type of the model, or of reports and agendas
   * @param number the number of the line, from 1, for problems
   * @param line the bytes of the line in UTF-8, with or without its end
   * @param <T> the type of the record
   * @return the line with its record or its problems
   * @throws IllegalArgumentException if the type is none that is written as JSON, or the number is
   *     less than 1
   */
  public <T> JsonLine<T> readLine(Class<T> type, int number, byte[] line) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "The number of a line is %s; it must be 1 or more.".formatted(number));
    }
    return Lines.read(reader(type), requireNonNull(line, "line"), number - 1, documents);
  }

  /**
   * Writes an AIMS.
   *
   * @param aims the AIMS
   * @return the document in UTF-8
   * @throws IllegalArgumentException if an extension has the name of a field, or one that would be
   *     refused when it is read, or is nested too deeply; or if a string contains an unpaired
   *     surrogate
   */
  public byte[] write(Aims aims) {
    return documents.write(AimsWriter.INSTANCE, requireNonNull(aims, "aims"), pretty);
  }

  /**
   * Writes an AIMS to a stream, which stays open. Nothing is written when the AIMS is refused.
   *
   * @param aims the AIMS
   * @param document where the document goes, in UTF-8
   * @throws IllegalArgumentException in the cases of {@link #write(Aims)}
   * @throws IOException if the stream cannot be written
   */
  public void write(Aims aims, OutputStream document) throws IOException {
    document.write(write(aims));
  }

  /**
   * Writes an AIMS.
   *
   * @param aims the AIMS
   * @return the text of the document
   * @throws IllegalArgumentException in the cases of {@link #write(Aims)}
   */
  public String writeString(Aims aims) {
    return new String(write(aims), StandardCharsets.UTF_8);
  }

  /**
   * Writes one record, or what this library says of an AIMS.
   *
   * @param type the class of the record: a type of the model, {@code Finding}, {@code
   *     OpenQuestion}, {@code AimsDiff}, {@code ConformityReport}, {@code ReportComparison}, {@code
   *     Readiness}, {@code Agenda}, {@code Portfolio}, {@code CrosswalkLookup}, {@code
   *     FrameworkView}, {@code IntegratedSystem}, or a type that they consist of
   * @param record the record
   * @param <T> the type of the record
   * @return the JSON of the record in UTF-8
   * @throws IllegalArgumentException if the type is none that is written as JSON, and in the cases
   *     of {@link #write(Aims)}
   */
  public <T> byte[] writeRecord(Class<T> type, T record) {
    return documents.write(writer(type), requireNonNull(record, "record"), pretty);
  }

  /**
   * Writes one record of whatever kind.
   *
   * @param record the record
   * @return the JSON of the record in UTF-8, which {@link #readRecord} reads by its type
   * @throws IllegalArgumentException in the cases of {@link #write(Aims)}
   */
  public byte[] writeRecord(Entity<?> record) {
    // The class of a record is hidden; it extends that of the model.
    return write(writer(record.getClass().getSuperclass()), record);
  }

  // The writer is that of the record.
  @SuppressWarnings("unchecked")
  private <T> byte[] write(ObjectWriter<T> writer, Entity<?> record) {
    return documents.write(writer, (T) record, pretty);
  }

  /**
   * Writes records as lines, one record in each (NDJSON), each without white space and ending with
   * a line feed. The output stays open.
   *
   * @param type the class of the records, as in {@link #writeRecord(Class, Object)}
   * @param records the records, in the order in which they are written
   * @param lines where the lines go, in UTF-8
   * @param <T> the type of the records
   * @throws IllegalArgumentException if the type is none that is written as JSON, and in the cases
   *     of {@link #write(Aims)}
   * @throws IOException if the output cannot be written
   */
  public <T> void writeLines(Class<T> type, Stream<? extends T> records, OutputStream lines)
      throws IOException {
    ObjectWriter<T> writer = writer(type);
    Iterator<? extends T> each = records.iterator();
    while (each.hasNext()) {
      lines.write(documents.write(writer, each.next(), false));
      lines.write('\n');
    }
  }

  /** Returns what reads a type. */
  // The reader was found by the type.
  @SuppressWarnings("unchecked")
  static <T> ObjectReader<T, ?> reader(Class<T> type) {
    ObjectReader<?, ?> reader = Codecs.reader(type.getName());
    if (reader == null) {
      throw notJson(type);
    }
    return (ObjectReader<T, ?>) reader;
  }

  /** Returns what writes a type. */
  // The writer was found by the type.
  @SuppressWarnings("unchecked")
  static <T> ObjectWriter<T> writer(Class<T> type) {
    ObjectWriter<?> writer = Codecs.writer(type.getName());
    if (writer == null) {
      throw notJson(type);
    }
    return (ObjectWriter<T>) writer;
  }

  private static IllegalArgumentException notJson(Class<?> type) {
    return new IllegalArgumentException(
        "%s is not written as JSON; these types are: %s."
            .formatted(
                type.getName(),
                Codecs.types().stream()
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", "))));
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of a document, with a definition for each type. Every
   * document that is written validates against it. It says less than the reader knows: not that ids
   * are unique and in normalization form C, that dates are in the calendar, or that records keep
   * their invariants.
   */
  public static String schema() {
    try (InputStream schema = AimsJson.class.getResourceAsStream("aims.schema.json")) {
      return new String(requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the form in which the attributes of records are compared: the names and values are
   * those of their JSON. Records that exceed the limits are refused.
   */
  public RecordForm recordForm() {
    JsonRecordForm form = new JsonRecordForm(this, documents);
    return RecordForm.of(form::attributes, form::record);
  }

  /**
   * Returns a module for a mapper of Jackson, which then reads and writes every type of the model
   * in this format, with the same limits and the same treatment of unknown fields.
   */
  public AimsModule module() {
    return new AimsModule(limits, keepsUnknownFields);
  }
}
