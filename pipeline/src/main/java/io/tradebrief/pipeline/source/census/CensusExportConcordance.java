package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.Concordance;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Census Bureau's export concordance {@code exp-code.txt}: each ten-digit Schedule B number
 * with its codes in other classifications. Fixed width, 278 characters and CRLF, no header; columns
 * counted from 1 (blanks left out here):
 *
 * <pre>
 * 1-10       15-64                     70-219     225-227 233-235 241-245 251-255 261 266-271 277-278
 * 0102210010 BOVINES, PUREBRED ...     BOVINES,   NO              00111   10140   0   11211X  00
 * 9706000000 ANTIQUES OF AN AGE ...    ANTIQUES   X               89660   41320   1   930000  00
 * number     description, short, long             units           SITC    end use USDA NAICS  high tech
 * </pre>
 *
 * The end-use code is that of exports and means another good among imports. A NAICS or SITC code
 * may end in X (several of them); high tech 00 means that the product is none. The import
 */
public final class CensusExportConcordance implements Source<Concordance> {
  /** Unquoted text: a control character no publisher uses stands in for the absent delimiter. */
  private static final DelimitedText LINES = new DelimitedText(StandardCharsets.UTF_8, '\u0001');

  private static final String FROM = "hs10-export";
  private static final Pattern LINE =
      Pattern.compile(
          "\\d{10} {4}.{205} {5}.{16}[0-9X]{5} {5}\\d{5} {5}\\d {4}[0-9X]{6} {5}\\d{2}\\s*");

  @Override
  public String id() {
    return "census-export-concordance";
  }

  @Override
  public FactKind<Concordance> kind() {
    return Concordance.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return LINE.matcher(glimpse.firstLine()).matches();
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "census-export-concordance",
        "U.S. Census Bureau",
        "Schedule B export concordance to SITC, end use and NAICS");
  }

  @Override
  public Screened<Concordance> read(SourceFile file, Partners partners) {
    List<Row> rows = LINES.rows(file);
    if (rows.stream().noneMatch(row -> row.raw().startsWith("98021"))) {
      throw new BrokenFile(
          file.name(),
          "it has no number of Schedule B's heading 9802.10, so it is cut off or the concordance of"
              + " imports",
          "Download the export concordance, exp-code.txt");
    }
    Screened.Builder<Concordance> screened = new Screened.Builder<>(Concordance.KIND);
    for (Row row : rows) {
      if (row.isBlank()) {
        screened.structure(1);
        continue;
      }
      RowCheck check = new RowCheck();
      boolean complete = LINE.matcher(row.raw()).matches();
      check.that(complete, Rule.COLUMN_COUNT);
      screened.settle(row, check, () -> facts(row.raw()));
    }
    return screened.build();
  }

  private static List<Concordance> facts(String line) {
    String number = line.substring(0, 10);
    List<Concordance> facts = new ArrayList<>();
    facts.add(fact(number, "sitc", line.substring(240, 245)));
    facts.add(fact(number, "enduse5", line.substring(250, 255)));
    facts.add(fact(number, "usda", line.substring(260, 261)));
    facts.add(fact(number, "naics6", line.substring(265, 271)));
    String highTech = line.substring(276, 278);
    if (!highTech.equals("00")) {
      facts.add(fact(number, "high-tech", highTech));
    }
    return facts;
  }

  private static Concordance fact(String number, String scheme, String code) {
    return new Concordance(FROM, number, scheme, code, TradeFlow.EXPORT, null, null);
  }
}
