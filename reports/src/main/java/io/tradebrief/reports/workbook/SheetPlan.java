package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.NotesTable;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.TypeSizes;
import io.tradebrief.reports.workbook.chart.ChartLayout;
import io.tradebrief.reports.workbook.sheet.ColumnPages;
import io.tradebrief.reports.workbook.sheet.ColumnWidths;
import io.tradebrief.reports.workbook.sheet.ExhibitText;
import io.tradebrief.reports.workbook.sheet.Paper;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which exhibit goes on which sheet, in sheet order, and which number each note has. */
record SheetPlan(Publication publication, NoteNumbers numbers, List<Page> pages) {
  private static final String CHART = " chart";

  private static final int LONGEST_NAME = 31;

  /**
   * One exhibit and the sheet it is laid out on.
   *
   * @param block what stands above the table
   * @param columns the table's columns and how they print
   */
  record Page(Exhibit exhibit, TablePlace place, TitleBlock block, ColumnPages columns) {
    String sheet() {
      return place.sheet();
    }

    /** The widths of the table's columns, in pixels. */
    List<Double> widths() {
      return columns.widths();
    }

    /** Whether the table is wider than a page in type that can be read. */
    boolean isWide() {
      return columns.count() > 1;
    }

    /**
     * The sheet of the charts, if they have one of their own: beside a wide table a chart would
     * stand off the screen, and a page would hold both only in tiny type.
     */
    Optional<String> chartSheet() {
      String name = sheet() + CHART;
      double chart = exhibit.charts().stream().mapToDouble(ChartLayout::widest).max().orElse(0);
      double both = columns.total() + ChartLayout.GAP + chart;
      boolean wide = both > Paper.WIDEST;
      return wide && !exhibit.charts().isEmpty() && name.length() <= LONGEST_NAME
          ? Optional.of(name)
          : Optional.empty();
    }
  }

  /**
   * Plans the sheets of {@code publication}. Its exhibit {@code notes} comes first; where it has
   * none but has notes, the notes' sheet is made of them.
   *
   * @throws IllegalArgumentException if two sheets would have one name
   */
  static SheetPlan of(Publication publication, TypeSizes sizes) {
    NoteNumbers numbers = NoteNumbers.of(publication.exhibits());
    String notesId = SheetNames.NOTES.toLowerCase(Locale.ROOT);
    List<Page> pages = new ArrayList<>();
    publication.exhibits().stream()
        .filter(exhibit -> exhibit.id().equals(notesId))
        .forEach(exhibit -> pages.add(page(SheetNames.NOTES, exhibit, numbers, sizes)));
    if (pages.isEmpty() && !numbers.notes().isEmpty()) {
      pages.add(page(SheetNames.NOTES, NotesTable.of(numbers), numbers, sizes));
    }
    publication.exhibits().stream()
        .filter(exhibit -> !exhibit.id().equals(notesId))
        .forEach(exhibit -> pages.add(page(exhibit.id(), exhibit, numbers, sizes)));
    checkNames(publication, pages);
    return new SheetPlan(publication, numbers, List.copyOf(pages));
  }

  /** The sheet of an exhibit, if the workbook has it. */
  Optional<String> sheet(String exhibit) {
    return pages.stream()
        .filter(page -> page.exhibit().id().equals(exhibit))
        .map(Page::sheet)
        .findFirst();
  }

  boolean hasCharts() {
    return pages.stream().anyMatch(page -> !page.exhibit().charts().isEmpty());
  }

  private static Page page(String sheet, Exhibit exhibit, NoteNumbers numbers, TypeSizes sizes) {
    ExhibitText text = new ExhibitText(exhibit);
    TableSpec spec = exhibit.table().spec();
    int keys = 1 + spec.key().stream().mapToInt(spec::indexOf).max().orElse(0);
    boolean isLong = TableLook.isLong(exhibit.table().rows().size());
    ColumnPages columns =
        ColumnPages.of(
            new ColumnWidths(isLong).of(exhibit.table(), keys),
            keys,
            TitleBlock.titleWidth(text.title(numbers), sizes.title()));
    double room = columns.count() > 1 ? columns.width(0) : Math.max(Paper.WIDTH, columns.total());
    TitleBlock block = text.titleBlock(numbers, sizes, room - TitleBlock.MARGIN);
    return new Page(exhibit, new TablePlace(sheet, spec, block.end()), block, columns);
  }

  private static void checkNames(Publication publication, List<Page> pages) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(List.of(SheetNames.COVER, SheetNames.CONTENTS, SheetNames.CHART_DATA));
    for (Page page : pages) {
      if (!names.add(page.sheet())) {
        throw new IllegalArgumentException(
            "publication '"
                + publication.id()
                + "' would have two sheets named '"
                + page.sheet()
                + "'; give the exhibit another id");
      }
    }
  }
}
