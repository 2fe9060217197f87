package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.Concordance;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The World Bank's (WITS) concordance of HS codes of all editions to SITC revision 4, in the
 * Western encoding of Windows:
 *
 * <pre>
 * HS - Combined  Product Code,HS - Combined  Product Description,SITC Revision 4 Product Code,...
 * 010110,(2002-) Purebred breeding animals,0015,"Horses, asses, mules &amp; hinnies, live"
 * 010111,(-2001) Horses :-- Pure-bred breeding animals,0015,"Horses, asses, mules &amp; hinnies, live"
 * </pre>
 *
 * Obsolete codes stand beside those in use; the years in brackets before the description tell them
 * apart, sometimes two ranges ({@code (1996-2001, 2007-)}), each of which becomes a fact. A code
 * without years is in use in every edition. One obsolete code (petroleum) maps to a group of three
 * digits.
 */
public final class WitsHsSitc implements Source<Concordance> {
  private static final DelimitedText WINDOWS =
      new DelimitedText(Charset.forName("windows-1252"), ',');
  private static final String HS = "HS - Combined  Product Code";
  private static final String SITC = "SITC Revision 4 Product Code";
  private static final Pattern HS6 = Pattern.compile("\\d{6}");
  private static final Pattern SITC_CODE = Pattern.compile("\\d{3,5}");
  private static final Pattern YEARS =
      Pattern.compile("\\(((?:\\d{4})?-(?:\\d{4})?(?:, *(?:\\d{4})?-(?:\\d{4})?)*)\\).*");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          HS, "HS - Combined  Product Description", SITC, "SITC Revision 4 Product Description");

  @Override
  public String id() {
    return "wits-hs-sitc4";
  }

  @Override
  public FactKind<Concordance> kind() {
    return Concordance.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of(HS, SITC));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "wits-hs-sitc4",
        "World Bank, World Integrated Trade Solution",
        "Concordance HS combined to SITC revision 4");
  }

  @Override
  public Screened<Concordance> read(SourceFile file, Partners partners) {
    List<Row> rows = WINDOWS.rows(file);
    Header header = Header.of(file, rows.get(0));
    int hs = header.column(HS);
    int sitc = header.column(SITC);
    Screened.Builder<Concordance> screened = new Screened.Builder<>(Concordance.KIND);
    screened.structure(1);
    COLUMNS.check(file, rows, screened);
    for (Row row : rows.subList(1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
        continue;
      }
      RowCheck check = new RowCheck();
      check.that(row.cells().size() == rows.get(0).cells().size(), Rule.COLUMN_COUNT);
      check.that(HS6.matcher(row.cell(hs)).matches(), Rule.KNOWN_CODE);
      check.that(SITC_CODE.matcher(row.cell(sitc)).matches(), Rule.KNOWN_CODE);
      screened.settle(row, check, () -> facts(row.cell(hs), row.cell(hs + 1), row.cell(sitc)));
    }
    return screened.build();
  }

  private static List<Concordance> facts(String hs, String description, String sitc) {
    Matcher years = YEARS.matcher(description);
    if (!years.matches()) {
      return List.of(Concordance.of("hs", hs, "sitc4", sitc));
    }
    List<Concordance> facts = new ArrayList<>();
    for (String range : years.group(1).split(",", -1)) {
      String[] ends = PlainText.of(range).split("-", -1);
      facts.add(new Concordance("hs", hs, "sitc4", sitc, "", year(ends[0]), year(ends[1])));
    }
    return facts;
  }

  private static Integer year(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
