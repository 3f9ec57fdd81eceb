// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuesCsvTest {

  private static byte[] bytes(IssuesCsv csv, String value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    csv.write(List.of(new FoundIssue(3, 2, "Stage", Kind.UNLISTED_VALUE, value, "Kept.")), out);
    return out.toByteArray();
  }

  private static String written(String value) throws IOException {
    return new String(bytes(IssuesCsv.standard(), value), StandardCharsets.UTF_8);
  }

  @Test
  void quotesByTheStandard() throws IOException {
    assertThat(written("a,\"b\"\nc"))
        .isEqualTo(
            "row,column,header,issue,value,done\r\n3,2,Stage,unlisted value,\"a,\"\"b\"\"\nc\",Kept.\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+12%", "-5", "@cmd", "＝2+2", "＋1", "－1", "＠cmd", "﹦1", " =1", "\u00a0=1"})
  void guardsAgainstFormulas(String value) throws IOException {
    assertThat(written(value)).contains(",unlisted value,'" + value + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n=1", " \r\n +1"})
  void guardsAgainstFormulasBelowEmptyLines(String value) throws IOException {
    assertThat(written(value)).contains(",\"'" + value + "\",");
  }

  @Test
  void guardsAgainstFormulasBehindWhatIsNotVisible() throws IOException {
    assertThat(written("\ufeff=1")).contains(",'\\ufeff=1,");
    assertThat(written("\u200b\u2060+1")).contains(",'\\u200b\\u2060+1,");
    assertThat(written("\t=1")).contains(",'\\u0009=1,");
    assertThat(written("\r=1")).contains(",'\\u000d=1,");
    assertThat(written("\u0000@x")).contains(",'\\u0000@x,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "1-2", "Étape ٣", "'=1", "2024-01-05", "–5"})
  void leavesOtherCellsAsTheyAre(String value) throws IOException {
    assertThat(written(value)).contains(",unlisted value," + value + ",");
  }

  @Test
  void makesControlAndFormatCharactersVisible() throws IOException {
    assertThat(written("a\u001b[2J\u202eb\u0085c")).contains(",a\\u001b[2J\\u202eb\\u0085c,");
  }

  @Test
  void guardsEveryCell() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IssuesCsv.standard()
        .write(List.of(new FoundIssue(1, 1, "=h", Kind.UNLISTED_VALUE, "v", "=d")), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("1,1,'=h,unlisted value,v,'=d\r\n");
  }

  @Test
  void beginsWithAByteOrderMarkOnRequest() throws IOException {
    byte[] marked = bytes(IssuesCsv.standard().withByteOrderMark(), "Étape ٣");
    byte[] plain = bytes(IssuesCsv.standard(), "Étape ٣");

    assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).endsWith(plain).hasSize(plain.length + 3);
  }
}
