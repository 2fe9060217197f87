package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partner.Kind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * Compares a part with the one it would supersede. A member that states something else than
   * before, such as another valuation, is named too, but does not make the older part stay.
   *
   * @param proven whether a total in the release shows that it is complete
   * @return whether too much is gone, so that the older part stays
   */
  boolean isTooMuch(List<FactRow> older, List<FactRow> newer, boolean proven) {
    double whole = 0;
    double part = 0;
    double changed = 0;
    Held held = Held.of(rule, newer);
    for (FactRow row : older) {
      double weight = isSum(row) ? 0 : row.weight();
      whole += weight;
      if (isGroup(row) || held.facts().contains(Held.key(row))) {
        continue;
      }
      note(held.missing(rule, row), row);
      factsLost++;
      boolean member = held.members().contains(Held.members(rule, row));
      part += member ? 0 : weight;
      changed += member ? weight : 0;
    }
    weight += whole;
    lost += part + changed;
    facts += older.size();
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
    return partners.kind(
        row.text("partner_code") + row.text("holder_code") + row.text("counterpart_code"));
  }

  private void note(List<String> fields, FactRow row) {
    String member =
        fields.isEmpty()
            ? row.label()
            : fields.stream().map(field -> name(row.text(field))).collect(Collectors.joining(" "));
    gone.computeIfAbsent(fields.isEmpty() ? "fact" : String.join(" ", fields), f -> new TreeMap<>())
        .merge(member, row.weight(), Math::max);
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
                            Locale.ROOT, "%s (up to %,.0f)", entry.getKey(), entry.getValue())
                        : entry.getKey())
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
