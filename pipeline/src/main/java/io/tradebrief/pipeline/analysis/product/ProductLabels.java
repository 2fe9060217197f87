package io.tradebrief.pipeline.analysis.product;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.CodeLabel;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What end-use codes stand for. The same code can mean different goods in the two flows.
 *
 * @param byFlowAndCode labels under flow, a slash and code
 */
record ProductLabels(Map<String, String> byFlowAndCode) {

  /** The labels of an edition; none if their dataset is absent. */
  static ProductLabels of(Context context) {
    return context.shared(ProductLabels.class, ProductLabels::collect);
  }

  private static ProductLabels collect(Context context) {
    Map<String, String> labels = new HashMap<>();
    context
        .facts(CodeLabel.KIND, Role.PRODUCT_LABELS)
        .map(facts -> facts.where(col("scheme").equalTo(ProductRanking.CLASSIFICATION)))
        .ifPresent(
            facts -> {
              for (Row row : Tables.collect(facts)) {
                labels.put(key(row.getAs("flow"), row.getAs("code")), row.getAs("label"));
              }
            });
    return new ProductLabels(labels);
  }

  /** The publisher's label, or the code itself where it has none. */
  String label(String flow, String code) {
    String either = byFlowAndCode.getOrDefault(key("", code), "End use " + code);
    return byFlowAndCode.getOrDefault(key(flow, code), either);
  }

  private static String key(String flow, String code) {
    return flow + "/" + code;
  }
}
