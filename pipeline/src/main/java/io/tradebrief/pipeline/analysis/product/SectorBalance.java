package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.ReportLists;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sectors make the reporter's goods balance with the partner: exports, imports and balance by
 * sector, B = X - M, under every division of goods that the lists name, with shares {@code 100 B /
 * B of all goods} and {@code 100 B / sum of B where B < 0}; and the rival definitions of a sector.
 */
public final class SectorBalance implements Analysis {
  public static final String ID = "sector-balance";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return ProductFlows.ROLES;
  }

  @Override
  public Exhibit compute(Context context) {
    ProductFlows flows = ProductFlows.of(context);
    int year = context.question().referenceYear();
    List<SectorPartition> partitions = SectorPartition.all(flows, context.lists().sectors(), year);
    TableSpec spec = spec(context, year);
    if (partitions.isEmpty()) {
      String reason = "the list " + ReportLists.SECTORS + " has no row";
      return Tables.missing(spec, reason, SectorNotes.basis());
    }
    SectorRows rows = new SectorRows(flows);
    int total = -1;
    for (SectorPartition partition : partitions) {
      int last = rows.add(partition);
      total = partition.year() == year && total < 0 ? last : total;
    }
    for (SectorDefinition definition :
        SectorDefinition.all(flows, context.lists().definitions(), year)) {
      rows.addDefinition(definition.name(), definition.line(), total);
    }
    ResultTable table = new ResultTable(spec, rows.rows());
    SectorFan fan = SectorFan.of(context, table, year);
    return new Exhibit(
        table,
        SectorNotes.of(context, table, partitions, fan),
        SectorCharts.of(context, table, partitions.get(0), fan),
        fan.finding());
  }

  private static TableSpec spec(Context context, int year) {
    return new TableSpec(
        ID,
        context.name(context.question().reporter())
            + ": goods balance with "
            + context.name(context.question().partner())
            + " by sector, "
            + year,
        "Exports less imports by sector, with shares of the net balance and of all sector deficits,"
            + " under each division of goods and under rival definitions of a sector. Exports at"
            + " FAS value; imports at customs value, general imports by end use, imports for"
            + " consumption by chapter, each as the column 'basis' says. The difference to the"
            + " published total of all goods is a row of its own.",
        citations(context),
        SectorColumns.all(),
        List.of("definition", "sector"));
  }

  private static List<Citation> citations(Context context) {
    return Stream.of(
            Role.GOODS_BY_PARTNER,
            Role.GOODS_BY_END_USE,
            Role.IMPORTS_BY_TARIFF_LINE,
            Role.GOODS_BY_CHAPTER)
        .flatMap(role -> context.citations(role).stream())
        .distinct()
        .toList();
  }
}
