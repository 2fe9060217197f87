package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns, the chart and the sentence of {@link WorldShare}. */
final class WorldShareColumns {
  private WorldShareColumns() {}

  static TableSpec spec(Context context) {
    Question question = context.question();
    String partner = context.name(question.partner());
    return new TableSpec(
        WorldShare.ID,
        context.name(question.reporter())
            + ": share of "
            + partner
            + " in imports by sector, "
            + question.referenceYear(),
        "Imports from " + partner + " and from the world by sector. " + Basis.CENSUS_GOODS,
        context.citations(Role.GOODS_BY_END_USE),
        List.of(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the imports."),
            ColumnSpec.of(
                "definition",
                "Definition",
                Unit.TEXT,
                "By which codes the sectors are told apart."),
            ColumnSpec.of(
                "rank", "Rank", Unit.RANK, "Place among the sectors by share in imports."),
            ColumnSpec.of("sector", "Sector", Unit.TEXT, "The sector, or a total."),
            ColumnSpec.of(
                "imports_usd",
                "Imports from " + partner,
                Unit.US_DOLLARS,
                "General imports from the partner, customs value."),
            ColumnSpec.of(
                "world_imports_usd",
                "Imports from the world",
                Unit.US_DOLLARS,
                "General imports from all partners, customs value."),
            ColumnSpec.of(
                "share_pct",
                "Share in imports from the world",
                Unit.PERCENT,
                "Imports from the partner in per cent of those from the world."),
            ColumnSpec.of(
                "share_of_partner_pct",
                "Share of all imports from " + partner,
                Unit.PERCENT,
                "Imports of the sector in per cent of all imports from the partner.")),
        List.of("year", "definition", "sector"));
  }

  static List<ChartSpec> charts(Context context, ResultTable table) {
    Question question = context.question();
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(row -> isOf(table, row, question.referenceYear()))
            .filter(row -> table.cell(row, "definition").equals(table.cell(0, "definition")))
            .filter(row -> !table.cell(row, "sector").raw().equals(WorldShareRows.NO_SECTOR))
            .filter(row -> table.cell(row, "share_pct").number().isPresent())
            .boxed()
            .toList();
    Optional<Integer> first = ranked(table, question.referenceYear());
    if (first.isEmpty()) {
      return List.of();
    }
    String sector = table.cell(first.get(), "sector").raw();
    String title =
        context.name(question.partner())
            + " supplies "
            + Words.percent(share(table, first.get()), 1)
            + " of imported "
            + sector.substring(0, 1).toLowerCase(Locale.ROOT)
            + sector.substring(1);
    String subtitle =
        context.name(question.reporter())
            + ": share of "
            + context.name(question.partner())
            + " in general imports by sector, customs value, "
            + question.referenceYear()
            + ", per cent";
    String names =
        rows.stream().map(row -> table.cell(row, "sector").raw()).collect(Collectors.joining("; "));
    return List.of(
        new ChartSpec(
            WorldShare.ID,
            WorldShare.ID,
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            SourceLine.of(table),
            title + ". Horizontal bars of " + subtitle + ", in order: " + names + ".",
            "sector",
            List.of(new ChartSpec.Series("share_pct", "Share in imports")),
            rows,
            1,
            "0.0",
            Optional.of(WorldShareRows.ALL)));
  }

  /** Empty if no sector has a share in the reference year. */
  static Optional<String> finding(Context context, ResultTable table) {
    Question question = context.question();
    Optional<Integer> all =
        IntStream.range(0, table.rows().size())
            .filter(row -> isOf(table, row, question.referenceYear()))
            .filter(row -> table.cell(row, "sector").raw().equals(WorldShareRows.ALL))
            .filter(row -> table.cell(row, "share_pct").number().isPresent())
            .boxed()
            .findFirst();
    return ranked(table, question.referenceYear())
        .flatMap(
            first ->
                all.map(
                    total ->
                        context.name(question.partner())
                            + " supplied "
                            + Words.percent(share(table, total), 1)
                            + " of all goods imported in "
                            + question.referenceYear()
                            + "; its largest share was in "
                            + table.cell(first, "sector").raw()
                            + ", "
                            + Words.percent(share(table, first), 1)
                            + " of "
                            + Words.billions(
                                table.cell(first, "world_imports_usd").number().orElseThrow())
                            + "."));
  }

  private static Optional<Integer> ranked(ResultTable table, int year) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> isOf(table, row, year))
        .filter(row -> table.cell(row, "rank").raw().equals("1"))
        .boxed()
        .findFirst();
  }

  private static boolean isOf(ResultTable table, int row, int year) {
    return table.cell(row, "year").raw().equals(Integer.toString(year));
  }

  private static double share(ResultTable table, int row) {
    return table.cell(row, "share_pct").number().orElseThrow();
  }
}
