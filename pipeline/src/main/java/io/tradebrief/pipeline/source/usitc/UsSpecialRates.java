package io.tradebrief.pipeline.source.usitc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of the US schedule's special column: rates, each followed by the symbols it applies to in
 * brackets, {@code Free (A,AU,BH) 3.2% (JP) See 9822.04.20 (S+)}.
 *
 * @param bySymbol the text of the rate of each symbol, in the order of the cell
 * @param remainder what stands outside that pattern, or gives a symbol a second rate; empty if
 *     nothing does
 */
record UsSpecialRates(Map<String, String> bySymbol, String remainder) {
  /** The cell of one line opens a bracket twice, so a bracket may stand among the symbols. */
  private static final Pattern RATE = Pattern.compile("([^()]+)\\(([^)]+)\\)");

  /** Commas, and what stands in their place by mistake. */
  private static final Pattern BETWEEN_SYMBOLS = Pattern.compile("[,.\\s(]+");

  static UsSpecialRates of(String cell) {
    String text = cell.replaceAll("\\s+", " ").strip();
    Map<String, String> bySymbol = new LinkedHashMap<>();
    StringBuilder remainder = new StringBuilder();
    int end = 0;
    for (Matcher rate = RATE.matcher(text); rate.find(); end = rate.end()) {
      remainder.append(text, end, rate.start());
      String words = rate.group(1).strip();
      BETWEEN_SYMBOLS
          .splitAsStream(rate.group(2))
          .filter(symbol -> !symbol.isEmpty())
          .forEach(
              symbol -> {
                String earlier = bySymbol.putIfAbsent(symbol, words);
                if (earlier != null && !earlier.equals(words)) {
                  remainder.append(words).append(" (").append(symbol).append(") ");
                }
              });
    }
    remainder.append(text.substring(end));
    return new UsSpecialRates(bySymbol, remainder.toString().strip());
  }
}
