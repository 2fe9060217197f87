package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of {@link FdiPosition}. */
final class PositionColumns {
  private PositionColumns() {}

  /** Money in the partner's own currency. */
  static Unit ownMoney(String currency) {
    return new Unit(
        currency + ", shown in billions",
        "_" + currency.toLowerCase(Locale.ROOT),
        "#,##0.0,,,;\u2212#,##0.0,,,;0.0");
  }

  /** The partner's currency in the reference year; dollars if the list has none. */
  static String currency(Context context) {
    Question question = context.question();
    return context
        .currencies()
        .currencyOf(question.partner(), question.referenceYear())
        .orElse(InvestmentFacts.DOLLARS);
  }

  /** The name of a column in the partner's own currency. */
  static String own(Context context, String stem) {
    return stem + "_" + currency(context).toLowerCase(Locale.ROOT);
  }

  static TableSpec spec(Context context) {
    String r = context.name(context.question().reporter());
    String p = context.name(context.question().partner());
    List<Citation> citations =
        new ArrayList<>(
            InvestmentFacts.of(context)
                .citations(key -> key.measure().equals(InvestmentFacts.POSITION)));
    citations.addAll(context.citations(Role.CITED_FIGURES));
    return new TableSpec(
        FdiPosition.ID,
        r + " and " + p + ": stocks of direct investment both ways, by year",
        "Inward is investment of "
            + p
            + " in "
            + Names.inText(r)
            + ", outward the other way, at the end of the year, by country of the immediate "
            + "owner. Each country's books are in columns of their own, as reported to the IMF; the "
            + "United States reports at historical cost. Figures of other releases or bases are "
            + "cited, never mixed in.",
        citations,
        columns(context, r, p),
        List.of("year"));
  }

  private static List<ColumnSpec> columns(Context context, String r, String p) {
    Unit own = ownMoney(currency(context));
    String ownInward = own(context, "inward_mirror");
    Formula hundred = Formula.constant(100);
    return List.of(
        ColumnSpec.of("year", "Year", Unit.YEAR, "Position at the end of the year."),
        money("inward_usd", "Inward, books of " + r, "Position as the reporter states it."),
        money("outward_usd", "Outward, books of " + r, "Position as the reporter states it."),
        ColumnSpec.of(
            "inward_rank", "Inward: rank of " + p, Unit.RANK, "Place among investing countries."),
        money("inward_total_usd", "Inward, all countries", "The world total the reporter states."),
        ColumnSpec.of(
                "inward_share_pct",
                "Inward: share of " + p,
                Unit.PERCENT,
                "Inward position in per cent of that of all countries.")
            .withFormula(
                hundred
                    .times(Formula.column("inward_usd"))
                    .over(Formula.column("inward_total_usd"))),
        ColumnSpec.of(
            "outward_rank", "Outward: rank of " + p, Unit.RANK, "Place among host countries."),
        money(
            "outward_total_usd", "Outward, all countries", "The world total the reporter states."),
        ColumnSpec.of(
                "outward_share_pct",
                "Outward: share of " + p,
                Unit.PERCENT,
                "Outward position in per cent of that in all countries.")
            .withFormula(
                hundred
                    .times(Formula.column("outward_usd"))
                    .over(Formula.column("outward_total_usd"))),
        money("inward_mirror_usd", "Inward, books of " + p, "Position as the partner states it."),
        money("outward_mirror_usd", "Outward, books of " + p, "Position as the partner states it."),
        gap("inward_gap_usd", "Inward", "inward_mirror_usd", "inward_usd"),
        gap("outward_gap_usd", "Outward", "outward_mirror_usd", "outward_usd"),
        ColumnSpec.of(
            ownInward,
            "Inward, central bank of " + p,
            own,
            "Position by the partner's publisher, directional principle, not converted."),
        ColumnSpec.of(
            own(context, "outward_mirror"),
            "Outward, central bank of " + p,
            own,
            "Position by the partner's publisher, directional principle, not converted."),
        ColumnSpec.of(
                "implied_rate",
                "Rate implied by the two inward figures of " + p,
                Unit.LOCAL_CURRENCY_PER_US_DOLLAR,
                "The figure in local currency over the one in dollars.")
            .withFormula(Formula.column(ownInward).over(Formula.column("inward_mirror_usd"))),
        cited("inward_cited_usd", "Inward at historical cost, as published at the time"),
        cited("outward_cited_usd", "Outward at historical cost, as published at the time"),
        cited(
            "inward_ultimate_owner_cited_usd",
            "Inward by country of ultimate owner, as published at the time"),
        ColumnSpec.of(
            "cited_from",
            "Where the cited figures stand",
            Unit.TEXT,
            "Publisher, title, date and address of each cited figure of the row."));
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }

  private static ColumnSpec cited(String name, String label) {
    return money(name, label, "A figure someone published, of the release the citation names.");
  }

  private static ColumnSpec gap(String name, String label, String plus, String minus) {
    return money(
            name, label + ": partner's less reporter's books", "Difference of the two columns.")
        .withFormula(Formula.column(plus).minus(Formula.column(minus)));
  }
}
