package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;

/**
 * The same trade stated on two systems, bases or valuations is one trade, and would be counted
 * twice where it is added up. Of those a release has for a partner one is used: the one it has more
 * facts of, as the one its duties are calculated on; of equals the one the table is usually on.
 */
final class OneConvention {
  private static final List<String> FIELDS = List.of("basis", "system", "valuation");
  private static final List<String> USUAL =
      List.of("customs", "general", "total", "fas", "fob", "balance-of-payments", "consumption");

  private OneConvention() {}

  /**
   * What is left out of a release.
   *
   * @param flow which way
   * @param convention the basis, system and valuation
   * @param partners whose trade is also stated on another one
   */
  record LeftOut(String flow, List<String> convention, Set<String> partners) {
    boolean holds(FactRow row) {
      return isValue(row)
          && row.text("flow").equals(flow)
          && OneConvention.convention(row).equals(convention)
          && partners.contains(row.text("partner_code"));
    }

    /** The same of a staged fact. */
    Column column() {
      Column is =
          col("measure")
              .equalTo(TradeFlow.VALUE)
              .and(col("flow").equalTo(flow))
              .and(col("partner_code").isin(partners.toArray()));
      for (int i = 0; i < FIELDS.size(); i++) {
        is = is.and(col(FIELDS.get(i)).equalTo(convention.get(i)));
      }
      return is;
    }
  }

  /** Duties, and values under an agreement, are told apart by their system. */
  private static boolean isValue(FactRow row) {
    return row.text("measure").equals(TradeFlow.VALUE);
  }

  private static List<String> convention(FactRow row) {
    return FIELDS.stream().map(row::text).toList();
  }

  /** What of the rows is stated on another convention too, with a finding for each. */
  static List<LeftOut> of(List<FactRow> rows, List<FileRemark> remarks) {
    if (rows.isEmpty() || !rows.get(0).kind().name().equals(TradeFlow.KIND.name())) {
      return List.of();
    }
    Map<List<String>, Map<List<String>, FactRow>> cells = new HashMap<>();
    Map<String, Map<List<String>, Integer>> counts = new TreeMap<>();
    Map<String, Map<List<String>, Integer>> values = new TreeMap<>();
    for (FactRow row : rows) {
      counts
          .computeIfAbsent(row.text("flow"), f -> new HashMap<>())
          .merge(convention(row), 1, Integer::sum);
      if (isValue(row)) {
        values
            .computeIfAbsent(row.text("flow"), f -> new HashMap<>())
            .merge(convention(row), 1, Integer::sum);
        cells
            .computeIfAbsent(row.keyWithout(FIELDS), c -> new HashMap<>())
            .put(convention(row), row);
      }
    }
    Map<List<String>, LeftOut> out = new HashMap<>();
    Map<List<String>, FactRow> samples = new HashMap<>();
    for (Map<List<String>, FactRow> of : cells.values()) {
      if (of.size() > 1) {
        String flow = of.values().iterator().next().text("flow");
        List<String> used = of.keySet().stream().max(order(counts.get(flow))).orElseThrow();
        of.forEach(
            (convention, row) -> {
              if (!convention.equals(used)) {
                List<String> key = new ArrayList<>(convention);
                key.add(flow);
                samples.putIfAbsent(key, row);
                out.computeIfAbsent(key, k -> new LeftOut(flow, convention, new HashSet<>()))
                    .partners()
                    .add(row.text("partner_code"));
              }
            });
      }
    }
    for (List<String> key : byText(out.keySet())) {
      LeftOut left = out.get(key);
      remarks.add(
          FileRemark.of(
              samples.get(key).file(),
              remark(left, isTwofold(left, counts.get(left.flow()), values.get(left.flow())))));
    }
    return List.copyOf(out.values());
  }

  private static Set<List<String>> byText(Set<List<String>> keys) {
    Set<List<String>> sorted = new TreeSet<>(Comparator.comparing(key -> String.join(" ", key)));
    sorted.addAll(keys);
    return sorted;
  }

  private static Comparator<List<String>> order(Map<List<String>, Integer> counts) {
    return Comparator.<List<String>>comparingInt(counts::get)
        .thenComparing(
            Comparator.<List<String>>comparingInt(
                    convention -> convention.stream().mapToInt(OneConvention::place).sum())
                .reversed())
        .thenComparing(convention -> String.join(" ", convention));
  }

  private static int place(String word) {
    int place = USUAL.indexOf(word);
    return place < 0 ? USUAL.size() : place;
  }

  /**
   * Whether the release states every value on two conventions, of which its duties tell the one
   * that is meant; as an answer does that was asked for both.
   */
  private static boolean isTwofold(
      LeftOut left, Map<List<String>, Integer> facts, Map<List<String>, Integer> values) {
    int most = facts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return facts.get(left.convention()) < most && values.values().stream().distinct().count() == 1;
  }

  private static Remark remark(LeftOut out, boolean twofold) {
    String text =
        "its "
            + out.flow()
            + "s of "
            + out.partners().size()
            + " partners ("
            + new TreeSet<>(out.partners()).first()
            + (out.partners().size() > 1 ? ", ..." : "")
            + ") are stated on two conventions; those of basis "
            + out.convention().get(0)
            + ", system "
            + out.convention().get(1)
            + " and valuation "
            + out.convention().get(2)
            + " are not used, so that nothing is added up twice";
    return twofold ? Remark.notice(text) : Remark.finding(text);
  }
}
