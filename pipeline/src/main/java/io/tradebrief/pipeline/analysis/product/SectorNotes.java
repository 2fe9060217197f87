package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The notes of the balance by sector. */
final class SectorNotes {
  private SectorNotes() {}

  static List<Note> basis() {
    return List.of(Basis.note());
  }

  static List<Note> of(
      Context context, ResultTable table, List<SectorPartition> partitions, SectorFan fan) {
    return List.of(
        Basis.note(),
        new Note(
            "Divisions of goods",
            "Goods are divided by end use (Census) and by chapters of the Harmonized System. A"
                + " division is given for the reference year; where one flow of that year is not"
                + " published, the newest earlier year that has both follows. Sectors are lists of"
                + " codes beside the configuration.",
            divisions(partitions)),
        new Note(
            "Definitions of a sector",
            "A published share of a deficit depends on what the sector is taken to be. The rows"
                + " below the divisions give one sector under each definition, against the"
                + " balance of all goods of "
                + context.question().referenceYear()
                + ". Where exports of that year are not published for a definition, those of the"
                + " newest earlier year stand in, as the column of years says.",
            fan.shares()),
        new Note(
            "Sectors and all goods",
            "Imports by chapter are imports for consumption, which leave out goods that went into"
                + " bonded warehouses and count those that came out of them; the balance of all"
                + " goods rests on general imports. Sectors are never scaled to the total: what is"
                + " left is the row '"
                + SectorRows.DIFFERENCE
                + "'.",
            differences(table)));
  }

  private static String divisions(List<SectorPartition> partitions) {
    return partitions.stream()
        .map(
            p ->
                p.definition()
                    + ": "
                    + p.year()
                    + (p.hasBalance() ? "" : ", no balance because " + gap(p)))
        .collect(Collectors.joining("; ", "", "."));
  }

  private static String gap(SectorPartition partition) {
    return partition.lines().stream()
        .filter(line -> line.balance().isEmpty())
        .map(SectorLine::gap)
        .findFirst()
        .orElse("it has no sector");
  }

  private static String differences(ResultTable table) {
    String all =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.cell(r, "sector").raw().equals(SectorRows.DIFFERENCE))
            .mapToObj(r -> difference(table, r))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return all.isEmpty()
        ? "No division has a sum to compare."
        : "Effect on the balance: " + all + ".";
  }

  private static Optional<String> difference(ResultTable table, int row) {
    return table.cell(row, "balance_usd").number().isEmpty()
        ? Optional.empty()
        : Optional.of(
            table.cell(row, "definition").raw()
                + " "
                + String.format(
                        Locale.ROOT,
                        "%,.1f million US dollars",
                        table.cell(row, "balance_usd").number().getAsDouble() / 1e6)
                    .replace('-', '\u2212'));
  }
}
