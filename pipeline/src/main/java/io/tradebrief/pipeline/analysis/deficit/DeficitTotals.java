package io.tradebrief.pipeline.analysis.deficit;

import io.tradebrief.pipeline.analysis.AnnualBalances;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows below the ranking: sums over partners, and the world total as it is published. */
final class DeficitTotals {
  private static final Cell NOT_A_PARTNER =
      Cell.missing(Shorthand.NOT_APPLICABLE, "a total is not a partner");
  private static final String WORLD = "WLD";
  private static final int EXPORTS = 3;
  private static final int IMPORTS = 4;
  static final int BALANCE = 5;
  private static final int SHARE_OF_DEFICITS = 6;
  private static final int SHARE_OF_NET = 7;
  private static final int LATEST = 8;
  private static final int COLUMNS = 10;

  private DeficitTotals() {}

  /** A row that adds up rows {@code first} to {@code last}, with live sums of the two flows. */
  static List<Cell> sum(String label, int first, int last, List<List<Cell>> rows) {
    List<Cell> total = new ArrayList<>(List.of(NOT_A_PARTNER, NOT_A_PARTNER, Cell.text(label)));
    total.add(flow("exports_usd", EXPORTS, first, last, rows));
    total.add(flow("imports_usd", IMPORTS, first, last, rows));
    total.add(
        total.get(EXPORTS) instanceof Cell.Whole x && total.get(IMPORTS) instanceof Cell.Whole m
            ? Cell.whole(x.value() - m.value())
            : total.get(EXPORTS));
    total.add(NOT_A_PARTNER);
    total.add(NOT_A_PARTNER);
    total.add(latest(first, last, rows));
    total.add(NOT_A_PARTNER);
    return total;
  }

  /** A total whose rows are not known. */
  static List<Cell> without(String label, Cell why) {
    List<Cell> total = new ArrayList<>(Collections.nCopies(COLUMNS, why));
    total.set(0, NOT_A_PARTNER);
    total.set(1, NOT_A_PARTNER);
    total.set(2, Cell.text(label));
    total.set(COLUMNS - 1, NOT_A_PARTNER);
    return total;
  }

  /** Fills the shares of the three total rows that start at {@code firstTotal}. */
  static void withShares(List<List<Cell>> rows, int firstTotal, boolean anyDeficit) {
    Cell deficits = rows.get(firstTotal + 1).get(BALANCE);
    Cell net = rows.get(firstTotal + 2).get(BALANCE);
    for (int r = firstTotal; r < firstTotal + 3; r++) {
      List<Cell> row = rows.get(r);
      if (anyDeficit && r != firstTotal + 2) {
        row.set(SHARE_OF_DEFICITS, share(row.get(BALANCE), deficits));
      }
      row.set(SHARE_OF_NET, share(row.get(BALANCE), net));
    }
  }

  private static Cell share(Cell part, Cell whole) {
    if (part.number().isEmpty()) {
      return part;
    }
    double denominator = whole.number().orElse(0);
    return denominator == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero")
        : Cell.real(100 * part.number().getAsDouble() / denominator);
  }

  private static Cell flow(String column, int index, int first, int last, List<List<Cell>> rows) {
    if (last < first) {
      return Cell.missing(Shorthand.NOT_APPLICABLE, "no partner is in deficit");
    }
    long total = 0;
    for (int r = first; r <= last; r++) {
      total += ((Cell.Whole) rows.get(r).get(index)).value();
    }
    return Cell.whole(total, Formula.sum(column, first, last));
  }

  private static Cell latest(int first, int last, List<List<Cell>> rows) {
    if (last < first) {
      return Cell.missing(Shorthand.NOT_APPLICABLE, "no partner is in deficit");
    }
    long total = 0;
    for (int r = first; r <= last; r++) {
      if (!(rows.get(r).get(LATEST) instanceof Cell.Whole balance)) {
        return Cell.missing(Shorthand.NOT_AVAILABLE, "a partner has no value in that year");
      }
      total += balance.value();
    }
    return Cell.whole(total, Formula.sum("balance_latest_year_usd", first, last));
  }

  /** What the publisher itself adds up: the world total of the year, and its groups. */
  static Published published(Context context, int year) {
    AnnualBalances balances = context.annualBalances();
    return new Published(balances.world(year), balances.groups());
  }

  /**
   * A published world total.
   *
   * @param world the total of the year, empty if the source states none
   * @param groups the codes of every group in the source, the world included
   */
  record Published(Optional<AnnualBalances.WorldTotal> world, List<String> groups) {
    /** The world total and what it differs from the sum over partners by. */
    List<List<Cell>> rows(List<Cell> net) {
      if (world.isEmpty()) {
        return List.of();
      }
      long exports = world.get().exports();
      long imports = world.get().imports();
      long x = exports - ((Cell.Whole) net.get(EXPORTS)).value();
      long m = imports - ((Cell.Whole) net.get(IMPORTS)).value();
      return List.of(
          row("World total as published", exports, imports, Cell.text(WORLD)),
          row("World total less the sum of partners", x, m, NOT_A_PARTNER));
    }

    private static List<Cell> row(String label, long x, long m, Cell code) {
      return List.of(
          NOT_A_PARTNER,
          code,
          Cell.text(label),
          Cell.whole(x),
          Cell.whole(m),
          Cell.whole(x - m),
          NOT_A_PARTNER,
          NOT_A_PARTNER,
          NOT_A_PARTNER,
          NOT_A_PARTNER);
    }

    String denominators(List<Cell> net) {
      return "The net balance of all partners is "
          + Words.billions(net.get(BALANCE).number().orElse(0)).replace('-', '\u2212')
          + ".";
    }

    Note note(List<Cell> net) {
      double balance = world.map(total -> (double) (total.exports() - total.imports())).orElse(0.0);
      String effect =
          world.isPresent()
              ? "The published world balance is "
                  + Words.billions(balance).replace('-', '\u2212')
                  + "; it differs from the sum of partners by "
                  + String.format(
                      Locale.ROOT,
                      "%,.1f million US dollars.",
                      (balance - net.get(BALANCE).number().orElse(0)) / 1e6)
              : "The source states no world total, so nothing can be reconciled.";
      return new Note(
          "World total and sum of partners",
          "The net balance is the sum over partners. The world total that the source states is a "
              + "row of its own; where revisions reach it at another time than the countries, the "
              + "difference is a row as well.",
          effect.replace('-', '\u2212'));
    }
  }
}
