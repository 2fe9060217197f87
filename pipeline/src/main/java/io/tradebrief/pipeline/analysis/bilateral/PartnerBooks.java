package io.tradebrief.pipeline.analysis.bilateral;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.sum;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * What the partner in focus records of its goods trade with the reporter, a total a year. A year is
 * a figure of its own, or twelve months added up; fewer months are no year.
 */
final class PartnerBooks {
  private static final long MONTHS = 12;

  private final List<Entry> entries;

  private PartnerBooks(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * A recorded total.
   *
   * @param flow seen from the partner
   * @param amount whole units of {@code currency}
   */
  record Entry(int year, String flow, long amount, String currency, String valuation) {}

  static PartnerBooks of(Context context) {
    Question question = context.question();
    List<Row> rows =
        context
            .facts(TradeFlow.KIND, Role.PARTNER_BOOKS)
            .map(
                facts ->
                    Tables.collect(
                        facts
                            .where(
                                col("reporter_code")
                                    .equalTo(question.partner())
                                    .and(col("partner_code").equalTo(question.reporter()))
                                    .and(col("sector").equalTo(TradeFlow.GOODS))
                                    .and(col("classification").equalTo(TradeFlow.ALL_PRODUCTS))
                                    .and(col("measure").equalTo(TradeFlow.VALUE))
                                    .and(col("adjustment").equalTo("nsa")))
                            .groupBy(
                                col("period").substr(1, 4).cast("int").as("year"),
                                length(col("period")).as("length"),
                                col("flow"),
                                col("currency"),
                                col("valuation"))
                            .agg(
                                sum(col("amount")).as("amount"),
                                countDistinct(col("period")).as("periods"))))
            .orElse(List.of());
    return new PartnerBooks(
        rows.stream()
            .filter(PartnerBooks::isYear)
            .sorted(
                Comparator.comparingInt((Row row) -> row.<Integer>getAs("length"))
                    .thenComparing(row -> row.<String>getAs("currency"))
                    .thenComparing(row -> row.<String>getAs("valuation")))
            .map(
                row ->
                    new Entry(
                        row.<Integer>getAs("year"),
                        row.getAs("flow"),
                        row.<Long>getAs("amount"),
                        row.getAs("currency"),
                        row.getAs("valuation")))
            .toList());
  }

  /** The total of a flow, the published year before the months added up. */
  Optional<Entry> entry(int year, String flow) {
    return entries.stream()
        .filter(entry -> entry.year() == year && entry.flow().equals(flow))
        .findFirst();
  }

  /** The years with any total. */
  SortedSet<Integer> years() {
    return entries.stream().map(Entry::year).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The currencies of the totals, sorted. */
  List<String> currencies() {
    return entries.stream().map(Entry::currency).distinct().sorted().toList();
  }

  /** Quarters, {@code 2024-Q1}, are as long as months but are only four. */
  private static boolean isYear(Row row) {
    return row.<Integer>getAs("length") == 4 || row.<Long>getAs("periods") == MONTHS;
  }
}
