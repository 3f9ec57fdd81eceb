// SPDX-License-Identifier: Apache-2.0
package com.example;

import static org.apache.spark.sql.functions.col;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLimits;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Rolls up AIMS that a lake holds as lines of JSON: one row for each finding goes to Parquet, and
 * the portfolio, the same as that of {@code aims portfolio}, to a file of JSON next to it.
 *
 * <pre>
 * spark-submit --class com.example.PortfolioJob spark-portfolio-1.jar GROUP.ndjson 2026-09-30 OUT
 * </pre>
 */
public final class PortfolioJob {

  private static final AimsJson JSON =
      AimsJson.standard()
          .withLimits(JsonLimits.standard().withDocumentBytes(Integer.MAX_VALUE - 8));

  private PortfolioJob() {}

  /**
   * Runs the job.
   *
   * @param args the input, the date, and the folder for the output
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println("Usage: PortfolioJob INPUT DATE OUT");
      System.exit(2);
    }
    SparkSession spark = SparkSession.builder().appName("aims-portfolio").getOrCreate();
    try {
      System.out.println(run(spark, args[0], LocalDate.parse(args[1]), args[2]));
    } finally {
      spark.stop();
    }
  }

  /**
   * Writes {@code findings} in Parquet and {@code portfolio.json}, and returns the portfolio.
   *
   * @param spark the session
   * @param input a file with one AIMS in each line; lines of several are numbered through
   * @param asOf the date as of which records are read
   * @param output the folder for the output
   */
  static Portfolio run(SparkSession spark, String input, LocalDate asOf, String output)
      throws Exception {
    String source = new Path(input).getName();
    Dataset<Row> rows =
        spark
            .createDataFrame(
                lines(spark, input).mapPartitions(lines -> new AssessedRows(lines, source, asOf)),
                AssessedRows.SCHEMA)
            .persist(StorageLevel.DISK_ONLY());
    try {
      rows.where(col(AssessedRows.PORTFOLIO).isNull())
          .drop(AssessedRows.PORTFOLIO)
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(output + "/findings");
      Portfolio portfolio = merged(rows, asOf);
      write(spark, new Path(output, "portfolio.json"), portfolio);
      return portfolio;
    } finally {
      rows.unpersist();
    }
  }

  /**
   * Returns the bytes of each line with its index. They are no strings, because a string would hide
   * what is not UTF-8; and only a line feed ends a line, because a carriage return can stand between
   * the tokens of JSON.
   */
  private static JavaPairRDD<byte[], Long> lines(SparkSession spark, String input) {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    Configuration configuration = new Configuration(context.hadoopConfiguration());
    configuration.set("textinputformat.record.delimiter", "\n");
    return context
        .newAPIHadoopFile(
            input, TextInputFormat.class, LongWritable.class, Text.class, configuration)
        .map(each -> each._2().copyBytes())
        .zipWithIndex();
  }

  private static Portfolio merged(Dataset<Row> rows, LocalDate asOf) {
    PortfolioRollUp whole = PortfolioRollUp.asOf(asOf);
    Iterator<byte[]> parts =
        rows.where(col(AssessedRows.PORTFOLIO).isNotNull())
            .select(AssessedRows.PORTFOLIO)
            .as(Encoders.BINARY())
            .toLocalIterator();
    parts.forEachRemaining(part -> whole.addAll(JSON.readRecord(Portfolio.class, part)));
    return whole.toPortfolio();
  }

  private static void write(SparkSession spark, Path file, Portfolio portfolio) throws Exception {
    FileSystem files = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
    try (var out = files.create(file, true)) {
      out.write(JSON.pretty().writeRecord(Portfolio.class, portfolio));
    }
  }
}
