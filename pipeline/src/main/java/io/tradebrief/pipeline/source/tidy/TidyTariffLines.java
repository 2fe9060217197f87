package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TidyRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.Optional;

/**
 * Tariff lines in our own layout, a row for each line and programme.
 *
 * <pre>
 * importer_code,line_code,hs6,programme,programme_symbol,valid_from,rate_text,inherited_from,rate_kind,rate_terms,rate_remainder,quantity_units
 * JPN,020110000,020110,temporary,Temporary,2025-04-01,38.5%,,ad-valorem,38.5%,,KG
 * JPN,040210129,040210,temporary,Temporary,2025-04-01,36%+130円/kg,,compound,36%; 130 JPY/kg,,KG
 * </pre>
 *
 * {@code rate_terms} are parted by "; "; {@code inherited_from} is filled where the text stands on
 * a row above the line. Dataset, publisher and release come from the record beside the file.
 */
public final class TidyTariffLines implements Source<TariffLine> {
  private static final List<String> COLUMNS =
      List.of(
          "importer_code",
          "line_code",
          "hs6",
          "programme",
          "programme_symbol",
          "valid_from",
          "rate_text",
          "inherited_from",
          "rate_kind",
          "rate_terms",
          "rate_remainder",
          "quantity_units");

  @Override
  public String id() {
    return "tidy-tariff-lines";
  }

  @Override
  public FactKind<TariffLine> kind() {
    return TariffLine.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(COLUMNS);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return RecordedDataset.of(file);
  }

  @Override
  public Screened<TariffLine> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<TariffLine> screened =
        table.screened(file, TariffLine.KIND, KnownColumns.of(COLUMNS));
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String importer = table.text(row, "importer_code");
      TariffLine line =
          line(table, row, check.partner(partners, Scheme.HOUSE, importer).code(), check);
      check.that(!line.programme().isEmpty(), Rule.KEY_PRESENT);
      check.that(
          line.lineCode().matches("\\d{6,10}") && line.lineCode().startsWith(line.hs6()),
          Rule.KNOWN_CODE);
      check.that(line.hs6().matches("\\d{6}"), Rule.KNOWN_CODE);
      check.that(Release.parse(line.validFrom()).isPresent(), Rule.PERIOD);
      screened.settle(row, check, () -> List.of(line));
    }
    return screened.build();
  }

  private static TariffLine line(Table table, Row row, String importer, RowCheck check) {
    List<String> cells = COLUMNS.stream().map(name -> table.text(row, name)).toList();
    Optional<Rate> rate = TidyRate.of(cells.get(8), cells.get(9), cells.get(10));
    check.that(rate.isPresent(), Rule.RATE);
    return new TariffLine(
        importer,
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        rate.orElseGet(() -> Rate.notUnderstood(cells.get(6))),
        cells.get(11));
  }
}
