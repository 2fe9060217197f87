package io.tradebrief.pipeline.source.japan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a JETRO table says.
 *
 * @param direction {@code outward} or {@code inward}
 * @param measure {@code position} or {@code flow}
 */
record JetroTitle(String direction, String measure) {
  private static final Pattern TITLE =
      Pattern.compile(
          "Japan's (?:Total )?(Outward|Inward) FDI by Country/Region \\((International"
              + " Investment position|Balance of Payments basis)");

  /** The title in a text, empty if it is none. */
  static Optional<JetroTitle> of(String text) {
    Matcher title = TITLE.matcher(text);
    if (!title.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new JetroTitle(
            title.group(1).equals("Outward") ? "outward" : "inward",
            title.group(2).startsWith("International") ? "position" : "flow"));
  }
}
