package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.positive;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.TariffCodes;
import io.tradebrief.pipeline.tariff.Averages;
import io.tradebrief.pipeline.tariff.ChargedRates;
import io.tradebrief.pipeline.tariff.ComparedCodes;
import io.tradebrief.pipeline.tariff.SectionCodes;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How high the two tariffs are: simple averages (lines, then HS6, then section), the reporter's
 * weighted by its imports from the partner, MFN and preferential, with what has no percentage.
 */
public final class TariffAverages implements Analysis {
  public static final String ID = "tariff-averages";
  private static final String OURS = "reporter_simple_average_pct";
  private static final String THEIRS = "partner_simple_average_pct";
  private static final String WEIGHTED = "reporter_weighted_average_pct";
  private static final Cell NOT_BY_CODE =
      notAvailable("no file states the partner's imports by six-digit code");

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
    Sheet<SectionCodes> sheet =
        Sheet.of(ID, SectionCodes.bySection(codes.all(), schedules.rates()))
            .title(reporter + " and " + partner + ": how high the tariffs are, by section")
            .about(
                "Averages of national lines by six-digit code, then of codes; chapters 1 to 97. "
                    + "Weights and duties are imports of "
                    + reporter
                    + " from "
                    + partner
                    + ", customs value, imports for consumption.")
            .cites(schedules.citations())
            .whenEmpty(schedules.whyNone())
            .key("rates", "section", "treatment")
            .totalsIn("section")
            .groupedBy("rates", "treatment")
            .column(Schedules.RATES, row -> Cell.text(row.rates().text()))
            .column(Schedules.SECTION, row -> Cell.text(row.section()))
            .column(Schedules.TREATMENT, row -> Cell.text(row.treatment().text()));
    side(sheet, "reporter", reporter, SectionCodes::reporter);
    side(sheet, "partner", partner, SectionCodes::partner);
    return sheet
        .pct(
            WEIGHTED,
            reporter + ": weighted average",
            "HS6 averages weighted by the imports of the reporter from the partner.",
            row -> weighted(row, codes))
        .pct(
            "reporter_duty_collected_pct",
            reporter + ": duty over imports",
            "Duty calculated on the imports, in per cent of their value.")
        .is(percent(column("duty_usd"), column("imports_usd")))
        .where(positive("imports_usd"), notApplicable("nothing was imported"))
        .usd(
            "imports_usd",
            "Imports",
            "Imports of the reporter from the partner.",
            row -> codes.ofImports(row.imports()))
        .usd(
            "duty_usd",
            "Duty",
            "Duty the publisher calculated on them.",
            row -> codes.ofImports(row.duty()))
        .usd(
            "imports_without_rate_usd",
            "Imports in lines without a rate",
            "Imports in lines whose duty has no percentage under the treatment.",
            row -> codes.ofImports(row.reporter().importsWithoutRate()))
        .pct(
            "partner_weighted_average_pct",
            partner + ": weighted average",
            "HS6 averages weighted by the imports of the partner from the reporter.",
            row -> NOT_BY_CODE)
        .totals(
            SectionCodes.ofAll(codes.all(), schedules.rates()).stream()
                .map(row -> all(row, codes))
                .toList())
        .notes(schedules.missing())
        .note(schedules::averages)
        .note(schedules::treatments)
        .note(schedules::notUnderstood)
        .note(schedules::importWeights)
        .chart(table -> head(table).flatMap(head -> bars(schedules, table, head)))
        .finding(table -> head(table).map(head -> finding(schedules, head)))
        .exhibit();
  }

  /** All sections: counts and imports are the sum of the sections, averages are of all codes. */
  private static Total all(SectionCodes row, TariffCodes codes) {
    return Total.groupSum(ComparedCodes.ALL, same("rates"), same("treatment"))
        .put("rates", row.rates().text())
        .put("treatment", row.treatment().text())
        .put(OURS, simple(row.reporter()))
        .put(THEIRS, simple(row.partner()))
        .put(WEIGHTED, weighted(row, codes))
        .put("partner_weighted_average_pct", NOT_BY_CODE);
  }

  private static void side(
      Sheet<SectionCodes> sheet, String who, String name, Function<SectionCodes, Averages> side) {
    String lines = who + "_lines";
    sheet
        .count(
            who + "_codes",
            name + ": codes",
            "Six-digit codes with a rate.",
            row -> Cell.whole(side.apply(row).rated()))
        .count(
            lines, name + ": lines", "National lines.", row -> Cell.whole(side.apply(row).lines()))
        .count(
            lines + "_without_rate",
            name + ": lines without a rate",
            "National lines whose duty has no percentage under the treatment.",
            row -> Cell.whole(side.apply(row).linesWithoutRate()))
        .pct(
            who + "_simple_average_pct",
            name + ": simple average",
            "Simple average of the averages of six-digit codes.",
            row -> simple(side.apply(row)))
        .count(
            lines + "_free",
            name + ": free lines",
            "National lines that are free of duty.",
            row -> Cell.whole(side.apply(row).free()))
        .pct(who + "_duty_free_pct", name + ": lines free of duty", "Share of the national lines.")
        .is(percent(column(lines + "_free"), column(lines)))
        .orElse(notApplicable("there are no lines"));
  }

  private static Cell simple(Averages side) {
    return cell(side.simple(), "no code has a rate");
  }

  private static Cell weighted(SectionCodes row, TariffCodes codes) {
    return codes
        .whyNoImports()
        .map(Cell::notAvailable)
        .orElseGet(
            () -> cell(row.reporter().weighted(), "nothing was imported in codes with a rate"));
  }

  private static Cell cell(OptionalDouble value, String whyNot) {
    return value.isPresent() ? Cell.real(value.getAsDouble()) : notApplicable(whyNot);
  }

  /** MFN rates, ad valorem only, where both countries have an average. */
  private static Stream<SheetRow> mfn(ResultTable table, Block block) {
    return table
        .where(
            block,
            is("rates", ChargedRates.MFN.text()),
            is("treatment", Treatment.AD_VALOREM_ONLY.text()))
        .stream()
        .filter(row -> row.number(OURS).isPresent() && row.number(THEIRS).isPresent());
  }

  private static Optional<SheetRow> head(ResultTable table) {
    return mfn(table, Block.BESIDE).findFirst();
  }

  private static Optional<ChartSpec> bars(Schedules schedules, ResultTable table, SheetRow head) {
    return Chart.of(table, ChartSpec.Kind.BARS, "section")
        .rows(
            mfn(table, Block.BODY)
                .sorted(
                    Comparator.comparingDouble(
                        row -> -Math.max(row.value(OURS), row.value(THEIRS))))
                .toList())
        .title(
            "MFN tariffs average "
                + Words.percent(head.value(OURS), 1)
                + " in "
                + schedules.reporter()
                + " and "
                + Words.percent(head.value(THEIRS), 1)
                + " in "
                + schedules.partner())
        .subtitle(
            "Simple average of MFN rates by section of the Harmonized System, ad valorem rates "
                + "only, per cent")
        .series(OURS, schedules.context().reporter())
        .series(THEIRS, schedules.context().partner())
        .pattern("0.0")
        .spec();
  }

  private static String finding(Schedules schedules, SheetRow head) {
    OptionalDouble weighted = head.number(WEIGHTED);
    return String.format(
        Locale.ROOT,
        "The simple average of MFN rates is %s in %s and %s in %s, ad valorem rates only; %s and "
            + "%s of national lines are free of duty%s.",
        Words.percent(head.value(OURS), 1),
        schedules.reporter(),
        Words.percent(head.value(THEIRS), 1),
        schedules.partner(),
        Words.percent(head.value("reporter_duty_free_pct"), 0),
        Words.percent(head.value("partner_duty_free_pct"), 0),
        weighted.isEmpty()
            ? ""
            : ", and weighted by imports from "
                + schedules.context().partner()
                + " the first average is "
                + Words.percent(weighted.getAsDouble(), 1));
  }
}
