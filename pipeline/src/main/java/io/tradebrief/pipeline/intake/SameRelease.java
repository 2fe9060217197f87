package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.Succession.Stand;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Like is compared with like: where each partner is a part of its own, the World stands beside the
 * partner in focus only as the same release has it.
 */
final class SameRelease {
  private static final String WORLD = "WLD";

  private SameRelease() {}

  /** Puts the World of the partner's release in place of another one, or takes it away. */
  static void of(
      DatasetRule rule,
      List<ReleaseRows> releases,
      Succession succession,
      String partner,
      List<FileRemark> remarks) {
    if (!rule.isByPartner()) {
      return;
    }
    Map<String, Stand> standing = succession.standing();
    Map<Release, List<String>> without = new TreeMap<>();
    for (Map.Entry<String, Stand> world : List.copyOf(standing.entrySet())) {
      FactRow sample = world.getValue().rows().get(0);
      Stand beside = standing.get(partOf(rule, sample, partner));
      boolean isWorld = sample.text("partner_code").equals(WORLD);
      if (isWorld && beside != null && !beside.release().isOf(world.getValue().release())) {
        List<FactRow> rows = rows(rule, beside.release(), world.getKey());
        if (rows.isEmpty()) {
          standing.remove(world.getKey());
          without
              .computeIfAbsent(beside.release().release(), r -> new ArrayList<>())
              .add(world.getKey());
        } else {
          standing.put(world.getKey(), new Stand(beside.release(), rows));
        }
      }
    }
    for (ReleaseRows release : releases) {
      if (without.containsKey(release.release())) {
        List<String> parts = without.get(release.release());
        remarks.add(
            new FileRemark(
                release.files().stream()
                    .map(file -> file.file().name())
                    .collect(Collectors.joining(", ")),
                Remark.finding(
                    "it has figures of "
                        + partner
                        + " and none of the World, which another release has; the World of another"
                        + " release is not used beside them ("
                        + parts.size()
                        + " parts: "
                        + parts.get(0)
                        + (parts.size() > 1 ? " to " + parts.get(parts.size() - 1) : "")
                        + ")")));
      }
    }
  }

  private static String partOf(DatasetRule rule, FactRow world, String partner) {
    return rule.part(world.with("partner_code", partner));
  }

  private static List<FactRow> rows(DatasetRule rule, ReleaseRows release, String part) {
    return release.rows().stream().filter(row -> rule.part(row).equals(part)).toList();
  }
}
