package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Shares of codes by whose tariff is higher: by treatment, and by section. */
final class LineCharts {
  private LineCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table) {
    Optional<Integer> head = head(table);
    if (head.isEmpty()) {
      return List.of();
    }
    List<Integer> treatments =
        rows(
            table, row -> exact(table, row) && text(table, row, "section").equals(LineColumns.ALL));
    List<Integer> sections =
        rows(
            table,
            row -> exact(table, row) && !text(table, row, "section").equals(LineColumns.ALL));
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    return List.of(
        chart(
            table,
            TariffLines.ID,
            title(context, table, head.get()),
            "Six-digit codes by whose MFN tariff is higher, by treatment of duties that are no "
                + "percentage, per cent of codes compared",
            "treatment",
            treatments,
            List.of(reporter, partner)),
        chart(
            table,
            TariffLines.ID + "-sections",
            sectionTitle(table, sections, reporter, partner),
            "Six-digit codes by whose MFN tariff is higher, ad valorem rates only, per cent of "
                + "codes compared in the section",
            "section",
            sections,
            List.of(reporter, partner)));
  }

  static Optional<String> finding(Context context, ResultTable table) {
    return head(table)
        .map(
            row ->
                String.format(
                    java.util.Locale.ROOT,
                    "The tariff of %s is the higher on %s of %,.0f six-digit codes, that of %s on %s, "
                        + "and %s are equal (MFN, ad valorem rates only).",
                    Schedules.reporter(context),
                    share(table, row, "reporter_higher_pct"),
                    table.cell(row, "codes").number().orElseThrow(),
                    Schedules.partner(context),
                    share(table, row, "partner_higher_pct"),
                    share(table, row, "similar_pct")));
  }

  /** The least and greatest share of each verdict over the treatments, at exact equality. */
  static String range(Context context, ResultTable table) {
    List<Integer> rows =
        rows(
            table, row -> exact(table, row) && text(table, row, "section").equals(LineColumns.ALL));
    if (rows.isEmpty()) {
      return "No code can be compared.";
    }
    return "At exact equality "
        + Schedules.partner(context)
        + " is higher on "
        + span(table, rows, "partner_higher_pct")
        + " of codes, "
        + Schedules.reporter(context)
        + " on "
        + span(table, rows, "reporter_higher_pct")
        + ", and "
        + span(table, rows, "similar_pct")
        + " are equal.";
  }

  private static String span(ResultTable table, List<Integer> rows, String column) {
    Comparator<Integer> bySize = Comparator.comparingDouble(row -> value(table, row, column));
    int least = rows.stream().min(bySize).orElseThrow();
    int most = rows.stream().max(bySize).orElseThrow();
    return String.format(
        java.util.Locale.ROOT,
        "%s ('%s') to %s ('%s')",
        share(table, least, column),
        text(table, least, "treatment"),
        share(table, most, column),
        text(table, most, "treatment"));
  }

  private static String title(Context context, ResultTable table, int row) {
    boolean partner =
        value(table, row, "partner_higher_pct") > value(table, row, "reporter_higher_pct");
    String country = partner ? Schedules.partner(context) : Schedules.reporter(context);
    String column = partner ? "partner_higher_pct" : "reporter_higher_pct";
    return "On " + share(table, row, column) + " of codes " + country + " charges more";
  }

  private static String sectionTitle(
      ResultTable table, List<Integer> rows, String reporter, String partner) {
    long theirs =
        rows.stream()
            .filter(
                row ->
                    value(table, row, "partner_higher_pct")
                        > value(table, row, "reporter_higher_pct"))
            .count();
    long ours =
        rows.stream()
            .filter(
                row ->
                    value(table, row, "partner_higher_pct")
                        < value(table, row, "reporter_higher_pct"))
            .count();
    return reporter
        + " mostly higher in "
        + Words.number(ours)
        + " sections, "
        + partner
        + " in "
        + Words.number(theirs);
  }

  private static ChartSpec chart(
      ResultTable table,
      String id,
      String title,
      String subtitle,
      String category,
      List<Integer> rows,
      List<String> names) {
    return new ChartSpec(
        id,
        TariffLines.ID,
        ChartSpec.Kind.STACKED_SHARES,
        title,
        subtitle,
        Schedules.source(table),
        title + ". Bars stacked to 100 per cent. " + subtitle + ".",
        category,
        List.of(
            new ChartSpec.Series("reporter_higher_pct", names.get(0) + " higher"),
            new ChartSpec.Series("similar_pct", "Similar"),
            new ChartSpec.Series("partner_higher_pct", names.get(1) + " higher")),
        rows,
        1,
        "0",
        Optional.empty());
  }

  /** The row of MFN rates, ad valorem only, exact equality, all sections, by number of codes. */
  private static Optional<Integer> head(ResultTable table) {
    return rows(
            table,
            row ->
                exact(table, row)
                    && text(table, row, "section").equals(LineColumns.ALL)
                    && text(table, row, "treatment").equals(Treatment.AD_VALOREM_ONLY.text()))
        .stream()
        .findFirst();
  }

  private static boolean exact(ResultTable table, int row) {
    return text(table, row, "rates").equals(Rates.MFN.text())
        && text(table, row, "measure").equals(LineColumns.BY_COUNT)
        && value(table, row, "tolerance_points") == 0
        && table.cell(row, "similar_pct").number().isPresent();
  }

  private static List<Integer> rows(ResultTable table, IntPredicate wanted) {
    return IntStream.range(0, table.rows().size()).filter(wanted).boxed().toList();
  }

  private static String share(ResultTable table, int row, String column) {
    return Words.percent(value(table, row, column), 1);
  }

  private static double value(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElse(-1);
  }

  private static String text(ResultTable table, int row, String column) {
    return table.cell(row, column).raw();
  }
}
