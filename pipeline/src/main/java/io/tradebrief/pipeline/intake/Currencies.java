package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Amounts in another currency than their dataset's are not taken for amounts in it. */
final class Currencies {
  private Currencies() {}

  /** The rows in one of the currencies, all if none is named; the others are remarked on. */
  static List<FactRow> only(List<FactRow> rows, Set<String> currencies, List<FileRemark> remarks) {
    if (currencies.isEmpty()) {
      return List.copyOf(rows);
    }
    List<FactRow> kept = new ArrayList<>(rows.size());
    Map<String, FactRow> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (FactRow row : rows) {
      String currency = row.text("currency");
      if (currencies.contains(currency)) {
        kept.add(row);
      } else {
        first.putIfAbsent(currency, row);
        counts.merge(currency, 1, Integer::sum);
      }
    }
    first.forEach(
        (currency, row) ->
            remarks.add(
                FileRemark.of(
                    row.file(),
                    Remark.finding(
                        counts.get(currency)
                            + " of its figures are in "
                            + currency
                            + " and not in "
                            + String.join(" or ", currencies)
                            + ", as this dataset is, and are not used (first: row "
                            + row.place()
                            + ")"))));
    return List.copyOf(kept);
  }
}
