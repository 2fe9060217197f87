package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * The widths of a table's columns in pixels, wide enough for every number, for the words of the
 * header and for a readable line of text. Computed from advance widths, because measuring with the
 * machine's own fonts would give another workbook on another machine.
 */
public final class ColumnWidths {
  private static final double DIGIT = CellRoom.DIGIT;
  private static final double PADDING = CellRoom.PADDING;
  private static final double INDENT = CellRoom.INDENT;

  /** What spreadsheet programs leave free in a cell, both sides together. */
  private static final double CELL_MARGIN = 4;

  /** How much wider than drawn a text may have been measured. */
  private static final double WIDER_THAN_DRAWN = 1.03;

  private static final double LEAST = 8 * DIGIT;
  private static final double LONGEST_LINE = 56 * DIGIT;
  private static final double LONGEST_WORD = 72 * DIGIT;
  private static final double FILTER_BUTTON = 18;
  private static final int MOST_HEADER_LINES = 4;
  private static final TextMeasure BODY = TextMeasure.plain(10);
  private static final TextMeasure HEADER = TextMeasure.bold(10);

  private final double headerExtra;
  private final DataFormatter numbers = new DataFormatter(Locale.US);

  public ColumnWidths(boolean filterButtons) {
    this.headerExtra = PADDING + (filterButtons ? FILTER_BUTTON : 0);
  }

  /**
   * The widths of the columns, {@code keys} of which name the row. Where the table would not fit a
   * page's width, or its texts would fill many lines, the line lengths of the texts are those with
   * which it takes the least paper.
   */
  public List<Double> of(ResultTable table, int keys) {
    List<List<Double>> choices = new ArrayList<>();
    for (int c = 0; c < table.spec().columns().size(); c++) {
      choices.add(choices(table.spec().columns().get(c), CellRoom.column(table, c)));
    }
    return new PaperUse(table, keys, choices).least();
  }

  /** The usual width first, then from the narrowest to the widest. */
  private List<Double> choices(ColumnSpec column, List<Cell> cells) {
    List<Double> widths = new ArrayList<>();
    if (!column.unit().isText()) {
      widths.add(width(column, numberWidth(column, cells)));
    } else {
      double line = widest(cells, BODY::widestLine);
      double word = Math.min(widest(cells, BODY::widestWord), LONGEST_WORD);
      widths.add(width(column, Math.max(Math.min(line, LONGEST_LINE), word)));
      for (int digits = 21; digits <= 84; digits += 7) {
        double width = width(column, Math.max(Math.min(line, digits * DIGIT), word));
        if (widths.size() == 1 || width > widths.get(widths.size() - 1)) {
          widths.add(width);
        }
      }
    }
    return List.copyOf(widths);
  }

  /**
   * How many lines {@code header} fills in a column {@code width} pixels wide; text stands
   * indented, to keep apart from a number in the column before.
   */
  int headerLines(String header, double width, boolean isText) {
    return HEADER.lines(header, width - headerExtra - (isText ? INDENT : 0));
  }

  /** The width for cells that need {@code body}, and for the header. */
  private double width(ColumnSpec column, double body) {
    boolean isText = column.unit().isText();
    double word = Math.min(HEADER.widestWord(column.header()), LONGEST_LINE) + headerExtra;
    double width = Math.max(LEAST, Math.max(body + PADDING, word) + (isText ? INDENT : 0));
    while (width < LONGEST_LINE
        && (headerLines(column.header(), width, isText) > MOST_HEADER_LINES
            || touchesItsNeighbour(column.header(), width, isText))) {
      width++;
    }
    return Math.ceil(width);
  }

  /**
   * Whether a line of {@code header} may fill the column from edge to edge, so that it runs into
   * the header beside it: programs break lines at the edge, and some draw letters narrower than
   * others.
   */
  private static boolean touchesItsNeighbour(String header, double width, boolean isText) {
    double room = width - (isText ? INDENT : 0);
    return DoubleStream.of(room - CELL_MARGIN, room * WIDER_THAN_DRAWN)
        .mapToObj(edge -> HEADER.breaks().lines(header, edge))
        .flatMap(List::stream)
        .anyMatch(line -> HEADER.width(line) > room - PADDING);
  }

  private static double widest(List<Cell> cells, ToDoubleFunction<String> measure) {
    return cells.stream().map(Cell::raw).mapToDouble(measure).max().orElse(0);
  }

  /** The largest and the smallest number are the longest, as one pattern shows them all. */
  private double numberWidth(ColumnSpec column, List<Cell> cells) {
    double least = 0;
    double most = 0;
    double width = 0;
    for (Cell cell : cells) {
      if (cell.number().isEmpty()) {
        width = Math.max(width, BODY.width(cell.raw()));
      } else {
        least = Math.min(least, cell.number().getAsDouble());
        most = Math.max(most, cell.number().getAsDouble());
      }
    }
    width = Math.max(width, BODY.width(shown(least, column)));
    return Math.max(width, BODY.width(shown(most, column)));
  }

  private String shown(double value, ColumnSpec column) {
    return numbers.formatRawCellContents(value, -1, column.unit().pattern());
  }
}
