package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
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

  /** What a line of a head leaves free of its column: paper draws type wider than screens do. */
  private static final double HEAD_GAP = 18;

  /** What spreadsheet programs leave free in a cell, both sides together. */
  private static final double CELL_MARGIN = 4;

  /** How much wider than drawn a text may have been measured. */
  private static final double WIDER_THAN_DRAWN = 1.03;

  private static final double LEAST = 8 * DIGIT;
  private static final double LONGEST_LINE = 56 * DIGIT;
  private static final double LONGEST_WORD = 72 * DIGIT;
  private static final double FILTER_BUTTON = 18;
  private static final int MOST_HEADER_LINES = 4;
  private static final int MOST_FIELD_LINES = 3;
  private static final TextMeasure BODY = TextMeasure.plain(10);
  private static final TextMeasure HEADER = TextMeasure.bold(10);
  private static final TextMeasure UNIT = TextMeasure.plain(Styles.UNIT_POINTS);
  private static final TextMeasure FIELD = TextMeasure.plain(Styles.FIELD_POINTS);

  private final double fieldExtra;
  private final DataFormatter numbers = new DataFormatter(Locale.US);

  public ColumnWidths(boolean filterButtons) {
    this.fieldExtra = PADDING + (filterButtons ? FILTER_BUTTON : 0);
  }

  /**
   * The widths of the columns, {@code keys} of which name the row. Where the table would not fit a
   * page's width, or its texts would fill many lines, the line lengths of the texts are those with
   * which it takes the least paper.
   */
  public List<Double> of(ResultTable table, int keys) {
    List<List<Double>> choices = new ArrayList<>();
    for (int c = 0; c < table.spec().columns().size(); c++) {
      choices.add(choices(table.spec(), c, CellRoom.column(table, c)));
    }
    return new PaperUse(table, keys, choices).least();
  }

  /** The usual width first, then from the narrowest to the widest. */
  private List<Double> choices(TableSpec spec, int index, List<Cell> cells) {
    ColumnSpec column = spec.columns().get(index);
    HeadColumn head = HeadColumn.of(spec, column);
    List<Double> widths = new ArrayList<>();
    if (!column.unit().isText()) {
      widths.add(width(head, numberWidth(column, cells)));
    } else {
      double line = widest(cells, BODY::widestLine);
      double word = Math.min(widest(cells, BODY::widestWord), LONGEST_WORD);
      widths.add(width(head, Math.max(Math.min(line, LONGEST_LINE), word)));
      for (int digits = 21; digits <= 84; digits += 7) {
        double width = width(head, Math.max(Math.min(line, digits * DIGIT), word));
        if (widths.size() == 1 || width > widths.get(widths.size() - 1)) {
          widths.add(width);
        }
      }
    }
    return List.copyOf(widths);
  }

  /**
   * How many lines a head fills in a column {@code width} pixels wide; text stands indented, to
   * keep apart from a number in the column before.
   */
  int headLines(HeadColumn column, double width) {
    double room = width - PADDING - (column.isText() ? INDENT : 0);
    int unit = column.unit().isEmpty() ? 0 : UNIT.lines(column.unit(), room);
    return HEADER.lines(column.label(), room) + unit;
  }

  /** How many lines a field's name fills, which programs break anywhere. */
  int fieldLines(String field, double width) {
    return FIELD.lines(field, width - fieldExtra);
  }

  /** The width for cells that need {@code body}, and for the head. */
  private double width(HeadColumn column, double body) {
    double indent = column.isText() ? INDENT : 0;
    double word =
        Math.max(
            HEADER.widestWord(column.label()) + HEAD_GAP, UNIT.widestWord(column.unit()) + PADDING);
    double width = Math.max(LEAST, Math.max(body + PADDING, Math.min(word, LONGEST_LINE)) + indent);
    while (width < LONGEST_LINE
        && (fieldLines(column.field(), width) > MOST_FIELD_LINES
            || headLines(column, width) > MOST_HEADER_LINES
            || touches(HEADER, column.label(), width - indent, HEAD_GAP)
            || touches(UNIT, column.unit(), width - indent, PADDING))) {
      width++;
    }
    return Math.ceil(width);
  }

  /**
   * Whether a line of a head may fill the column from edge to edge, so that it runs into the head
   * beside it: programs break lines at the edge, and some draw letters narrower than others.
   */
  private static boolean touches(TextMeasure type, String text, double room, double gap) {
    return DoubleStream.of(room - CELL_MARGIN, room * WIDER_THAN_DRAWN)
        .mapToObj(edge -> type.breaks().lines(text, edge))
        .flatMap(List::stream)
        .anyMatch(line -> type.width(line) > room - gap);
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
