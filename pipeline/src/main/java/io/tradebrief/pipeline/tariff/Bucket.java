package io.tradebrief.pipeline.tariff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of one sector that the same levers cover, whose rates of column 1 lie in one band.
 *
 * @param sector of the lines
 * @param covering the levers, in the order in which charges of a group take precedence
 * @param band the rate of column 1 in per cent, rounded up
 * @param imports whole US dollars
 * @param columnOne the duty of column 1, US dollars
 */
public record Bucket(
    String sector, List<Lever> covering, int band, long imports, double columnOne) {

  /** The levers as tables write them; {@code none} if there is none. */
  public String coveredBy() {
    return covering.isEmpty()
        ? "none"
        : covering.stream().map(Lever::text).collect(Collectors.joining("; "));
  }

  /** The band as tables write it: {@code above 2% to 3%}. */
  public String bandText() {
    return band == 0 ? "0%" : "above " + (band - 1) + "% to " + band + "%";
  }

  /** The covering levers by stacking group; of each group the first that is on is charged. */
  public List<List<Lever>> groups() {
    return covering.stream()
        .map(lever -> lever.charge().group())
        .distinct()
        .map(group -> covering.stream().filter(l -> l.charge().group().equals(group)).toList())
        .toList();
  }
}
