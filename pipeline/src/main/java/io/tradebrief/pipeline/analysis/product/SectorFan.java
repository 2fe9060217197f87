package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a sector's share of the balance moves with its definition: the first sector that the list
 * of definitions names.
 *
 * @param context of the edition
 * @param table the balance by sector
 * @param sector the sector
 * @param rows its definitions that have a share, the largest share first
 * @param year of the shares
 */
record SectorFan(Context context, ResultTable table, String sector, List<Integer> rows, int year) {

  static SectorFan of(Context context, ResultTable table, int year) {
    List<ProductCode> listed = context.lists().definitions();
    String sector = listed.isEmpty() ? "" : listed.get(0).group();
    Set<String> names =
        listed.stream()
            .filter(code -> code.group().equals(sector))
            .map(ProductCode::definition)
            .collect(Collectors.toSet());
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(r -> names.contains(table.cell(r, "definition").raw()))
            .filter(r -> table.cell(r, "sector").raw().equals(sector))
            .filter(r -> table.cell(r, "share_of_net_pct").number().isPresent())
            .boxed()
            .sorted(Comparator.comparing((Integer r) -> -share(table, r)).thenComparing(r -> r))
            .toList();
    return new SectorFan(context, table, sector, rows, year);
  }

  double share(int row) {
    return share(table, row);
  }

  /** Whether the largest share is one of a deficit. */
  boolean inDeficit() {
    return !rows.isEmpty()
        && share(rows.get(0)) > 0
        && table.cell(rows.get(0), "balance_usd").number().orElse(0) < 0;
  }

  /** The sentence with the shares; empty if no definition has one, or there is no deficit. */
  Optional<String> finding() {
    if (rows.isEmpty() || share(rows.get(0)) <= 0) {
      return Optional.empty();
    }
    int most = rows.get(0);
    int least = rows.get(rows.size() - 1);
    String range =
        rows.size() == 1
            ? Words.percent(share(most), 1)
            : "between " + Words.percent(share(least), 1) + " and " + Words.percent(share(most), 1);
    double net = 100 * table.cell(most, "balance_usd").number().orElseThrow() / share(most);
    String kind = net < 0 ? "deficit" : "surplus";
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s make %s of the goods %s of %s with %s in %d, depending on how they are defined%s.",
            sector,
            range,
            kind,
            Words.billions(Math.abs(net)),
            context.name(context.question().partner()),
            year,
            rows.size() == 1 ? "" : ", from " + name(least) + " to " + name(most)));
  }

  /** The shares under every definition, in one sentence. */
  String shares() {
    return rows.isEmpty()
        ? "No definition has both flows."
        : rows.stream()
            .map(
                r ->
                    name(r)
                        + ", exports of "
                        + table.cell(r, "exports_year").raw()
                        + ": "
                        + Words.percent(share(r), 1))
            .collect(Collectors.joining("; ", sector + ", share of the net balance: ", "."));
  }

  private String name(int row) {
    return table.cell(row, "definition").raw();
  }

  private static double share(ResultTable table, int row) {
    return table.cell(row, "share_of_net_pct").number().orElse(0);
  }
}
