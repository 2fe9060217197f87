package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.Partner.Kind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which release of each part of a dataset stands: the newest that can be used. What a release
 * lacks, or states quite differently from the one before, is remarked on.
 */
final class Succession {
  private final DatasetRule rule;
  private final Breaks breaks;
  private final Partners partners;
  private final Thresholds thresholds;
  private final Map<String, Stand> standing = new TreeMap<>();
  private final List<Remarked> remarks = new ArrayList<>();

  private record Remarked(ReleaseRows release, List<FileRemark> found) {}

  /** The facts of a part and the release they are of. */
  record Stand(ReleaseRows release, List<FactRow> rows) {}

  Succession(DatasetRule rule, Breaks breaks, Partners partners, Thresholds thresholds) {
    this.breaks = breaks;
    this.rule = rule;
    this.partners = partners;
    this.thresholds = thresholds;
  }

  /** Takes the next newer release. One without a single fact supersedes nothing. */
  void add(ReleaseRows release) {
    List<FileRemark> found = new ArrayList<>(release.remarks());
    remarks.add(new Remarked(release, found));
    ControlGaps gaps =
        ControlGaps.of(
            new WorldTotals(partners)
                .of(rule, release.rows()).stream()
                    .filter(total -> !breaks.explain(total.sample()))
                    .toList(),
            thresholds);
    found.addAll(gaps.remarks());
    Map<String, List<FactRow>> parts = new TreeMap<>();
    for (FactRow row : release.rows()) {
      parts.computeIfAbsent(rule.part(row), p -> new ArrayList<>()).add(row);
    }
    remain(release, parts, found);
    newPeriods(release, parts, found);
    Map<String, Lost> lost = new TreeMap<>();
    Map<String, Revised> revised = new TreeMap<>();
    parts.forEach((part, rows) -> take(part, new Stand(release, rows), gaps, lost, revised));
    String subject = subject(release);
    lost.forEach(
        (older, of) -> of.remarks(older).forEach(r -> found.add(new FileRemark(subject, r))));
    revised.forEach(
        (older, of) -> of.remarks(older).forEach(r -> found.add(new FileRemark(subject, r))));
  }

  /** Holds the parts that no release had before against the period before. */
  private void newPeriods(
      ReleaseRows release, Map<String, List<FactRow>> parts, List<FileRemark> found) {
    if (standing.isEmpty()) {
      return;
    }
    Map<String, List<FactRow>> fresh = new TreeMap<>(parts);
    fresh.keySet().removeAll(standing.keySet());
    List<List<FactRow>> all = new ArrayList<>(parts.values());
    standing.values().forEach(stand -> all.add(0, stand.rows()));
    String subject = subject(release);
    new NewPeriods(rule, partners)
        .of(fresh, all)
        .forEach(remark -> found.add(new FileRemark(subject, remark)));
  }

  private void take(
      String part,
      Stand newer,
      ControlGaps gaps,
      Map<String, Lost> lost,
      Map<String, Revised> revised) {
    String year = ControlGaps.year(newer.rows().get(0));
    Stand older = standing.get(part);
    boolean usable = !gaps.unused().contains(year);
    if (older != null) {
      String text = older.release().release().text();
      boolean tooMuch =
          lost.computeIfAbsent(text, t -> new Lost(rule, partners, thresholds))
              .isTooMuch(
                  older.rows(),
                  newer.rows(),
                  gaps.proven().contains(year) || listsTheRest(newer.rows()));
      usable &= !tooMuch;
      revised
          .computeIfAbsent(text, t -> new Revised(thresholds))
          .compare(older.rows(), newer.rows());
    }
    if (usable) {
      standing.put(part, newer);
    }
  }

  /** Says which parts stay as an older release has them, because this one does not have them. */
  private void remain(
      ReleaseRows release, Map<String, List<FactRow>> parts, List<FileRemark> found) {
    Map<String, TreeSet<String>> stay = new TreeMap<>();
    Map<String, Integer> facts = new TreeMap<>();
    TreeSet<String> worlds = new TreeSet<>();
    standing.forEach(
        (part, stand) -> {
          if (!parts.containsKey(part)) {
            String older = stand.release().release().text();
            stay.computeIfAbsent(older, r -> new TreeSet<>()).add(part);
            facts.merge(older, stand.rows().size(), Integer::sum);
            if (rule.isByPartner() && isWorld(stand.rows().get(0))) {
              worlds.add(part);
            }
          }
        });
    if (!worlds.isEmpty()) {
      found.add(
          new FileRemark(
              subject(release),
              Remark.finding(
                  "it has no figures of the World, which an older release has ("
                      + worlds.size()
                      + " parts: "
                      + worlds.first()
                      + " to "
                      + worlds.last()
                      + ")")));
    }
    stay.forEach(
        (older, names) -> {
          String text =
              String.format(
                  Locale.ROOT,
                  "it does not have %d parts of release %s with %,d facts, which stay (%s%s)",
                  names.size(),
                  older,
                  facts.get(older),
                  names.first(),
                  names.size() > 1 ? " to " + names.last() : "");
          found.add(
              new FileRemark(
                  subject(release), rule.whole() ? Remark.finding(text) : Remark.notice(text)));
        });
  }

  /** Whether what a part does not list by name is in a remainder that it does list. */
  private boolean listsTheRest(List<FactRow> rows) {
    return rows.stream().anyMatch(row -> rule.others().contains(row.text("holder_code")));
  }

  private boolean isWorld(FactRow row) {
    return partners.kind(row.text("partner_code")) == Kind.WORLD;
  }

  private String subject(ReleaseRows release) {
    return release.files().size() == 1
        ? release.files().get(0).file().name()
        : rule.dataset() + " " + release.release().text();
  }

  /** The parts that stand, by name. */
  Map<String, Stand> standing() {
    return standing;
  }

  /** The remarks on the newest release and on every other that has a part that stands. */
  List<FileRemark> remarks() {
    List<FileRemark> of = new ArrayList<>();
    for (Remarked remarked : remarks) {
      boolean stands =
          standing.values().stream().anyMatch(s -> s.release().isOf(remarked.release()));
      ReleaseRows newest = remarks.get(remarks.size() - 1).release();
      if (stands || remarked.release().isOf(newest)) {
        of.addAll(remarked.found());
      }
    }
    return of;
  }
}
