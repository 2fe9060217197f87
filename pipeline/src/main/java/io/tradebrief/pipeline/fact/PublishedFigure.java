package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A figure someone published in prose, with where it stands: a benchmark to compare with, never an
 * input to a computation of trade.
 *
 * @param topic what it is about: {@code FDI}, {@code MOF}
 * @param measure what was measured, in words
 * @param area the country or group, as named there
 * @param statedPeriod in the words of the citation: {@code 2019}, {@code CY2024}, {@code 2018-2019}
 * @param value in {@code unit}; null if the text is no single number
 * @param valueText as published
 * @param unit for example {@code USD bn}
 * @param citation where it was published
 */
public record PublishedFigure(
    String topic,
    String measure,
    String area,
    String statedPeriod,
    Double value,
    String valueText,
    String unit,
    String citation) {

  public static final FactKind<PublishedFigure> KIND =
      new FactKind<>(
          "published-figures",
          List.of(
              FactField.of("topic", ValueType.TEXT, PublishedFigure::topic),
              FactField.of("measure", ValueType.TEXT, PublishedFigure::measure),
              FactField.of("area", ValueType.TEXT, PublishedFigure::area),
              FactField.of("stated_period", ValueType.TEXT, PublishedFigure::statedPeriod),
              FactField.optional("value", ValueType.DOUBLE, PublishedFigure::value),
              FactField.of("value_text", ValueType.TEXT, PublishedFigure::valueText),
              FactField.of("unit", ValueType.TEXT, PublishedFigure::unit),
              FactField.of("citation", ValueType.TEXT, PublishedFigure::citation)),
          List.of("value"));
}
