package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The counts of a screened file.
 *
 * @param rowsAccepted rows understood and kept
 * @param rowsRejected rows that broke a rule
 * @param rowsStructure titles, headers, blank lines and footnotes
 * @param facts facts the accepted rows gave
 * @param periods the periods they cover
 * @param rejectedByRule rejected rows by the meaning of each rule they broke
 */
public record ScreenSummary(
    @JsonProperty("rows_accepted") long rowsAccepted,
    @JsonProperty("rows_rejected") long rowsRejected,
    @JsonProperty("rows_structure") long rowsStructure,
    @JsonProperty("facts") long facts,
    @JsonProperty("periods") SortedSet<String> periods,
    @JsonProperty("rejected_by_rule") Map<String, Long> rejectedByRule) {

  static <F> ScreenSummary of(FactKind<F> kind, Screened<F> screened) {
    SortedSet<String> periods = new TreeSet<>();
    kind.fields().stream()
        .filter(field -> field.name().equals("period"))
        .findFirst()
        .ifPresent(field -> addPeriods(field, screened, periods));
    Map<Rule, Long> byRule = new EnumMap<>(Rule.class);
    for (Screened.Rejected row : screened.rejected()) {
      row.broken().forEach(rule -> byRule.merge(rule, 1L, Long::sum));
    }
    Map<String, Long> byMeaning = new TreeMap<>();
    byRule.forEach((rule, count) -> byMeaning.put(rule.meaning(), count));
    return new ScreenSummary(
        screened.rowsAccepted(),
        screened.rejected().size(),
        screened.rowsStructure(),
        screened.facts().size(),
        periods,
        byMeaning);
  }

  private static <F> void addPeriods(
      FactField<F> field, Screened<F> screened, SortedSet<String> periods) {
    for (Screened.Traced<F> traced : screened.facts()) {
      periods.add((String) field.value().apply(traced.fact()));
    }
  }
}
