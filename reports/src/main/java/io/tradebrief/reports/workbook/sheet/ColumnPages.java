package io.tradebrief.reports.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table's columns are spread over the pages of a print: all on one, or, where type would
 * become too small to read, in blocks of columns that each begin with the columns that name the
 * row. The blocks are of like width, so that none prints a lone column.
 *
 * @param widths of the columns in pixels
 * @param keys how many columns stand first on every page
 * @param ends the index after the last column of each block
 */
public record ColumnPages(List<Double> widths, int keys, List<Integer> ends) {
  private static final double STEP = 8;

  public ColumnPages {
    widths = List.copyOf(widths);
    ends = List.copyOf(ends);
  }

  /**
   * Spreads the columns over as few pages as can be read.
   *
   * @param first what the first block should be wide, because the lines above the table stand there
   */
  public static ColumnPages of(List<Double> widths, int keys, double first) {
    ColumnPages fewest = within(widths, keys, Paper.WIDEST);
    double least = Math.min(first, fewest.width(0));
    for (double room = Paper.WIDEST / 2; room < Paper.WIDEST; room += STEP) {
      ColumnPages even = within(widths, keys, room);
      if (even.count() == fewest.count() && even.widest() <= room && even.width(0) >= least) {
        return even;
      }
    }
    return fewest;
  }

  private static ColumnPages within(List<Double> widths, int keys, double room) {
    double names = sum(widths, 0, keys);
    List<Integer> ends = new ArrayList<>();
    double used = names;
    for (int c = keys; c < widths.size(); c++) {
      if (used > names && used + widths.get(c) > room) {
        ends.add(c);
        used = names;
      }
      used += widths.get(c);
    }
    ends.add(widths.size());
    return new ColumnPages(widths, keys, ends);
  }

  public int count() {
    return ends.size();
  }

  /** The index of the first column of a block that is not repeated from the first. */
  public int from(int block) {
    return block == 0 ? 0 : ends.get(block - 1);
  }

  /** The index of the last column of a block. */
  public int to(int block) {
    return ends.get(block) - 1;
  }

  /** What a block is wide, the columns that name the row included. */
  public double width(int block) {
    double names = block == 0 ? 0 : sum(widths, 0, keys);
    return names + sum(widths, from(block), to(block) + 1);
  }

  public double widest() {
    double widest = 0;
    for (int block = 0; block < count(); block++) {
      widest = Math.max(widest, width(block));
    }
    return widest;
  }

  /** What all blocks together are wide. */
  public double total() {
    double total = 0;
    for (int block = 0; block < count(); block++) {
      total += width(block);
    }
    return total;
  }

  private static double sum(List<Double> widths, int from, int to) {
    return widths.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
  }
}
