package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.tariff.RateMean.Standing;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns and rows of {@link TariffLines}. */
final class LineColumns {
  static final String ALL = "All sections";
  static final String BY_COUNT = "codes";
  static final String BY_TRADE = "imports";
  private static final List<Standing> ORDER =
      List.of(Standing.HIGHER, Standing.LOWER, Standing.SIMILAR);
  private static final List<String> NAMES = List.of("partner_higher", "reporter_higher", "similar");

  private LineColumns() {}

  static TableSpec spec(Context context) {
    String partner = context.name(context.question().partner());
    String reporter = context.name(context.question().reporter());
    return new TableSpec(
        TariffLines.ID,
        reporter + " and " + partner + ": whose tariff is higher, by six-digit code",
        "Simple averages of the national lines of each six-digit code, chapters 1 to 97, compared "
            + "by number of codes and by the imports of "
            + reporter
            + " from "
            + partner
            + " in them (customs value, imports for consumption). MFN rates are those applied to "
            + "members of the WTO without preference.",
        citations(context),
        List.of(
            ColumnSpec.text(
                "rates", "Rates", "MFN, or preferential: the agreement's rate where it is lower."),
            ColumnSpec.text(
                "section", "Section", "Section of the Harmonized System, or all of them."),
            ColumnSpec.text(
                "treatment", "Treatment", "How duties that are no percentage are counted."),
            ColumnSpec.of(
                "tolerance_points",
                "Tolerance",
                Unit.PERCENTAGE_POINTS,
                "Rates that differ by no more than this are similar."),
            ColumnSpec.text(
                "measure", "Measure", "Shares of the number of codes, or of imports in them."),
            ColumnSpec.of(
                "codes",
                "Codes compared",
                Unit.COUNT,
                "Codes on which both countries have a rate."),
            percent("partner_higher_pct", partner + " higher"),
            percent("reporter_higher_pct", reporter + " higher"),
            percent("similar_pct", "Similar"),
            count("partner_higher_codes", partner + " higher, codes"),
            count("reporter_higher_codes", reporter + " higher, codes"),
            count("similar_codes", "Similar, codes"),
            money("imports_usd", "Imports in the codes compared"),
            money("partner_higher_usd", partner + " higher, imports"),
            money("reporter_higher_usd", reporter + " higher, imports"),
            money("similar_usd", "Similar, imports")),
        List.of("rates", "section", "treatment", "tolerance_points", "measure"));
  }

  /** The schedules and the imports the exhibits on tariff lines rest on. */
  static List<Citation> citations(Context context) {
    return Stream.of(Role.TARIFF_SCHEDULES, Role.IMPORTS_BY_TARIFF_LINE, Role.PREFERENTIAL_IMPORTS)
        .flatMap(role -> context.citations(role).stream())
        .toList();
  }

  /** The row of one comparison. */
  static List<Cell> row(
      Rates rates,
      String section,
      Treatment treatment,
      double tolerance,
      String measure,
      LineCounts counts,
      Optional<String> noImports) {
    Stream<Cell> keys =
        Stream.of(
            Cell.text(rates.text()),
            Cell.text(section),
            Cell.text(treatment.text()),
            Cell.real(tolerance),
            Cell.text(measure),
            Cell.whole(
                counts.allCodes(),
                Formula.column("partner_higher_codes")
                    .plus(Formula.column("reporter_higher_codes"))
                    .plus(Formula.column("similar_codes"))));
    Stream<Cell> shares =
        ORDER.stream().map(standing -> share(standing, measure, counts, noImports));
    Stream<Cell> codes = ORDER.stream().map(standing -> Cell.whole(counts.codes(standing)));
    Stream<Cell> imports =
        Stream.concat(
            Stream.of(
                noImports
                    .map(LineColumns::missing)
                    .orElseGet(
                        () ->
                            Cell.whole(
                                counts.allImports(),
                                Formula.column("partner_higher_usd")
                                    .plus(Formula.column("reporter_higher_usd"))
                                    .plus(Formula.column("similar_usd"))))),
            ORDER.stream()
                .map(
                    standing ->
                        noImports
                            .map(LineColumns::missing)
                            .orElseGet(() -> Cell.whole(counts.imports(standing)))));
    return Stream.of(keys, shares, codes, imports).flatMap(cells -> cells).toList();
  }

  private static Cell share(
      Standing standing, String measure, LineCounts counts, Optional<String> noImports) {
    boolean byCount = measure.equals(BY_COUNT);
    if (!byCount && noImports.isPresent()) {
      return missing(noImports.get());
    }
    long part = byCount ? counts.codes(standing) : counts.imports(standing);
    long whole = byCount ? counts.allCodes() : counts.allImports();
    String name = NAMES.get(ORDER.indexOf(standing));
    return whole == 0
        ? Cell.missing(
            Shorthand.NOT_APPLICABLE, byCount ? "no code can be compared" : "nothing was imported")
        : new Cell.Real(
            100.0 * part / whole,
            Optional.of(
                Formula.constant(100)
                    .times(Formula.column(name + (byCount ? "_codes" : "_usd")))
                    .over(Formula.column(byCount ? "codes" : "imports_usd"))));
  }

  private static Cell missing(String reason) {
    return Cell.missing(Shorthand.NOT_AVAILABLE, reason);
  }

  private static ColumnSpec percent(String name, String label) {
    return ColumnSpec.of(
        name, label, Unit.PERCENT, "Share of the codes compared, or of the imports in them.");
  }

  private static ColumnSpec count(String name, String label) {
    return ColumnSpec.of(name, label, Unit.COUNT, "Number of six-digit codes.");
  }

  private static ColumnSpec money(String name, String label) {
    return ColumnSpec.of(
        name, label, Unit.US_DOLLARS, "Imports of the reporter from the partner in these codes.");
  }
}
