package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partner.Kind;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a release lacks of the parts it would supersede: partners, products, lines, the World.
 *
 * <p>The weight of what is gone is its amount in the superseded release, or the number of its facts
 * where a kind has no amounts.
 */
final class Lost {
  private static final int NAMED = 3;

  private final DatasetRule rule;
  private final Partners partners;
  private final Thresholds thresholds;
  private final Map<String, Map<String, Double>> gone = new TreeMap<>();
  private double weight;
  private double lost;
  private double facts;
  private double factsLost;
  private int partsKept;
  private String newest = "";
  private boolean world;
  private FactRow sample;

  Lost(DatasetRule rule, Partners partners, Thresholds thresholds) {
    this.rule = rule;
    this.partners = partners;
    this.thresholds = thresholds;
  }

  /**
   * Compares a part with the one it would supersede.
   *
   * @param proven whether a total in the release shows that it is complete
   * @return whether too much is gone, so that the older part stays
   */
  boolean isTooMuch(List<FactRow> older, List<FactRow> newer, boolean proven) {
    double whole = 0;
    Set<FactRow> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String field : rule.members()) {
      Set<String> held = newer.stream().map(row -> row.text(field)).collect(Collectors.toSet());
      for (FactRow row : older) {
        if (!isGroup(row) && !held.contains(row.text(field)) && missing.add(row)) {
          note(field, row);
        }
      }
    }
    for (FactRow row : older) {
      whole += isSum(row) ? 0 : row.weight();
    }
    double part = missing.stream().filter(row -> !isSum(row)).mapToDouble(FactRow::weight).sum();
    weight += whole;
    lost += part;
    facts += older.size();
    factsLost += missing.size();
    boolean tooMuch = !proven && part > whole * thresholds.keptValue() / 100;
    partsKept += tooMuch ? 1 : 0;
    return tooMuch;
  }

  private boolean isGroup(FactRow row) {
    return kind(row) == Kind.GROUP;
  }

  /** Whether the fact is a sum of others, which must not be weighed twice. */
  private boolean isSum(FactRow row) {
    return isGroup(row) || kind(row) == Kind.WORLD;
  }

  private Kind kind(FactRow row) {
    return partners
        .find(
            Scheme.HOUSE,
            row.text("partner_code") + row.text("holder_code") + row.text("counterpart_code"))
        .map(Partner::kind)
        .orElse(Kind.COUNTRY);
  }

  private void note(String field, FactRow row) {
    Map<String, Double> byMember = gone.computeIfAbsent(field, f -> new TreeMap<>());
    byMember.merge(row.text(field), row.weight(), Math::max);
    if (sample == null || row.text("period").compareTo(newest) > 0) {
      newest = row.text("period");
    }
    sample = row;
    world |= kind(row) == Kind.WORLD;
  }

  /** The findings and notices of all parts compared, none if nothing is gone. */
  List<Remark> remarks(String older) {
    List<Remark> remarks = new ArrayList<>();
    if (gone.isEmpty()) {
      return remarks;
    }
    double percent = weight == 0 ? 0 : 100 * lost / weight;
    String text =
        String.format(
            Locale.ROOT,
            "it lacks %,.0f of %,.0f facts of release %s, %.1f%% of %s: %s",
            factsLost,
            facts,
            older,
            percent,
            sample.weight() == 1 ? "them" : "their value",
            gone.entrySet().stream()
                .map(entry -> members(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; ")));
    String kept =
        partsKept > 0 ? ". The figures of " + older + " stay for " + partsKept + " parts" : "";
    boolean finding = percent > thresholds.lostValue() || partsKept > 0 || world;
    remarks.add(finding ? Remark.finding(text + kept) : Remark.notice(text));
    return remarks;
  }

  private String members(String field, Map<String, Double> members) {
    List<String> largest =
        members.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(NAMED)
            .map(
                entry ->
                    entry.getValue() > 1
                        ? String.format(
                            Locale.ROOT, "%s (up to %,.0f)", name(entry.getKey()), entry.getValue())
                        : name(entry.getKey()))
            .toList();
    int more = members.size() - largest.size();
    return field + " " + String.join(", ", largest) + (more > 0 ? " and " + more + " more" : "");
  }

  private String name(String member) {
    return partners
        .find(Scheme.HOUSE, member)
        .map(Partner::name)
        .map(name -> name + " [" + member + "]")
        .orElse(member);
  }
}
