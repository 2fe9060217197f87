package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the widths that its columns may have let a table print on the least paper. Starts from
 * the usual widths and from every common line length, and then changes one column at a time.
 */
final class PaperUse {
  /** A better layout must save so much, for lines of the usual length read best. */
  private static final double WORTHWHILE = 0.96;

  /** What a further page of columns costs the reader, as if it were so many pixels wide. */
  private static final double FURTHER_BLOCK = Paper.WIDEST;

  /** Rows that are on average so much higher than one line call for other widths. */
  private static final double EVEN = 1.15;

  private static final double FORBIDDEN = 1e6;
  private static final int TALLEST = CellRoom.MOST_LINES;

  private final int keys;
  private final List<List<Double>> choices;
  private final int rows;

  /** How many lines each row takes, by column and by choice; one for columns of numbers. */
  private final List<List<int[]>> lines = new ArrayList<>();

  PaperUse(ResultTable table, int keys, List<List<Double>> choices) {
    this.keys = keys;
    this.choices = choices;
    this.rows = table.rows().size();
    for (int c = 0; c < choices.size(); c++) {
      List<Cell> cells = CellRoom.column(table, c);
      lines.add(choices.get(c).stream().map(width -> lines(cells, width)).toList());
    }
  }

  List<Double> least() {
    int[] best = new int[choices.size()];
    if (pages(best).count() == 1 && height(best) <= EVEN * rows * CellRoom.height(1)) {
      return widths(best);
    }
    best = better(best, grown());
    int most = choices.stream().mapToInt(List::size).max().orElse(1);
    for (int step = 1; step < most; step++) {
      best = better(best, uniform(step));
    }
    improve(best);
    return widths(best);
  }

  private int[] better(int[] best, int[] other) {
    return cost(other) < cost(best) * WORTHWHILE ? other : best;
  }

  /** From the narrowest widths, widens what saves most, as long as one page holds the table. */
  private int[] grown() {
    int[] choice = uniform(1);
    boolean grows = true;
    while (grows) {
      grows = false;
      int[] best = choice;
      double most = 0;
      for (int c = 0; c < choice.length; c++) {
        int[] wider = choice.clone();
        wider[c] = Math.min(choice[c] + 1, choices.get(c).size() - 1);
        double added = choices.get(c).get(wider[c]) - choices.get(c).get(choice[c]);
        double saved = (text(choice) - text(wider)) / added;
        if (added > 0 && saved > most && pages(wider).count() == 1) {
          best = wider;
          most = saved;
          grows = true;
        }
      }
      choice = best;
    }
    return choice;
  }

  /** The height of all rows; what single cells take tells layouts of one height apart. */
  private double text(int[] choice) {
    double cells = 0;
    for (int c = 0; c < choice.length; c++) {
      cells += IntStream.of(lines.get(c).get(choice[c])).sum();
    }
    return height(choice) + cells + FORBIDDEN * Math.max(0, tallest(choice) - TALLEST);
  }

  private int[] uniform(int step) {
    return choices.stream().mapToInt(each -> Math.min(step, each.size() - 1)).toArray();
  }

  private void improve(int[] choice) {
    double least = cost(choice);
    boolean better = true;
    while (better) {
      better = false;
      for (int c = 0; c < choice.length; c++) {
        for (int step = 0; step < choices.get(c).size(); step++) {
          int before = choice[c];
          choice[c] = step;
          double cost = cost(choice);
          if (cost < least * WORTHWHILE) {
            least = cost;
            better = true;
          } else {
            choice[c] = before;
          }
        }
      }
    }
  }

  private List<Double> widths(int[] choice) {
    return IntStream.range(0, choice.length).mapToObj(c -> choices.get(c).get(choice[c])).toList();
  }

  private ColumnPages pages(int[] choice) {
    return ColumnPages.of(widths(choice), keys, 0);
  }

  private double cost(int[] choice) {
    ColumnPages pages = pages(choice);
    double area = (pages.total() + (pages.count() - 1) * FURTHER_BLOCK) * height(choice);
    boolean cut = tallest(choice) > TALLEST || pages.widest() > Paper.WIDEST;
    return cut ? area * FORBIDDEN : area;
  }

  private double height(int[] choice) {
    double height = 0;
    for (int r = 0; r < rows; r++) {
      height += CellRoom.height(lines(choice, r));
    }
    return height;
  }

  private int tallest(int[] choice) {
    return IntStream.range(0, rows).map(r -> lines(choice, r)).max().orElse(1);
  }

  private int lines(int[] choice, int row) {
    int most = 1;
    for (int c = 0; c < choice.length; c++) {
      int[] own = lines.get(c).get(choice[c]);
      most = own.length == 0 ? most : Math.max(most, own[row]);
    }
    return most;
  }

  private static int[] lines(List<Cell> cells, double width) {
    boolean isText = cells.stream().anyMatch(Cell.Text.class::isInstance);
    return isText
        ? cells.stream()
            .mapToInt(c -> c instanceof Cell.Text t ? CellRoom.lines(t.text(), width) : 1)
            .toArray()
        : new int[0];
  }
}
