package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ProductCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Goods whose rate is followed through time.
 *
 * @param name as a table heads their column
 * @param codes what the codes of their lines begin with, with commas between
 */
public record Example(String name, String codes) {

  /** The examples of a list, in its order. */
  public static List<Example> of(List<ProductCode> list) {
    Map<String, String> codes = new LinkedHashMap<>();
    list.forEach(code -> codes.merge(code.group(), code.prefix(), (one, two) -> one + ", " + two));
    return codes.entrySet().stream()
        .map(example -> new Example(example.getKey(), example.getValue()))
        .toList();
  }

  /** The name of their column: {@code light_truck_pct}. */
  public String column() {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return words.replaceAll("^_+|_+$", "") + "_pct";
  }
}
