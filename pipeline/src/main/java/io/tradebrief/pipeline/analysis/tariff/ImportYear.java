package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The year whose imports weigh the lines. */
final class ImportYear {
  private ImportYear() {}

  /** The reference year if the role's datasets have it, else their last full year. */
  static OptionalInt of(Context context, Role role) {
    int reference = context.question().referenceYear();
    int[] years =
        context.question().datasets(role).stream()
            .filter(context.facts()::has)
            .flatMap(dataset -> context.facts().periods(dataset).stream())
            .filter(period -> period.length() == 4)
            .mapToInt(Integer::parseInt)
            .toArray();
    return IntStream.of(years).anyMatch(year -> year == reference)
        ? OptionalInt.of(reference)
        : IntStream.of(years).max();
  }
}
