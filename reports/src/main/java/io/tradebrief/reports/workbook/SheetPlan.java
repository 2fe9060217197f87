package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.NotesTable;
import io.tradebrief.reports.table.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which exhibit goes on which sheet, in sheet order, and which number each note has. */
record SheetPlan(Publication publication, NoteNumbers numbers, List<Page> pages) {
  static final String COVER = "Cover";
  static final String CONTENTS = "Contents";
  static final String NOTES = "Notes";
  static final String CHART_DATA = "Chart data";
  private static final String CHART = " chart";
  private static final int MOST_COLUMNS_BESIDE_A_CHART = 12;
  private static final int LONGEST_NAME = 31;

  /** One exhibit and the sheet it is laid out on. */
  record Page(Exhibit exhibit, TablePlace place) {
    String sheet() {
      return place.sheet();
    }

    /**
     * The sheet of the charts, if they have one of their own: beside a wide table a chart would
     * stand far off the screen, and the printed page would shrink beyond reading.
     */
    Optional<String> chartSheet() {
      String name = sheet() + CHART;
      boolean wide = exhibit.table().spec().columns().size() > MOST_COLUMNS_BESIDE_A_CHART;
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
  static SheetPlan of(Publication publication) {
    NoteNumbers numbers = NoteNumbers.of(publication.exhibits());
    String notesId = NOTES.toLowerCase(Locale.ROOT);
    List<Page> pages = new ArrayList<>();
    publication.exhibits().stream()
        .filter(exhibit -> exhibit.id().equals(notesId))
        .forEach(exhibit -> pages.add(page(NOTES, exhibit)));
    if (pages.isEmpty() && !numbers.notes().isEmpty()) {
      pages.add(page(NOTES, NotesTable.of(numbers)));
    }
    publication.exhibits().stream()
        .filter(exhibit -> !exhibit.id().equals(notesId))
        .forEach(exhibit -> pages.add(page(exhibit.id(), exhibit)));
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

  private static Page page(String sheet, Exhibit exhibit) {
    return new Page(exhibit, new TablePlace(sheet, exhibit.table().spec()));
  }

  private static void checkNames(Publication publication, List<Page> pages) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(List.of(COVER, CONTENTS, CHART_DATA));
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
