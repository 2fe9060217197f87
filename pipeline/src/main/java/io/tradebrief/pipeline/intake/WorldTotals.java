package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.DatasetRule.Control;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partner.Kind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the World that a publisher states against the sum of the partners it lists. */
final class WorldTotals {
  private static final List<String> PARTNER = List.of("partner_code", "holder_code");

  private final Partners partners;

  WorldTotals(Partners partners) {
    this.partners = partners;
  }

  /**
   * The World of one flow, period and product beside its partners.
   *
   * @param sample a fact of it
   * @param world as stated, in whole units
   * @param sum of the partners that are no groups
   */
  record Total(FactRow sample, long world, long sum) {
    /** What has no partner, or is counted twice, in per cent of the World. */
    double gapPercent() {
      return world == 0 ? (sum == 0 ? 0 : 100) : 100.0 * Math.abs(world - sum) / Math.abs(world);
    }
  }

  /** Every total that the rows state together with partners, in the order of the rows. */
  List<Total> of(DatasetRule rule, List<FactRow> rows) {
    if (rule.control() == Control.NONE) {
      return List.of();
    }
    Map<List<String>, FactRow> worlds = new LinkedHashMap<>();
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    for (FactRow row : rows) {
      boolean counted = rule.control() == Control.WORLD || row.text("period").length() == 4;
      String code = PARTNER.stream().map(row::text).collect(Collectors.joining());
      Optional<Partner> partner = partners.find(Scheme.HOUSE, code);
      if (!counted || partner.isEmpty()) {
        continue;
      }
      List<String> key = row.keyWithout(PARTNER);
      if (partner.get().kind() == Kind.WORLD) {
        worlds.put(key, row);
      } else if (partner.get().kind() != Kind.GROUP || rule.others().contains(code)) {
        sums.merge(key, Math.round(row.amount().orElse(0)), Math::addExact);
      }
    }
    List<Total> totals = new ArrayList<>();
    worlds.forEach(
        (key, world) -> {
          if (sums.containsKey(key)) {
            totals.add(new Total(world, Math.round(world.amount().orElse(0)), sums.get(key)));
          }
        });
    return totals;
  }
}
