package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.measure.Books.INWARD;
import static io.tradebrief.pipeline.measure.Books.OUTWARD;
import static io.tradebrief.pipeline.measure.Books.POSITION;
import static io.tradebrief.pipeline.measure.Books.WORLD;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Books;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Investments;
import io.tradebrief.pipeline.measure.PartnerMoney;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Stocks of direct investment both ways by year: as the reporter's books have them, as the
 * partner's have them, and as they were published at the time, each in columns of its own. A share
 * is {@code 100 P / sum of P over all countries}, the sum being the reporter's; a gap is the
 * partner's figure less the reporter's.
 */
public final class FdiPosition implements Analysis {
  public static final String ID = "fdi-position";
  private static final String REPORTERS = "Position as the reporter states it.";
  private static final String PARTNERS = "Position as the partner states it.";
  private static final String ALL = "The world total the reporter states.";
  private static final String GAP = "Difference of the two columns.";
  private static final String OWN =
      "Position by the partner's publisher, directional principle, not converted.";
  private static final String CITED =
      "A figure someone published, of the release the citation names.";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.DIRECT_INVESTMENT, Role.CITED_FIGURES);
  }

  @Override
  public Exhibit compute(Context context) {
    Question question = context.question();
    String us = question.reporter();
    String them = question.partner();
    String r = context.reporter();
    String p = context.partner();
    Investments facts = Investments.of(context);
    CitedFigures cited = CitedFigures.of(context);
    PartnerMoney own = PartnerMoney.of(context);
    Books inward = Books.of(us, INWARD, POSITION);
    Books outward = Books.of(us, OUTWARD, POSITION);
    Books inwardMirror = Books.of(them, OUTWARD, POSITION);
    Books outwardMirror = Books.of(them, INWARD, POSITION);
    LeadingStock leading = new LeadingStock(context, own);

    return Sheet.of(ID, List.copyOf(years(context)))
        .title(r + " and " + p + ": stocks of direct investment both ways, by year")
        .about(
            ("Inward is investment of %s in %s, outward the other way, at the end of the year, by "
                    + "country of the immediate owner. Each country's books are in columns of "
                    + "their own. Figures of other releases or bases are cited, never mixed in.")
                .formatted(p, context.inText(us)))
        .cites(facts.citations(key -> key.books().isPosition()))
        .cites(context.citations(Role.CITED_FIGURES))
        .whenEmpty(facts.why(inward.with(them, question.referenceYear())))
        .key("year")
        .column(
            ColumnSpec.of("year", "Year", Unit.YEAR, "Position at the end of the year."),
            Cell::whole)
        .usd("inward_usd", "Inward, books of " + r, REPORTERS, facts.yearly(inward, them))
        .usd("outward_usd", "Outward, books of " + r, REPORTERS, facts.yearly(outward, them))
        .rank(
            "inward_rank",
            "Inward: rank of " + p,
            "Place among investing countries.",
            year -> facts.place(inward.with(them, year)))
        .usd("inward_total_usd", "Inward, all countries", ALL, facts.yearly(inward, WORLD))
        .pct(
            "inward_share_pct",
            "Inward: share of " + p,
            "Inward position in per cent of that of all countries.")
        .is(percent(column("inward_usd"), column("inward_total_usd")))
        .rank(
            "outward_rank",
            "Outward: rank of " + p,
            "Place among host countries.",
            year -> facts.place(outward.with(them, year)))
        .usd("outward_total_usd", "Outward, all countries", ALL, facts.yearly(outward, WORLD))
        .pct(
            "outward_share_pct",
            "Outward: share of " + p,
            "Outward position in per cent of that in all countries.")
        .is(percent(column("outward_usd"), column("outward_total_usd")))
        .usd("inward_mirror_usd", "Inward, books of " + p, PARTNERS, facts.yearly(inwardMirror, us))
        .usd(
            "outward_mirror_usd",
            "Outward, books of " + p,
            PARTNERS,
            facts.yearly(outwardMirror, us))
        .usd("inward_gap_usd", "Inward: partner's less reporter's books", GAP)
        .is(column("inward_mirror_usd").minus(column("inward_usd")))
        .usd("outward_gap_usd", "Outward: partner's less reporter's books", GAP)
        .is(column("outward_mirror_usd").minus(column("outward_usd")))
        .column(
            own.column("inward_mirror", "Inward, central bank of " + p, OWN),
            facts.yearly(inwardMirror.in(own), us))
        .column(
            own.column("outward_mirror", "Outward, central bank of " + p, OWN),
            facts.yearly(outwardMirror.in(own), us))
        .column(
            ColumnSpec.of(
                "implied_rate",
                "Rate implied by the two inward figures of " + p,
                Unit.LOCAL_CURRENCY_PER_US_DOLLAR,
                "The figure in local currency over the one in dollars."))
        .is(column(own.name("inward_mirror")).over(column("inward_mirror_usd")))
        .usd(
            "inward_cited_usd",
            "Inward at historical cost, as published at the time",
            CITED,
            cited.yearly(CitedFigures.INWARD))
        .usd(
            "outward_cited_usd",
            "Outward at historical cost, as published at the time",
            CITED,
            cited.yearly(CitedFigures.OUTWARD))
        .usd(
            "inward_ultimate_owner_cited_usd",
            "Inward by country of ultimate owner, as published at the time",
            CITED,
            cited.yearly(CitedFigures.ULTIMATE_OWNER))
        .column(
            ColumnSpec.text(
                "cited_from",
                "Where the cited figures stand",
                "Publisher, title, date and address of each cited figure of the row."),
            cited::documents)
        .notes(context.lists().notes(ID))
        .note(table -> mirror(table, question.referenceYear()))
        .note(FdiPosition::revised)
        .notes(facts.absent().stream().toList())
        .chart(leading::chart)
        .finding(leading::finding)
        .exhibit();
  }

  private static NavigableSet<Integer> years(Context context) {
    Set<String> pair = Set.of(context.question().reporter(), context.question().partner());
    NavigableSet<Integer> years =
        Investments.of(context)
            .years(
                key ->
                    key.books().isPosition()
                        && key.isOfEveryIndustry()
                        && Set.copyOf(List.of(key.books().reporter(), key.counterpart()))
                            .equals(pair));
    years.addAll(CitedFigures.of(context).years());
    return years;
  }

  private static Optional<Note> mirror(ResultTable table, int year) {
    return Optional.of(
        new Note(
            "Two countries' books of one investment",
            "What one country records as outward is what the other records as inward. The two "
                + "differ by valuation, by the rate of conversion and by how holding companies are "
                + "treated.",
            table.where(is("year", year)).stream()
                .filter(row -> row.number("inward_gap_usd").isPresent())
                .map(
                    row ->
                        "In %d the partner's books have %s where the reporter's have %s."
                            .formatted(
                                year,
                                Words.billions(row.value("inward_mirror_usd")),
                                Words.billions(row.value("inward_usd"))))
                .findFirst()
                .orElse("For " + year + " the two cannot be set side by side.")));
  }

  /** What was published at the time, beside what is published now. */
  private static Optional<Note> revised(ResultTable table) {
    List<String> revisions =
        table.where().stream()
            .filter(row -> row.number("inward_cited_usd").isPresent())
            .filter(row -> row.number("inward_usd").isPresent())
            .map(
                row ->
                    "%s %s then, %s now"
                        .formatted(
                            row.text("year"),
                            Words.billions(row.value("inward_cited_usd")),
                            Words.billions(row.value("inward_usd"))))
            .toList();
    return Optional.of(
        new Note(
            "Positions as published at the time",
            "Positions are revised every summer. The cited figures are what readers saw at the "
                + "time; they were printed in prose and rest on the document named in their row, "
                + "not on a file of the publisher.",
            revisions.isEmpty()
                ? "No cited figure can be set beside a figure of today."
                : "Inward: " + String.join("; ", revisions) + "."));
  }
}
