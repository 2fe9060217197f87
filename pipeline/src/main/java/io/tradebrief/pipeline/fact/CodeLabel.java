package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * What a code of a product classification stands for.
 *
 * @param scheme the classification as trade flows name it: {@code enduse5}, {@code enduse1}, {@code
 *     hs6}
 * @param code zero-padded text
 * @param label the publisher's short description
 * @param flow {@link TradeFlow#EXPORT} or {@link TradeFlow#IMPORT} where the same code means
 *     different goods in the two, empty where it does not depend on the flow
 */
public record CodeLabel(String scheme, String code, String label, String flow) {

  public static final FactKind<CodeLabel> KIND =
      new FactKind<>(
          "code-labels",
          List.of(
              FactField.of("scheme", ValueType.TEXT, CodeLabel::scheme),
              FactField.of("code", ValueType.TEXT, CodeLabel::code),
              FactField.of("label", ValueType.TEXT, CodeLabel::label),
              FactField.of("flow", ValueType.TEXT, CodeLabel::flow)),
          List.of("label"));
}
