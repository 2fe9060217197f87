package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.Partner.Kind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A period that no release had before has no older figures to be held against, but the period
 * before it lists the partners that are expected again. Small ones come and go; what weighed and is
 * gone is a finding, and so is a World that is.
 */
final class NewPeriods {
  private static final String PERIOD = "period";
  private static final int NAMED = 3;

  /** What of the period before may be gone, in per cent of its value. */
  private static final double GOES_BY_ITSELF = 1;

  private final DatasetRule rule;
  private final Partners partners;

  NewPeriods(DatasetRule rule, Partners partners) {
    this.rule = rule;
    this.partners = partners;
  }

  /** A finding a new part that lacks what the same part of the period before has. */
  List<Remark> of(Map<String, List<FactRow>> fresh, List<List<FactRow>> all) {
    if (rule.members().isEmpty()
        || rule.parts().stream().noneMatch(p -> p.field().equals(PERIOD) && p.length() == 0)) {
      return List.of();
    }
    Map<List<String>, TreeMap<String, List<FactRow>>> series = new HashMap<>();
    for (List<FactRow> rows : all) {
      FactRow sample = rows.get(0);
      series.computeIfAbsent(of(sample), s -> new TreeMap<>()).put(sample.text(PERIOD), rows);
    }
    List<Remark> remarks = new ArrayList<>();
    for (List<FactRow> rows : fresh.values()) {
      FactRow sample = rows.get(0);
      Map.Entry<String, List<FactRow>> before =
          series.getOrDefault(of(sample), new TreeMap<>()).lowerEntry(sample.text(PERIOD));
      if (before != null) {
        lacks(sample.text(PERIOD), rows, before.getKey(), before.getValue())
            .ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  /** The part without its period, and whether that is a year, a quarter or a month. */
  private List<String> of(FactRow row) {
    List<String> of = new ArrayList<>();
    for (PartField field : rule.parts()) {
      of.add(field.field().equals(PERIOD) ? "" + row.text(PERIOD).length() : field.of(row));
    }
    return of;
  }

  private Optional<Remark> lacks(
      String period, List<FactRow> now, String earlier, List<FactRow> before) {
    String member = rule.members().get(0);
    Set<String> held = now.stream().map(row -> row.text(member)).collect(Collectors.toSet());
    Map<String, Double> gone = new TreeMap<>();
    double whole = 0;
    for (FactRow row : before) {
      Kind kind = kind(row.text(member));
      whole += kind == Kind.WORLD || kind == Kind.GROUP ? 0 : row.weight();
      if (kind != Kind.GROUP && !held.contains(row.text(member))) {
        gone.merge(row.text(member), row.weight(), Double::sum);
      }
    }
    boolean world = gone.keySet().stream().anyMatch(code -> kind(code) == Kind.WORLD);
    double lost =
        gone.entrySet().stream()
            .filter(entry -> kind(entry.getKey()) != Kind.WORLD)
            .mapToDouble(Map.Entry::getValue)
            .sum();
    if (!world && lost <= whole * GOES_BY_ITSELF / 100) {
      return Optional.empty();
    }
    String largest =
        gone.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(NAMED)
            .map(e -> String.format(Locale.ROOT, "%s (%,.0f)", name(e.getKey()), e.getValue()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        Remark.finding(
            String.format(
                Locale.ROOT,
                "its figures of %s lack %d of what %s has, %.1f%% of its value%s: %s%s",
                (rule.isByPartner() ? now.get(0).text("partner_code") + " " : "")
                    + (now.get(0).text("flow") + " " + period).strip(),
                gone.size(),
                earlier,
                whole == 0 ? 0 : 100 * lost / whole,
                world ? ", and the World" : "",
                largest,
                gone.size() > NAMED ? ", ..." : "")));
  }

  private Kind kind(String code) {
    return partners.kind(code);
  }

  private String name(String code) {
    return partners
        .find(Scheme.HOUSE, code)
        .map(partner -> partner.name() + " [" + code + "]")
        .orElse(code);
  }
}
