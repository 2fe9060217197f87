package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.Sheets;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The Bank of Japan's direct investment by region or country and industry, in 100 million yen:
 * positions at the end of a year ({@code dip….xlsx}) and flows of a year ({@code dif…cy.xlsx}).
 * Both are bilingual; the English names are read. Positions have countries down and industries
 * across, with the English name at the end of the row; flows have it the other way round, with the
 * English name of an industry in the row below its figures:
 *
 * <pre>
 * 対外直接投資残高（地域別・業種別） … Outward Direct Investment Position, breakdown by Region and Industry (End of 2024)
 *                合計     製造業 （計）          木材
 *                                             ･パルプ
 *                Total   Manufacturing  Food  Lumber and
 *                         (total)              pulp
 * 北米            1258234  370734.6      31584 1566.4   North America
 *      アメリカ合衆国 1219243 357836.1      30843 1020.8                U.S.A.
 *
 * Ⅰ．対外直接投資 … 1. Direct Investment Abroad (by Region and Industry)
 *                                 全世界     アジア
 *                                 World     Asia
 *      製造業 （計）                91557.8   20615.4
 *      Manufacturing (total)
 *           食料品                  9735.5    1177.9
 *           Food
 * </pre>
 *
 * {@code X} is confidential (fewer than three reports) and {@code .} means no reports; neither
 * gives a fact. Figures follow the directional principle: what an affiliate invests in its parent
 * is a withdrawal. They are estimates with fractions of a yen in older files and rounded to the
 * yen.
 *
 * <p>A file holds one year. The newest release folder supersedes the others, so the files of all
 * years that are wanted belong in one folder.
 */
public final class BojDirectInvestment implements Source<Investment> {

  @Override
  public String id() {
    return "boj-direct-investment-xlsx";
  }

  @Override
  public FactKind<Investment> kind() {
    return Investment.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.sheets().values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .anyMatch(text -> BojTitle.of(List.of(text)).isPresent());
  }

  @Override
  public Dataset dataset(SourceFile file) {
    boolean positions =
        Sheets.of(file).stream()
            .map(BojTitle::of)
            .flatMap(Optional::stream)
            .anyMatch(title -> title.measure().equals("position"));
    return positions
        ? new Dataset(
            "boj-direct-investment-positions",
            "Bank of Japan",
            "Direct Investment Position, breakdown by Region and Industry")
        : new Dataset(
            "boj-direct-investment-flows",
            "Bank of Japan",
            "Outward / Inward Direct Investment, breakdown by Region and Industry");
  }

  @Override
  public Screened<Investment> read(SourceFile file, Partners partners) {
    Screened.Builder<Investment> screened = new Screened.Builder<>(Investment.KIND);
    for (Sheet sheet : Sheets.of(file)) {
      Optional<BojTitle> title = BojTitle.of(sheet);
      if (title.isPresent()) {
        BojSheet.of(file, sheet, title.get(), partners).screen(screened);
      } else {
        screened.structure(sheet.rows().size());
      }
    }
    return screened.build();
  }
}
