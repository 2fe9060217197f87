package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why series of daily rates have no averages for some periods. Series of one file mostly lack the
 * same days, so those that do are named together.
 */
final class DailyRemarks {
  /** How many periods a remark names. */
  private static final int NAMED = 24;

  private final List<String> empty = new ArrayList<>();
  private final Map<List<String>, List<String>> running = new LinkedHashMap<>();
  private final Map<List<String>, List<String>> thin = new LinkedHashMap<>();

  void add(DailyAverages averages) {
    String series = averages.series().name();
    if (averages.rates().isEmpty()) {
      empty.add(series);
    }
    running.computeIfAbsent(averages.running(), periods -> new ArrayList<>()).add(series);
    thin.computeIfAbsent(averages.thin(), periods -> new ArrayList<>()).add(series);
  }

  /** A finding where days are missing; the periods at either end of the file are only noted. */
  List<Remark> all() {
    List<Remark> remarks = new ArrayList<>();
    thin.forEach(
        (periods, series) -> {
          if (!periods.isEmpty()) {
            remarks.add(
                Remark.finding(
                    "days are missing, so there is no average of "
                        + String.join(", ", series)
                        + ": "
                        + named(periods)
                        + ". Download the series with every day"));
          }
        });
    running.forEach(
        (periods, series) -> {
          if (!periods.isEmpty()) {
            remarks.add(
                Remark.notice(
                    "the file holds only a part of "
                        + named(periods)
                        + ", so there is no average of "
                        + String.join(", ", series)));
          }
        });
    if (!empty.isEmpty()) {
      remarks.add(Remark.notice("there is no rate at all of " + String.join(", ", empty)));
    }
    return remarks;
  }

  private static String named(List<String> texts) {
    String first = String.join(", ", texts.subList(0, Math.min(NAMED, texts.size())));
    return texts.size() > NAMED ? first + " and " + (texts.size() - NAMED) + " more" : first;
  }
}
