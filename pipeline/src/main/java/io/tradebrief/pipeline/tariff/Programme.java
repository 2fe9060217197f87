package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.fact.ConfList;
import java.nio.file.Path;
import java.util.List;

/**
 * A column of a tariff schedule that goods of a partner may enter under instead of the most
 * favoured nation's.
 *
 * @param importer ISO 3166 alpha-3
 * @param partner ISO 3166 alpha-3
 * @param programme as tariff lines name it
 */
public record Programme(String importer, String partner, String programme) {
  private static final List<String> COLUMNS = List.of("importer", "partner", "programme");

  static List<Programme> load(Path file) {
    return ConfList.read(file, COLUMNS).stream()
        .map(
            line ->
                new Programme(
                    line.filled("importer"), line.filled("partner"), line.filled("programme")))
        .toList();
  }
}
