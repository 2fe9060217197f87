package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.TariffCodes;
import io.tradebrief.pipeline.tariff.ChargedRates;
import io.tradebrief.pipeline.tariff.HsCode;
import io.tradebrief.pipeline.tariff.HsSection;
import io.tradebrief.pipeline.tariff.HsSide;
import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The codes on which the two MFN tariffs differ most, in percentage points either way, and by the
 * duty at stake: the gap times the reporter's imports from the partner.
 */
public final class TariffGaps implements Analysis {
  public static final String ID = "tariff-gaps";
  private static final String HIGHER = "Points, higher in ";
  private static final String STAKE = "Duty at stake";
  private static final ChargedRates MFN = ChargedRates.MFN;

  /** How many codes each ranking shows. */
  private static final int SHOWN = 20;

  /** A code and its place in one of the rankings. */
  private record Place(String ranking, int rank, HsCode code) {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return TariffCodes.READS;
  }

  @Override
  public Exhibit compute(Context context) {
    Schedules schedules = Schedules.of(context);
    TariffCodes codes = schedules.codes();
    String reporter = context.reporter();
    String partner = context.partner();
    Formula gap = column("gap_points");
    return Sheet.of(ID, ranked(codes, reporter, partner))
        .title(reporter + " and " + partner + ": the codes whose tariffs differ most")
        .about(
            "MFN rates by six-digit code, averages of national lines, with equivalents of "
                + "specific duties where there is a unit value. The duty at stake is the gap "
                + "times the imports of "
                + reporter
                + " from "
                + partner
                + ", customs value.")
        .cites(schedules.citations())
        .whenEmpty(schedules.whyNone())
        .key("ranking", "hs6")
        .text("ranking", "Ranking", "What the codes are ranked by.", Place::ranking)
        .column(
            ColumnSpec.of("rank", "Rank", Unit.RANK, "Place in the ranking."),
            place -> Cell.whole(place.rank()))
        .text("hs6", "Code", "Six digits of the Harmonized System.", place -> place.code().hs6())
        .text(
            "section",
            "Section",
            "Section of the Harmonized System.",
            place -> place.code().section().map(HsSection::label).orElse("none"))
        .column(rate("reporter_rate_pct", reporter), place -> percent(place.code().reporter()))
        .column(rate("partner_rate_pct", partner), place -> percent(place.code().partner()))
        .column(
            ColumnSpec.of(
                "gap_points",
                "Gap, " + partner + " less " + reporter,
                Unit.PERCENTAGE_POINTS,
                "The partner's rate less the reporter's."))
        .is(column("partner_rate_pct").minus(column("reporter_rate_pct")))
        .count(
            "lines_on_equivalents",
            "Lines on equivalents",
            "National lines of both countries whose rate is an ad valorem equivalent.",
            place ->
                lines(
                    place,
                    side ->
                        side.linesWithout(MFN, Part.AD_VALOREM)
                            - side.linesWithout(MFN, Part.EQUIVALENT)))
        .count(
            "lines_without_rate",
            "Lines without a rate",
            "National lines of both countries that the averages leave out.",
            place -> lines(place, side -> side.linesWithout(MFN, Part.EQUIVALENT)))
        .usd(
            "imports_usd",
            "Imports",
            "Imports of the reporter from the partner under the code.",
            place -> codes.ofImports(place.code().imports()))
        .usd(
            "duty_at_stake_usd",
            "Duty at stake",
            "Size of the gap times the imports: the duty if the reporter charged the partner's "
                + "rate, less the duty at its own, without its sign.")
        .is(
            new Formula.Larger(gap, constant(0).minus(gap))
                .times(column("imports_usd"))
                .over(constant(100)))
        .notes(schedules.missing())
        .note(schedules::averages)
        .note(schedules::treatments)
        .note(schedules::importWeights)
        .chart(table -> atStake(context, table, codes.year()))
        .finding(table -> finding(schedules, table))
        .exhibit();
  }

  /** The largest gaps either way, and the most duty at stake where imports are at hand. */
  private static List<Place> ranked(TariffCodes codes, String reporter, String partner) {
    return Stream.of(
            ranked(codes, HIGHER + partner, TariffGaps::gap),
            ranked(codes, HIGHER + reporter, code -> -gap(code)),
            codes.hasImports()
                ? ranked(codes, STAKE, code -> Math.abs(gap(code)) * code.imports())
                : List.<Place>of())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Place> ranked(
      TariffCodes codes, String ranking, ToDoubleFunction<HsCode> size) {
    List<HsCode> largest =
        codes.inBoth().stream()
            .filter(code -> size.applyAsDouble(code) > 0)
            .sorted(Comparator.comparingDouble(size).reversed().thenComparing(HsCode::hs6))
            .limit(SHOWN)
            .toList();
    return IntStream.range(0, largest.size())
        .mapToObj(i -> new Place(ranking, i + 1, largest.get(i)))
        .toList();
  }

  /** The gap by which codes are ranked; none where a country has no rate. */
  private static double gap(HsCode code) {
    return code.gap(MFN, Part.EQUIVALENT).orElse(0.0);
  }

  private static ColumnSpec rate(String name, String country) {
    return ColumnSpec.of(name, country + ": rate", Unit.PERCENT, "Average of its lines.");
  }

  private static Cell percent(HsSide side) {
    return Cell.real(side.mean(MFN, Part.EQUIVALENT).percent());
  }

  private static Cell lines(Place place, ToLongFunction<HsSide> count) {
    return Cell.whole(
        count.applyAsLong(place.code().reporter()) + count.applyAsLong(place.code().partner()));
  }

  private static Optional<ChartSpec> atStake(Context context, ResultTable table, int year) {
    List<SheetRow> most =
        table.where(is("ranking", STAKE)).stream().limit(context.question().top()).toList();
    return most.stream()
        .findFirst()
        .flatMap(
            first ->
                Chart.of(table, ChartSpec.Kind.BARS, "hs6")
                    .rows(most)
                    .title(
                        String.format(
                            Locale.ROOT,
                            "Tariff gap on %s: %,.0f million US dollars at stake",
                            first.text("hs6"),
                            first.value("duty_at_stake_usd") / 1e6))
                    .subtitle(
                        "Six-digit HS codes: gap between the MFN tariffs times imports of "
                            + context.reporter()
                            + " from "
                            + context.partner()
                            + ", "
                            + year
                            + ", million US dollars")
                    .series("duty_at_stake_usd", "Duty at stake")
                    .scale(1e6)
                    .pattern("#,##0")
                    .spec());
  }

  private static Optional<String> finding(Schedules schedules, ResultTable table) {
    return Stream.of(STAKE, HIGHER + schedules.context().partner())
        .flatMap(ranking -> table.where(is("ranking", ranking), is("rank", 1)).stream())
        .findFirst()
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "The code with the %s is %s: %s in %s against %s in %s%s.",
                    row.text("ranking").equals(STAKE) ? "most duty at stake" : "largest gap",
                    row.text("hs6"),
                    Words.percent(row.value("reporter_rate_pct"), 1),
                    schedules.reporter(),
                    Words.percent(row.value("partner_rate_pct"), 1),
                    schedules.partner(),
                    row.number("imports_usd").isPresent()
                        ? ", on imports of " + Words.billions(row.value("imports_usd"))
                        : ""));
  }
}
