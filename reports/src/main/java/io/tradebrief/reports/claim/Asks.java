package io.tradebrief.reports.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings a claim is about, for example {@code reference-year=2024 & base-year=2017}. An
 * edition with other settings does not answer the claim.
 *
 * @param text as written
 * @param settings the required values by key
 */
public record Asks(String text, Map<String, String> settings) {

  /**
   * Reads the conditions.
   *
   * @throws IllegalArgumentException if one is not {@code key=value}
   */
  public static Asks parse(String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String part : text.split("&", -1)) {
      int sign = part.indexOf('=');
      if (sign < 1 || part.substring(sign + 1).isBlank()) {
        throw new IllegalArgumentException(
            "'" + part.strip() + "' is not a setting such as reference-year=2024");
      }
      settings.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
    }
    return new Asks(text, Map.copyOf(settings));
  }

  /** What an edition with these settings has otherwise than asked; empty if nothing. */
  public Optional<String> mismatch(Map<String, String> edition) {
    return settings.entrySet().stream()
        .filter(asked -> !asked.getValue().equals(edition.get(asked.getKey())))
        .map(
            asked ->
                "The claim is about "
                    + asked.getKey()
                    + " "
                    + asked.getValue()
                    + ", the edition's is "
                    + edition.get(asked.getKey())
                    + ".")
        .sorted()
        .findFirst();
  }
}
