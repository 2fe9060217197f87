package io.tradebrief.reports.page;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.NumberPattern;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns of a table print beside each other: all, or, where a sideways page is too narrow,
 * blocks of them that each begin with the columns of the key.
 */
final class PaperBlocks {
  /** Characters of the smallest type on a line of a sideways A4 page. */
  private static final int LINE = 185;

  private static final int PADDING = 2;
  private static final int NARROWEST = 4;

  /** Longer texts break into lines of about this length. */
  private static final int TEXT = 30;

  private static final int WORDS = 16;

  private PaperBlocks() {}

  /** As few blocks as lines hold, and of like width, so that none has a lone column. */
  static List<List<Integer>> of(ResultTable table) {
    int[] widths =
        IntStream.range(0, table.spec().columns().size()).map(c -> width(table, c)).toArray();
    List<Integer> keys = table.spec().key().stream().map(table.spec()::indexOf).sorted().toList();
    List<List<Integer>> fewest = within(widths, keys, LINE);
    List<List<Integer>> even = fewest;
    for (int line = LINE; line > LINE / 2 && even.size() == fewest.size(); line--) {
      fewest = even;
      even = within(widths, keys, line);
    }
    return fewest;
  }

  private static List<List<Integer>> within(int[] widths, List<Integer> keys, int line) {
    int names = keys.stream().mapToInt(c -> widths[c]).sum();
    List<List<Integer>> blocks = new ArrayList<>();
    List<Integer> block = new ArrayList<>();
    int used = 0;
    for (int c = 0; c < widths.length; c++) {
      if (used + widths[c] > line && block.size() > keys.size()) {
        blocks.add(List.copyOf(block));
        block.clear();
        block.addAll(keys);
        used = names;
      }
      if (!block.contains(c)) {
        block.add(c);
        used += widths[c];
      }
    }
    blocks.add(List.copyOf(block));
    return List.copyOf(blocks);
  }

  private static int width(ResultTable table, int column) {
    ColumnSpec spec = table.spec().columns().get(column);
    int width = NARROWEST;
    for (String word : spec.header().split("\\s+", -1)) {
      width = Math.max(width, word.length());
    }
    for (List<Cell> row : table.rows()) {
      Cell cell = row.get(column);
      if (cell.number().isPresent()) {
        NumberPattern pattern = NumberPattern.of(spec.unit().pattern());
        width = Math.max(width, pattern.format(cell.number().getAsDouble()).length());
      } else {
        width = Math.max(width, Math.min(TEXT, cell.raw().length()));
        for (String word : cell.raw().split("[\\s-]+", -1)) {
          width = Math.max(width, Math.min(word.length(), TEXT + WORDS));
        }
      }
    }
    return width + PADDING;
  }
}
