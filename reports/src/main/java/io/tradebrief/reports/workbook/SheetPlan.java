package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.NotesTable;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.TypeSizes;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which exhibit goes on which sheet, in sheet order, and which number each note has.
 *
 * @param header the index of the header row of every table, below the most totals that one has
 */
record SheetPlan(Publication publication, NoteNumbers numbers, int header, List<Page> pages) {

  /**
   * Plans the sheets of {@code publication}. Its exhibit {@code notes} comes first; where it has
   * none but has notes, the notes' sheet is made of them.
   *
   * @throws IllegalArgumentException if two sheets would have one name
   */
  static SheetPlan of(Publication publication, TypeSizes sizes) {
    NoteNumbers numbers = NoteNumbers.of(publication.exhibits());
    String notesId = SheetNames.NOTES.toLowerCase(Locale.ROOT);
    int header =
        TablePlace.header(
            publication.exhibits().stream()
                .mapToInt(exhibit -> exhibit.table().rows(Block.TOTAL).size())
                .max()
                .orElse(0));
    List<Page> pages = new ArrayList<>();
    publication.exhibits().stream()
        .filter(exhibit -> exhibit.id().equals(notesId))
        .forEach(one -> pages.add(Page.of(SheetNames.NOTES, one, header, numbers, sizes)));
    if (pages.isEmpty() && !numbers.notes().isEmpty()) {
      Exhibit notes = NotesTable.of(numbers);
      pages.add(Page.of(SheetNames.NOTES, notes, header, numbers, sizes));
    }
    publication.exhibits().stream()
        .filter(exhibit -> !exhibit.id().equals(notesId))
        .forEach(one -> pages.add(Page.of(one.id(), one, header, numbers, sizes)));
    checkNames(publication, pages);
    return new SheetPlan(publication, numbers, header, List.copyOf(pages));
  }

  /** The sheet of an exhibit, if the workbook has it. */
  Optional<String> sheet(String exhibit) {
    return page(exhibit).map(Page::sheet);
  }

  /** The page of an exhibit, if the workbook has it. */
  Optional<Page> page(String exhibit) {
    return pages.stream().filter(page -> page.exhibit().id().equals(exhibit)).findFirst();
  }

  /** The sheets after the contents, in order. */
  List<String> listed() {
    List<String> sheets = new ArrayList<>();
    for (Page page : pages) {
      sheets.add(page.sheet());
      page.chartSheet().ifPresent(sheets::add);
    }
    if (hasCharts()) {
      sheets.add(SheetNames.CHART_DATA);
    }
    return sheets;
  }

  boolean hasCharts() {
    return pages.stream().anyMatch(page -> !page.exhibit().charts().isEmpty());
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
