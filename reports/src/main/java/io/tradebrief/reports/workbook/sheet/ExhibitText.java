package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TypeSizes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said above a table, and what a table without rows holds. What a sheet holds is said in
 * one line: the sentences that fit it; the list of contents has them all.
 */
public final class ExhibitText {
  private static final String NO_ROWS = "In this edition the table has no rows.";
  private static final String ROUNDED = "Details may not add up because of rounding.";
  private static final String MORE = "\u2026 (all of it: Contents).";

  /** Where a sentence ends: not after the capital of an abbreviation. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\p{Lu}]\\.)\\s+(?=\\p{Lu})");

  private final Exhibit exhibit;
  private final ResultTable table;

  public ExhibitText(Exhibit exhibit) {
    this.exhibit = exhibit;
    this.table = exhibit.table();
  }

  /**
   * The lines above the table.
   *
   * @param printed what the sheet prints wide, in pixels
   */
  public TitleBlock titleBlock(NoteNumbers numbers, TypeSizes sizes, double printed) {
    double room = TitleBlock.room(printed);
    String about = about(room);
    String rounded = isRounded() && !about.contains("rounding") ? " " + ROUNDED : "";
    return TitleBlock.of(title(numbers), about, sources(room, rounded) + rounded, sizes);
  }

  /** The title with the marks of its notes. */
  public String title(NoteNumbers numbers) {
    return (table.spec().title() + " " + numbers.marks(exhibit)).strip();
  }

  /** The first sentences and the explanation of shorthand, then whatever else fits. */
  private String about(double room) {
    String shorthand = Shorthands.explain(Shorthands.in(rows(table)));
    String end = shorthand.isEmpty() ? "" : " " + shorthand;
    List<String> sentences =
        new ArrayList<>(List.of(SENTENCE.split(table.spec().about().strip(), -1)));
    if (table.rows().isEmpty()) {
      sentences.add(NO_ROWS);
    } else if (isRounded() && !table.spec().about().contains("rounding")) {
      sentences.add(ROUNDED);
    }
    String line = sentences.get(0);
    if (!TitleBlock.aboutFits(line + end, room)) {
      return shortened(line, end, room) + end;
    }
    for (String sentence : sentences.subList(1, sentences.size())) {
      String longer = line + " " + sentence;
      line = TitleBlock.aboutFits(longer + end, room) ? longer : line;
    }
    return line + end;
  }

  /** Words of a sentence that is longer than a line, as many as fit. */
  private static String shortened(String sentence, String end, double room) {
    String line = sentence;
    while (line.contains(" ") && !TitleBlock.aboutFits(line + MORE + end, room)) {
      line = line.substring(0, line.lastIndexOf(' '));
    }
    return line.replaceAll("[,;:]$", "") + MORE;
  }

  private String sources(double room, String end) {
    List<Citation> cited = table.spec().citations();
    if (cited.isEmpty()) {
      return "Source: compiled from this edition.";
    }
    String whole = source(cited.stream().map(Citation::line).toList());
    if (TitleBlock.sourceFits(whole + end, room)) {
      return whole;
    }
    List<String> offices =
        cited.stream()
            .map(one -> one.publisher() + " (released " + one.released() + ")")
            .distinct()
            .toList();
    String line = source(offices);
    for (int n = offices.size() - 1; n > 0 && !TitleBlock.sourceFits(line + end, room); n--) {
      List<String> first = new ArrayList<>(offices.subList(0, n));
      first.add(offices.size() - n + " more on the sheet of sources");
      line = source(first);
    }
    return line;
  }

  private static String source(List<String> lines) {
    return lines.stream().collect(Collectors.joining("; ", "Source: ", "."));
  }

  private boolean isRounded() {
    return table.spec().columns().stream()
        .anyMatch(column -> !column.unit().isText() && column.unit().pattern().contains("."));
  }

  /** The rows as the sheet shows them. */
  public static List<List<Cell>> rows(ResultTable table) {
    return table.rows().isEmpty() ? List.of(emptyRow(table)) : table.rows();
  }

  /** A named table must have a row; where there is none, every cell says "not applicable". */
  public static List<Cell> emptyRow(ResultTable table) {
    Cell none = Cell.missing(Shorthand.NOT_APPLICABLE, "no rows");
    return Collections.nCopies(table.spec().columns().size(), none);
  }
}
