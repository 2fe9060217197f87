package io.tradebrief.pipeline.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The counts of a screened file, and what a person should know of it.
 *
 * @param rowsAccepted rows understood and kept
 * @param rowsRepeated rows that only say again what an earlier one says
 * @param rowsRejected rows that broke a rule
 * @param rowsStructure titles, headers, blank lines and footnotes
 * @param facts facts the accepted rows gave
 * @param periods the periods they cover
 * @param rejectedByRule rejected rows by the meaning of each rule they broke
 * @param rejectedValuePercent the weight of the rejected rows by their amounts
 * @param unplaced what it states of partners that nobody knows
 * @param remarks what else a person should know
 */
public record ScreenSummary(
    @JsonProperty("rows_accepted") long rowsAccepted,
    @JsonProperty("rows_repeated") long rowsRepeated,
    @JsonProperty("rows_rejected") long rowsRejected,
    @JsonProperty("rows_structure") long rowsStructure,
    @JsonProperty("facts") long facts,
    @JsonProperty("periods") SortedSet<String> periods,
    @JsonProperty("rejected_by_rule") Map<String, Long> rejectedByRule,
    @JsonProperty("rejected_value_pct") double rejectedValuePercent,
    @JsonProperty("unplaced") List<Unplaced> unplaced,
    @JsonProperty("remarks") List<Remark> remarks) {

  /**
   * The rejected rows of a bulk file are not weighed; what it lacks shows beside its last release.
   */
  static final double NOT_WEIGHED = 0;

  public ScreenSummary {
    unplaced = List.copyOf(unplaced);
    remarks = List.copyOf(remarks);
  }

  public static <F> ScreenSummary of(FactKind<F> kind, Screened<F> screened) {
    SortedSet<String> periods = new TreeSet<>();
    if (kind.has("period")) {
      addPeriods(kind.field("period"), screened, periods);
    }
    Map<Rule, Long> byRule = new EnumMap<>(Rule.class);
    for (Screened.Rejected row : screened.rejected()) {
      row.broken().forEach(rule -> byRule.merge(rule, 1L, Long::sum));
    }
    Map<String, Long> byMeaning = new TreeMap<>();
    byRule.forEach((rule, count) -> byMeaning.put(rule.meaning(), count));
    return new ScreenSummary(
        screened.rowsAccepted(),
        screened.rowsRepeated(),
        screened.rejected().size(),
        screened.rowsStructure(),
        screened.facts().size(),
        periods,
        byMeaning,
        screened.rejectedValuePercent(),
        Unplaced.of(kind, screened.unplaced()),
        screened.remarks());
  }

  /** The same without the weight of what was rejected. */
  public ScreenSummary notWeighed() {
    return new ScreenSummary(
        rowsAccepted,
        rowsRepeated,
        rowsRejected,
        rowsStructure,
        facts,
        periods,
        rejectedByRule,
        NOT_WEIGHED,
        unplaced,
        remarks);
  }

  /** All that a person should know of the file beside its counts, unknown partners first. */
  public List<Remark> toKnow() {
    return Stream.concat(Unplaced.remarks(unplaced).stream(), remarks.stream()).toList();
  }

  /** Rows of the file, however they were taken. */
  public long rows() {
    return rowsAccepted + rowsRepeated + rowsRejected + rowsStructure;
  }

  private static <F> void addPeriods(
      FactField<F> field, Screened<F> screened, SortedSet<String> periods) {
    for (Screened.Traced<F> traced : screened.facts()) {
      periods.add((String) field.value().apply(traced.fact()));
    }
  }
}
