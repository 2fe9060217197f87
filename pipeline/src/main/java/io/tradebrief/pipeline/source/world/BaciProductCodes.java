package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The HS6 products of CEPII's BACI; some copies carry a third column, the broad economic category:
 *
 * <pre>
 * code,description,bec
 * 010121,"Horses: live, pure-bred breeding animals",41
 * 999999,Commodities not specified according to kind,7
 * </pre>
 *
 * Which edition of the HS the codes are of only the release says. {@code 999999} is a code of the
 * database and not of the HS.
 */
public final class BaciProductCodes implements Source<CodeLabel> {
  private static final Pattern HS6 = Pattern.compile("\\d{6}");

  private static final KnownColumns COLUMNS = KnownColumns.of("code", "description", "bec");

  @Override
  public String id() {
    return "baci-product-codes";
  }

  @Override
  public FactKind<CodeLabel> kind() {
    return CodeLabel.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return (header.equals(List.of("code", "description", "bec"))
            || header.equals(List.of("code", "description")))
        && HS6.matcher(first(glimpse.row(1, ','))).matches();
  }

  private static String first(List<String> cells) {
    return cells.isEmpty() ? "" : cells.get(0);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("baci-product-codes", "CEPII", "BACI product codes");
  }

  @Override
  public Screened<CodeLabel> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<CodeLabel> screened = table.screened(file, CodeLabel.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String code = row.cell(0);
      check.that(HS6.matcher(code).matches(), Rule.KNOWN_CODE);
      check.that(!row.cell(1).isEmpty(), Rule.KEY_PRESENT);
      screened.settle(row, check, () -> List.of(new CodeLabel("hs6", code, row.cell(1), "")));
    }
    return screened.build();
  }
}
