package io.tradebrief.pipeline.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A code that belongs to a group of products. A product is in the group if its code in {@code
 * classification} begins with {@code prefix}.
 *
 * @param group what is grouped: a sector, a subject, or a group an analyst asks for
 * @param definition the name of the definition, where a group has several; may repeat the group
 * @param flow {@code export}, {@code import}, or {@link #BOTH}
 * @param classification as trade flows name it, for example {@code enduse5} or {@code hs10}
 * @param prefix the leading digits
 */
public record ProductCode(
    String group, String definition, String flow, String classification, String prefix) {
  public static final String BOTH = "both";
  private static final List<String> COLUMNS =
      List.of("group", "definition", "flow", "classification", "code_prefix");
  private static final Set<String> FLOWS = Set.of("export", "import", BOTH);

  /** Whether the code counts for {@code flow}. */
  public boolean covers(String oneFlow) {
    return flow.equals(BOTH) || flow.equals(oneFlow);
  }

  /**
   * Reads a list with the columns {@code group, definition, flow, classification, code_prefix}.
   *
   * @throws BrokenList naming the line and column
   */
  public static List<ProductCode> load(Path file) {
    return ConfList.read(file, COLUMNS).stream().map(ProductCode::of).toList();
  }

  private static ProductCode of(ConfList.Line line) {
    String flow = line.filled("flow");
    if (!FLOWS.contains(flow)) {
      throw line.broken("flow", "'" + flow + "' is no flow", "Write export, import or both");
    }
    String prefix = line.filled("code_prefix");
    if (!prefix.matches("\\d{1,10}")) {
      throw line.broken(
          "code_prefix", "'" + prefix + "' is no product code", "Write its leading digits");
    }
    return new ProductCode(
        line.filled("group"),
        line.filled("definition"),
        flow,
        line.filled("classification"),
        prefix);
  }
}
