package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The names of a workbook that people link to and formulas use: every named row, and in a table
 * with inputs every input and every figure of a named row. A total stands still; a row of the body
 * is looked up by its key, so that sorting moves no name.
 */
public final class RowNames {
  private final XSSFWorkbook book;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> inputs = new HashMap<>();

  public RowNames(XSSFWorkbook book) {
    this.book = book;
  }

  /** Keeps a name for a table; names of rows are chosen apart from it. */
  public void reserve(String table) {
    taken.add(table.toLowerCase(Locale.ROOT));
  }

  /** Names the rows of a table, whose cells and tables are on their sheet. */
  public void define(TablePlace place) {
    ResultTable table = place.table();
    boolean live =
        table.rows().stream().flatMap(List::stream).anyMatch(Cell.Input.class::isInstance);
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<String> own = table.places().get(row).name();
      if (own.isPresent()) {
        String name = place.name(Block.BODY) + "_" + own.get();
        define(place, row, name);
        for (int c = 0; live && c < table.spec().columns().size(); c++) {
          figure(place, row, c, name);
        }
      }
    }
  }

  /** The name of an input, if the cell is one that has a name. */
  Optional<String> input(TablePlace place, int row, String column) {
    return Optional.ofNullable(inputs.get(key(place, row, column)));
  }

  private void define(TablePlace place, int row, String name) {
    boolean hasInput =
        place.table().rows().get(row).stream().anyMatch(Cell.Input.class::isInstance);
    if (hasInput) {
      return;
    }
    List<Integer> columns =
        place.block(row) == Block.BESIDE
            ? place.besideColumns()
            : IntStream.range(0, place.spec().columns().size()).boxed().toList();
    String first = place.spec().columns().get(columns.get(0)).name();
    String last = place.spec().columns().get(columns.get(columns.size() - 1)).name();
    add(
        name,
        place.block(row) == Block.TOTAL
            ? place.fromElsewhere(first, row) + ":" + place.absolute(last, row)
            : new Lookup(place).row(first, last, row));
  }

  private void figure(TablePlace place, int row, int column, String name) {
    String field = place.spec().columns().get(column).name();
    Cell cell = place.table().rows().get(row).get(column);
    boolean input = cell instanceof Cell.Input;
    if (cell.number().isEmpty() || !(input || place.table().formula(row, column).isPresent())) {
      return;
    }
    String full = input ? name : name + "_" + field;
    String given =
        add(
            full,
            place.block(row) == Block.TOTAL
                ? place.fromElsewhere(field, row)
                : new Lookup(place).cell(field, row));
    if (input) {
      inputs.put(key(place, row, field), given);
    }
  }

  private String add(String wanted, String reference) {
    String name = wanted;
    while (!taken.add(name.toLowerCase(Locale.ROOT)) || isAddress(name)) {
      name += "_row";
    }
    Name defined = book.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(reference);
    return name;
  }

  private static boolean isAddress(String name) {
    return CellReference.classifyCellReference(name, SpreadsheetVersion.EXCEL2007)
        != CellReference.NameType.NAMED_RANGE;
  }

  private static String key(TablePlace place, int row, String column) {
    return place.sheet() + "!" + row + "!" + column;
  }
}
