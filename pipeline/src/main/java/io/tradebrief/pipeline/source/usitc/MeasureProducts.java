package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.MeasureProduct;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.FileFormat;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SideFiles;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;

/**
 * Products of US tariff measures by HTS prefix, in the three forms in which the lists of 2025 are
 * kept: JSON with the products of the order and perhaps exceptions, a table of chapter-99 headings,
 * or bare codes, which take the name of their file as that of the list.
 *
 * <pre>
 * {"name": "Implementation of Duties on Steel ...", "source": "https://...", "rate": 0.5,
 *  "codes": ["7208", "73011000"], "exceptions": ["72166100"]}
 *
 * hts_prefix,ch99_code,derivative_type,effective_date
 * 04029968,9903.85.08,aluminum,2025-08-18
 * 85030095,9903.85.08,aluminum,
 *
 * 4009120020
 * 732010
 * </pre>
 *
 * Prefixes of 4, 6, 8 and 10 digits stand side by side, some with blanks around them. A row of the
 * JSON form is a code; its other members are structure. Whether a code is still in the schedule is
 * not for the list to say.
 */
public final class MeasureProducts implements Source<MeasureProduct> {

  @Override
  public String id() {
    return "us-measure-products";
  }

  @Override
  public FactKind<MeasureProduct> kind() {
    return MeasureProduct.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    if (glimpse.format() == Format.JSON) {
      String head = String.join("\n", glimpse.lines());
      return head.contains("\"rate\"") && head.contains("\"codes\"") && head.contains("\"name\"");
    }
    return glimpse.firstRow().containsAll(List.of("hts_prefix", "ch99_code"))
        || isBareList(glimpse.lines());
  }

  /** The last line of a glimpse may be cut short. */
  private static boolean isBareList(List<String> lines) {
    List<String> whole = lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
    return whole.stream().anyMatch(line -> !line.isBlank())
        && whole.stream()
            .allMatch(line -> PlainText.isBlank(line) || MeasureList.isPrefix(PlainText.of(line)));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "us-measure-products", "U.S. Government", "Products of tariff measures by HTS number");
  }

  @Override
  public Screened<MeasureProduct> read(SourceFile file, Partners partners) {
    MeasureList list = new MeasureList();
    if (FileFormat.of(file, FileFormat.head(file)) == Format.JSON) {
      list.addJson(Json.of(file));
      return list.screened();
    }
    List<Row> rows = DelimitedText.COMMAS_UTF_8.rows(file);
    if (rows.get(0).cell(0).equals("hts_prefix")) {
      list.addTable(Table.of(file));
    } else {
      list.addBare(stem(file), rows);
    }
    return list.screened();
  }

  /** The name of the file without its ending. */
  private static String stem(SourceFile file) {
    String name = SideFiles.lastOf(file.name());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
