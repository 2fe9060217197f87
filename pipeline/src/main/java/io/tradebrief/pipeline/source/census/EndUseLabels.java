package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Census Bureau's labels of end-use codes, by flow: {@code 00000} is coffee among imports and
 * wheat among exports. Either with the principal groups beside them, or in our own layout, where a
 * code of one digit is a principal group:
 *
 * <pre>
 * flow,end_use,short_label,principal_group_code,principal_group
 * import,00000,Green coffee,0,"Foods, feeds, and beverages"
 * export,00000,Wheat,0,"Foods, feeds, and beverages"
 *
 * flow,code,label
 * import,0,"Foods, feeds, and beverages"
 * import,00000,Green coffee
 * </pre>
 *
 * A remark in brackets after the name of a group is no part of it.
 */
public final class EndUseLabels implements Source<CodeLabel> {
  private static final Set<String> FLOWS = Set.of(TradeFlow.EXPORT, TradeFlow.IMPORT);
  private static final Pattern CODE = Pattern.compile("\\d{5}|\\d");
  private static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)$");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "flow",
          "code",
          "label",
          "end_use",
          "short_label",
          "principal_group_code",
          "principal_group");

  @Override
  public String id() {
    return "enduse-labels";
  }

  @Override
  public FactKind<CodeLabel> kind() {
    return CodeLabel.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return header.equals(List.of("flow", "code", "label"))
        || header.containsAll(List.of("flow", "end_use", "short_label", "principal_group_code"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("census-enduse-labels", "U.S. Census Bureau", "5-digit end-use codes");
  }

  @Override
  public Screened<CodeLabel> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    boolean tidy = table.header().has("label");
    Screened.Builder<CodeLabel> screened = table.screened(file, CodeLabel.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String flow = table.text(row, "flow");
      String code = table.text(row, tidy ? "code" : "end_use");
      String label = table.text(row, tidy ? "label" : "short_label");
      check.that(FLOWS.contains(flow) && CODE.matcher(code).matches(), Rule.KNOWN_CODE);
      check.that(!label.isEmpty(), Rule.KEY_PRESENT);
      List<CodeLabel> labels = new ArrayList<>();
      labels.add(label(flow, code, label));
      if (!tidy) {
        addGroup(table, row, check, labels);
      }
      screened.settle(row, check, () -> labels);
    }
    return screened.build();
  }

  /** The group stands in every row of its members and counts once. */
  private static void addGroup(Table table, Row row, RowCheck check, List<CodeLabel> labels) {
    String flow = table.text(row, "flow");
    String code = table.text(row, "principal_group_code");
    check.that(code.length() == 1 && CODE.matcher(code).matches(), Rule.KNOWN_CODE);
    if (check.passed()) {
      String name = REMARK.matcher(table.text(row, "principal_group")).replaceFirst("");
      labels.add(label(flow, code, name));
    }
  }

  private static CodeLabel label(String flow, String code, String label) {
    return new CodeLabel("enduse" + code.length(), code, label, flow);
  }
}
