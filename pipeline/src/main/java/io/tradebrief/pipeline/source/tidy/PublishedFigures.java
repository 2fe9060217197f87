package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.PublishedFigure;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenRule;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Numbers;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;

/**
 * Figures that were published in prose, each with its citation:
 *
 * <pre>
 * topic,measure,country,period,value,unit,citation
 * FDI,"FDI position in US, historical cost",Japan,2019,619.3,USD bn,"trade.gov Japan ..."
 * FDI,US jobs by Japanese direct investment,Japan,2019,"close to 1,000,000",jobs,"trade.gov ..."
 * </pre>
 *
 * A value that is words, or several numbers, stays a text. The same figure may be cited twice.
 */
public final class PublishedFigures implements Source<PublishedFigure> {
  private static final List<String> COLUMNS =
      List.of("topic", "measure", "country", "period", "value", "unit", "citation");

  @Override
  public String id() {
    return "published-figures";
  }

  @Override
  public FactKind<PublishedFigure> kind() {
    return PublishedFigure.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().equals(COLUMNS);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("published-figures", "As cited in each row", "Figures published in prose");
  }

  @Override
  public Screened<PublishedFigure> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<PublishedFigure> screened = table.screened(PublishedFigure.KIND);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      List<String> cells = COLUMNS.stream().map(column -> table.text(row, column)).toList();
      check.that(cells.stream().noneMatch(String::isEmpty), Rule.KEY_PRESENT);
      screened.settle(row, check, () -> List.of(figure(cells)));
    }
    return screened.build();
  }

  private static PublishedFigure figure(List<String> cells) {
    return new PublishedFigure(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        number(cells.get(4)),
        cells.get(4),
        cells.get(5),
        cells.get(6));
  }

  private static Double number(String text) {
    try {
      return Numbers.parse(text);
    } catch (BrokenRule words) {
      return null;
    }
  }
}
