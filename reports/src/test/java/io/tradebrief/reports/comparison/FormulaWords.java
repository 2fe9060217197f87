package io.tradebrief.reports.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A formula with its addresses replaced by what stands there, so that a formula that reads the same
 * cells is the same wherever its table lies: {@code 100*F7/$F$241} becomes {@code
 * 100*[balance_usd]/[balance_usd of TOTAL | All deficits]}. A name is replaced by what it refers to
 * and a structured reference to its own row by the column; another exhibit's cell has its id before
 * it. What is no cell of an exhibit keeps its address.
 */
final class FormulaWords {
  private static final String CELL = "\\$?[A-Z]{1,3}\\$?[0-9]+";
  private static final Pattern PART =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*\""
              + "|(?:(?<sheet>'(?:[^']|'')+'|[A-Za-z_][\\w.]*)!)?"
              + ("(?<from>" + CELL + ")(?::(?<to>" + CELL + "))?(?![\\w.(])")
              + "|(?<table>[A-Za-z_][\\w.]*)\\[\\[#This Row],\\[(?<own>[^\\]]*)]]"
              + "|(?<name>[A-Za-z_][\\w.]*)(?![\\w.(\\[!])");

  private final XSSFWorkbook book;
  private final Map<String, Placement> places;

  /**
   * Reads formulas of a workbook.
   *
   * @param places where the cells of each exhibit stand on the sheet of its id
   */
  FormulaWords(XSSFWorkbook book, Map<String, Placement> places) {
    this.book = book;
    this.places = places;
  }

  /** The words of the formula that stands in {@code row} (from 0) of {@code sheet}. */
  String of(String sheet, int row, String formula) {
    return PART.matcher(formula)
        .replaceAll(part -> Matcher.quoteReplacement(part(sheet, row, part)));
  }

  private String part(String sheet, int row, MatchResult part) {
    Matcher named = PART.matcher(part.group());
    if (!named.lookingAt() || named.end() != part.group().length()) {
      return part.group();
    }
    if (named.group("from") != null) {
      String other = named.group("sheet");
      String target = other == null ? sheet : other.replaceAll("^'|'$", "").replace("''", "'");
      String from = cell(sheet, row, target, named.group("from"));
      String to = named.group("to");
      return to == null ? from : from + ":" + cell(sheet, row, target, to);
    }
    if (named.group("own") != null) {
      return own(sheet, row, named.group("own")).orElse(part.group());
    }
    String name = named.group("name");
    XSSFName defined = name == null ? null : book.getName(name);
    return defined == null ? part.group() : of(sheet, row, defined.getRefersToFormula());
  }

  private String cell(String sheet, int row, String target, String address) {
    CellReference at = new CellReference(address);
    Placement place = places.get(target);
    Optional<Spot> spot =
        place == null ? Optional.empty() : place.at(at.getRow(), (int) at.getCol());
    String prefix = target.equals(sheet) ? "" : target + "!";
    if (spot.isEmpty()) {
      return prefix + address;
    }
    boolean ownRow = target.equals(sheet) && at.getRow() == row;
    String words = ownRow ? spot.get().column() : spot.get().column() + " of " + spot.get().row();
    return prefix + "[" + words + "]";
  }

  /** The column that a structured reference names by its header. */
  private Optional<String> own(String sheet, int row, String header) {
    Placement place = places.get(sheet);
    return place == null
        ? Optional.empty()
        : place.columnHeaded(row, header).map(column -> "[" + column + "]");
  }
}
