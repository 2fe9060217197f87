package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.measure.Books.INWARD;
import static io.tradebrief.pipeline.measure.Books.OUTWARD;
import static io.tradebrief.pipeline.measure.Books.POSITION;
import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.atMost;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.list.Industry;
import io.tradebrief.pipeline.measure.Books;
import io.tradebrief.pipeline.measure.Books.Figure;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Investments;
import io.tradebrief.pipeline.measure.PartnerMoney;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stocks of direct investment by industry in one direction, by the partner's books.
 *
 * @param context what is asked
 * @param direction seen from the reporter, as the columns have it
 * @param investor the country that invests
 * @param booked the direction seen from the partner, whose books these are
 */
record IndustryWay(Context context, String direction, String investor, String booked) {
  static final Cell NOT_RANKED = notApplicable("a total, a rest or a part of a ranked sector");

  /** A row of the body. */
  record Row(int year, Industry of) {}

  private static final String BLANK =
      "the publisher gives no figure: it is confidential, or there is none";
  private static final Cell NO_FIGURE = notApplicable("the publisher gives no figure to rank");

  static IndustryWay inward(Context context) {
    return new IndustryWay(context, INWARD, context.question().partner(), OUTWARD);
  }

  static IndustryWay outward(Context context) {
    return new IndustryWay(context, OUTWARD, context.question().reporter(), INWARD);
  }

  String host() {
    Question question = context.question();
    return context.inText(direction.equals(INWARD) ? question.reporter() : question.partner());
  }

  String label() {
    return context.name(investor) + " in " + host();
  }

  String inText() {
    return context.inText(investor) + " in " + host();
  }

  String column() {
    return PartnerMoney.of(context).name(direction);
  }

  Figure key(int year) {
    return Books.of(context.question().partner(), booked, POSITION)
        .in(PartnerMoney.of(context))
        .with(context.question().reporter(), year);
  }

  Cell cell(Figure key) {
    return Investments.of(context).cell(key, () -> BLANK);
  }

  void columns(Sheet<Row> sheet) {
    sheet
        .column(
            PartnerMoney.of(context).column(direction, label(), "Position by the partner's books."),
            row -> cell(key(row.year()).industry(row.of().name())))
        .pct(
            direction + "_share_pct",
            label() + ": share",
            "Position in per cent of that in all industries.")
        .is(
            percent(
                Formula.column(column()),
                lookup(Block.BESIDE, column(), is("level", "total"), same("year"))))
        .rank(
            direction + "_sector_rank",
            label() + ": rank with manufacturing as one",
            "Place among manufacturing as one and the industries other than manufacturing.",
            Ranking.largestFirst(column()).within("year"))
        .where(row -> row.of().besideSectors(), NOT_RANKED)
        .orElse(NO_FIGURE)
        .rank(
            direction + "_rank",
            label() + ": rank of single industries",
            "Place among single industries.",
            Ranking.largestFirst(column()).within("year"))
        .where(row -> !row.of().isSector(), NOT_RANKED)
        .orElse(NO_FIGURE);
  }

  /** Bars of the leading sectors. */
  Optional<ChartSpec> chart(ResultTable table, int year, String id) {
    List<SheetRow> ranked = ranked(table, year);
    Optional<String> leader = ranked.stream().findFirst().map(row -> row.text("industry"));
    return Chart.of(table, ChartSpec.Kind.BARS, "industry")
        .id(id)
        .title(
            "%s leads %s investment in %s"
                .formatted(leader.orElse(""), Words.possessive(context.inText(investor)), host()))
        .subtitle(
            "Stock of direct investment of %s by sector, end of %d, trillion %s"
                .formatted(inText(), year, PartnerMoney.of(context).currency()))
        .rows(ranked)
        .series(column(), "Stock")
        .scale(1e12)
        .highlight(leader)
        .spec();
  }

  /** Which sector leads, in a clause. */
  Optional<String> leads(ResultTable table, int year) {
    return ranked(table, year).stream()
        .findFirst()
        .map(
            row ->
                row.text("industry").toLowerCase(Locale.ROOT)
                    + " led the investment of "
                    + inText()
                    + row.said(direction + "_share_pct", " with %s", one -> Words.percent(one, 1)));
  }

  /** The sectors of the year in the order of their rank. */
  private List<SheetRow> ranked(ResultTable table, int year) {
    String rank = direction + "_sector_rank";
    return table.where(is("year", year), atMost(rank, context.question().top())).stream()
        .sorted(Comparator.comparing(row -> row.value(rank)))
        .toList();
  }
}
