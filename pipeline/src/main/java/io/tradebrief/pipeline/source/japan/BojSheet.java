package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One sheet of the Bank of Japan: a title, a unit, header rows whose texts make up a name column by
 * column, rows of figures, and notes.
 */
final class BojSheet {
  private static final int HUNDRED_MILLIONS = 8;

  /** Among so many rows stand title and unit. */
  private static final int ABOVE = 20;

  private static final Pattern JAPANESE = Pattern.compile("[\\u3000-\\u9FFF\\uFF00-\\uFFEF]");
  private static final Pattern NOTES = Pattern.compile("[（(](備考|注|Notes).*", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile("X|\\.|[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");
  private static final String WORLD = "World";
  private static final Set<String> REGIONS =
      Set.of(
          "Asia",
          "North America",
          "Central and South America",
          "Oceania",
          "Europe",
          "Middle East",
          "Africa",
          "International Organization");
  private static final String CONFIDENTIAL = "X";
  private static final String NONE = ".";

  /** So much of the World the publisher may not have assigned to a region. */
  private static final double UNCLASSIFIED = 0.005;

  /**
   * The subtotals that make up all industries. The publisher's industries below them do not make up
   * these, nor its regions the World in each industry, because it conceals what few report.
   */
  private static final Set<String> HALVES = Set.of("manufacturing", "non-manufacturing");

  private final BojTitle title;
  private final Partners partners;
  private final List<Row> rows;
  private final int first;
  private final int end;
  private final Map<Integer, String> names;
  private final RegionTotals regions =
      new RegionTotals(Map.of(WORLD, REGIONS), ControlTotals.within(UNCLASSIFIED));
  private final ControlTotals industries = ControlTotals.exact();

  private BojSheet(
      BojTitle title,
      Partners partners,
      List<Row> rows,
      int first,
      int end,
      Map<Integer, String> names) {
    this.title = title;
    this.partners = partners;
    this.rows = rows;
    this.first = first;
    this.end = end;
    this.names = names;
  }

  /**
   * Finds the parts of a sheet.
   *
   * @throws BrokenFile if the unit, the year or the header is not where it should be
   */
  static BojSheet of(SourceFile file, Sheet sheet, BojTitle title, Partners partners) {
    List<Row> rows = sheet.rows();
    int unit = 0;
    while (unit < rows.size() && !StatedUnit.HUNDRED_MILLION_YEN.isStatedIn(rows.get(unit).raw())) {
      unit++;
    }
    if (unit == rows.size()) {
      List<String> texts = rows.stream().limit(ABOVE).map(Row::raw).toList();
      StatedUnit.HUNDRED_MILLION_YEN.check(file, "the sheet " + sheet.name(), texts);
    }
    int first = unit + 1;
    while (first < rows.size() && figures(rows.get(first)) < 2) {
      first++;
    }
    if (first >= rows.size() || title.year().isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "the sheet " + sheet.name() + " lacks its year or figures",
          "Download it again");
    }
    int end = first;
    while (end < rows.size() && !isNote(rows.get(end))) {
      end++;
    }
    return new BojSheet(title, partners, rows, first, end, names(rows.subList(unit + 1, first)));
  }

  private static boolean isNote(Row row) {
    return row.cells().stream()
        .limit(4)
        .anyMatch(text -> NOTES.matcher(PlainText.of(text)).matches());
  }

  private static long figures(Row row) {
    return row.cells().stream()
        .filter(text -> FIGURE.matcher(PlainText.of(text)).matches())
        .count();
  }

  /** The English names of the columns, put together from the rows they are spread over. */
  private static Map<Integer, String> names(List<Row> header) {
    Map<Integer, String> names = new TreeMap<>();
    for (Row row : header) {
      for (int column = 0; column < row.cells().size(); column++) {
        String part = BojNames.plain(row.cell(column));
        if (!part.isEmpty() && !JAPANESE.matcher(part).find()) {
          names.merge(column, part, BojNames::joined);
        }
      }
    }
    return names;
  }

  void screen(Screened.Builder<Investment> screened) {
    screened.structure(first);
    screened.structure((long) rows.size() - end);
    boolean industriesAcross = names.containsValue("Food");
    for (int i = first; i < end; i++) {
      Row row = rows.get(i);
      if (figures(row) == 0) {
        screened.structure(1);
      } else if (industriesAcross) {
        take(screened, row, lastText(row));
      } else {
        take(screened, row, i + 1 < end ? label(rows.get(i + 1)) : "");
      }
    }
    regions.totals().remark(screened);
    industries.remark(screened);
    if (industriesAcross) {
      remarkUnknown(screened);
    }
  }

  /** Says which of the columns are no industries that are known; it rejects all their rows. */
  private void remarkUnknown(Screened.Builder<Investment> screened) {
    List<String> unknown =
        names.values().stream().filter(name -> BojNames.industry(name).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      screened.remark(
          Remark.finding(
              "the columns "
                  + String.join(", ", unknown)
                  + " of the "
                  + title.direction()
                  + " "
                  + title.measure()
                  + " are no industries that are known, so rows with figures in them were"
                  + " rejected"));
    }
  }

  private static String lastText(Row row) {
    String text = BojNames.plain(row.cell(row.cells().size() - 1));
    return FIGURE.matcher(text).matches() ? "" : text;
  }

  private static String label(Row row) {
    return figures(row) > 0 ? "" : BojNames.plain(String.join("", row.cells()));
  }

  private void take(Screened.Builder<Investment> screened, Row row, String name) {
    RowCheck check = new RowCheck();
    check.that(!name.isEmpty(), Rule.KEY_PRESENT);
    List<Investment> facts = new ArrayList<>();
    names.forEach(
        (column, across) -> {
          String text = row.cell(column);
          if (!text.isEmpty() && !text.equals(CONFIDENTIAL) && !text.equals(NONE)) {
            long yen = check.nearestUnit(text, HUNDRED_MILLIONS);
            facts.add(fact(name, across, yen, check));
          }
          count(name, across, text);
        });
    screened.settle(row, check, () -> facts);
  }

  /** Holds the regions against the World, and the two halves of the industries against all. */
  private void count(String down, String across, String text) {
    boolean industriesAcross = BojNames.industry(across).isPresent();
    String industry = industriesAcross ? across : down;
    String partner = industriesAcross ? down : across;
    String region = partner.equals("Total") ? WORLD : partner;
    String of = title.direction() + " " + title.measure() + " of " + title.year();
    String all = "all industries, " + partner + ", " + of + ",";
    RowCheck check = new RowCheck();
    long yen = text.equals(NONE) ? 0 : check.nearestUnit(text, HUNDRED_MILLIONS);
    double rounding = ControlTotals.halfUnit(text, HUNDRED_MILLIONS);
    boolean known = check.passed() && !text.isEmpty();
    String slug = BojNames.industry(industry).orElse("");
    if (slug.equals(Investment.ALL_INDUSTRIES)) {
      if (known) {
        regions.add(region, of, yen, rounding);
        industries.total(all, yen, rounding);
      } else {
        regions.unknown(region, of);
      }
    } else if (HALVES.contains(slug)) {
      industries.part(all, yen, rounding);
      if (!known) {
        industries.unknownPart(all);
      }
    }
  }

  private Investment fact(String down, String across, long yen, RowCheck check) {
    boolean industriesAcross = BojNames.industry(across).isPresent();
    String industry = industriesAcross ? across : down;
    String partner = industriesAcross ? down : across;
    check.that(BojNames.industry(industry).isPresent(), Rule.KNOWN_CODE);
    return new Investment(
        "JPN",
        check.partner(partners, Scheme.BOJ, partner).code(),
        title.direction(),
        title.year(),
        title.measure(),
        "total",
        BojNames.industry(industry).orElse(industry),
        yen,
        "JPY",
        "reported directional",
        "");
  }
}
