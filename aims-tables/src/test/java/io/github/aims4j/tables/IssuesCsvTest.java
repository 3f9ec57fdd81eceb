package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesCsvTest {

  private static String written(String value) throws IOException {
    StringWriter out = new StringWriter();
    IssuesCsv.write(
        List.of(new ImportIssue(3, 2, "Stage", Kind.UNLISTED_VALUE, value, "Kept.")), out);
    return out.toString();
  }

  @Test
  void quotesByTheStandard() throws IOException {
    assertThat(written("a,\"b\"\nc"))
        .isEqualTo(
            "row,column,header,issue,value,done\r\n3,2,Stage,unlisted value,\"a,\"\"b\"\"\nc\",Kept.\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"=1+1", "+12%", "-5", "@cmd", "\"\tx\""},
      ignoreLeadingAndTrailingWhitespace = false)
  void guardsAgainstFormulas(String value) throws IOException {
    assertThat(written(value)).contains(",'" + value + ",");
  }

  @Test
  void guardsAgainstACarriageReturn() throws IOException {
    assertThat(written("\rx")).contains(",\"'\rx\",");
  }
}
