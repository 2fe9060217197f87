package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.HsSide;
import io.tradebrief.pipeline.tariff.NationalLine;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the agreement between reporter and partner covers: national lines with a rate under it, and
 * trade. The reporter's imports are those in such lines, whatever rate was claimed; the partner's
 * are those that entered at the agreement's rate, since that is what each publisher states.
 */
public final class AgreementCoverage implements Analysis {
  public static final String ID = "agreement-coverage";
  private static final String BOTH = "both";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(
        Role.TARIFF_SCHEDULES,
        Role.IMPORTS_BY_TARIFF_LINE,
        Role.PREFERENTIAL_IMPORTS,
        Role.GOODS_BY_PARTNER,
        Role.EXCHANGE_RATES);
  }

  @Override
  public Exhibit compute(Context context) {
    Schedules schedules = Schedules.of(context);
    Optional<String> agreement = context.question().agreement();
    String reporter = context.reporter();
    String partner = context.partner();
    List<CoveredTrade> importers =
        agreement.isEmpty() || schedules.codes().all().isEmpty()
            ? List.of()
            : List.of(
                CoveredTrade.ofReporter(context, schedules.codes()),
                CoveredTrade.ofPartner(context, schedules.codes()));

    return Sheet.of(ID, importers)
        .title(reporter + " and " + partner + ": what their agreement covers")
        .about(
            "National tariff lines with a rate under the agreement, chapters 1 to 97, and the "
                + "goods trade under them. Imports of "
                + reporter
                + " are customs value, for consumption; imports of "
                + partner
                + " are CIF, at the average exchange rate of their year, beside exports of "
                + reporter
                + " on the Census basis, FAS.")
        .cites(
            Stream.of(
                    schedules.citations(),
                    context.citations(Role.EXCHANGE_RATES),
                    context.citations(Role.GOODS_BY_PARTNER))
                .flatMap(List::stream)
                .distinct()
                .toList())
        .whenEmpty(
            agreement.isEmpty() ? "the configuration names no agreement" : schedules.whyNone())
        .key("country")
        .totalsIn("country_code", "country")
        .text(
            "country_code",
            "Code",
            "ISO 3166 alpha-3 code of the country that charges duty.",
            CoveredTrade::importer)
        .text(
            "country",
            "Importer",
            "The country that charges duty, or both.",
            row -> context.name(row.importer()))
        .text(
            "agreement",
            "Programme",
            "The schedule's programme that states the rates.",
            row -> agreement.orElseThrow())
        .count("lines", "Lines", "National tariff lines.", row -> row.count(HsSide::lines))
        .count(
            "lines_with_preference",
            "Lines with a preference",
            "With such a rate.",
            row -> row.count(side -> side.count(NationalLine::isUnderAgreement)))
        .pct("share_of_lines_pct", "Share of lines", "Lines with a preference.")
        .is(percent(column("lines_with_preference"), column("lines")))
        .count(
            "lines_free",
            "Lines made free",
            "Free under the agreement, on no condition.",
            row -> row.count(side -> side.count(NationalLine::isFreeUnderAgreement)))
        .count(
            "lines_lower",
            "Lines known to be lower",
            "Both rates are percentages.",
            row -> row.count(side -> side.count(NationalLine::isLowerUnderAgreement)))
        .count(
            "codes_with_preference",
            "Codes with a preference",
            "Six-digit codes.",
            row -> row.count(side -> Math.min(1, side.count(NationalLine::isUnderAgreement))))
        .count(
            "lines_used",
            "Lines used",
            "Lines goods entered under at the preference.",
            CoveredTrade::linesUsed)
        .column(ColumnSpec.of("year", "Year", Unit.YEAR, "Year of the trade."), CoveredTrade::year)
        .text(
            "trade_measure",
            "Trade covered is",
            "What the trade covered counts.",
            CoveredTrade::measure)
        .usd(
            "trade_covered_usd",
            "Trade covered",
            "Imports, by the measure beside it.",
            CoveredTrade::covered)
        .usd(
            "trade_usd",
            "Trade",
            "All goods imports of the importer from the other.",
            CoveredTrade::imports)
        .pct("share_of_trade_pct", "Share of trade", "Trade covered in per cent of trade.")
        .is(percent(column("trade_covered_usd"), column("trade_usd")))
        .total(
            Total.row(BOTH, "Both")
                .put("agreement", agreement.orElse("none"))
                .put("year", notApplicable("each importer has the year of its own row"))
                .put("trade_measure", "the two measures above")
                .put("trade_covered_usd", sum("trade_covered_usd"))
                .put("trade_usd", sum("trade_usd"))
                .without("share_of_lines_pct")
                .rest(notApplicable("lines of two tariffs are not added up")))
        .notes(agreement.isEmpty() ? List.of() : schedules.missing())
        .note(table -> Optional.of(lines(schedules, table)))
        .note(table -> Optional.of(trade(schedules, table)))
        .finding(table -> Optional.of(finding(schedules, table)))
        .exhibit();
  }

  private static SheetRow ours(Schedules schedules, ResultTable table) {
    return table.find("country_code", schedules.context().question().reporter()).orElseThrow();
  }

  private static SheetRow theirs(Schedules schedules, ResultTable table) {
    return table.find("country_code", schedules.context().question().partner()).orElseThrow();
  }

  private static Note lines(Schedules schedules, ResultTable table) {
    return new Note(
        "Lines under an agreement",
        "A line counts if its schedule states a rate under the agreement's programme, in the codes "
            + "of that schedule. Counts made in the codes of the agreement's own year differ, "
            + "because lines have been split and merged since.",
        String.format(
            Locale.ROOT,
            "Of the lines with a preference, %s of %s and %s of %s are free on no condition.",
            ours(schedules, table).text("lines_free"),
            schedules.reporter(),
            theirs(schedules, table).text("lines_free"),
            schedules.partner()));
  }

  private static Note trade(Schedules schedules, ResultTable table) {
    return new Note(
        "Trade an agreement covers",
        "Imports of "
            + schedules.reporter()
            + " in lines with a preference are counted whole: how much claimed the preference is "
            + "not published by line. Imports of "
            + schedules.partner()
            + " are those that entered at the preference; what entered at another rate in the "
            + "same lines is not at hand. The two rows have the years of their sources.",
        "Trade covered: "
            + schedules.reporter()
            + " "
            + covered(ours(schedules, table))
            + ", "
            + schedules.partner()
            + " "
            + covered(theirs(schedules, table))
            + ".");
  }

  private static String covered(SheetRow row) {
    return row.number("trade_covered_usd").isPresent()
        ? Words.millions(row.value("trade_covered_usd"))
        : "not available";
  }

  private static String finding(Schedules schedules, ResultTable table) {
    SheetRow both = table.row(BOTH);
    return String.format(
        Locale.ROOT,
        "The agreement gives a rate to %,.0f tariff lines of %s and %,.0f of %s%s.",
        ours(schedules, table).value("lines_with_preference"),
        schedules.reporter(),
        theirs(schedules, table).value("lines_with_preference"),
        schedules.partner(),
        both.number("share_of_trade_pct").isPresent()
            ? "; the trade covered is "
                + Words.percent(both.value("share_of_trade_pct"), 1)
                + " of goods trade between the two"
            : "");
  }
}
