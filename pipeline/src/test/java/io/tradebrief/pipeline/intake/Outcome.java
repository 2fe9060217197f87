package io.tradebrief.pipeline.intake;

import java.util.List;
import java.util.Optional;

/**
 * What came of a mutant.
 *
 * @param kind whether anything was said
 * @param text what was said
 * @param concerned words for the facts that are gone or changed
 */
record Outcome(Kind kind, String text, List<String> concerned) {

  /** From the best to the worst. */
  enum Kind {
    SAME_FIGURES,
    REFUSED,
    FINDING,
    /** Figures differ and nothing was said of it. */
    SILENT
  }

  /**
   * What is wrong with the outcome: figures differ and nothing is said, or not by name.
   *
   * @param words of which what is said must hold one; if none are given, one for a fact concerned
   */
  Optional<String> fault(List<String> words) {
    List<String> any = words.isEmpty() ? concerned : words;
    return switch (kind) {
      case SAME_FIGURES -> Optional.empty();
      case SILENT -> Optional.of("the figures of " + concerned + " differ and nothing says so");
      case REFUSED, FINDING ->
          any.stream().anyMatch(text::contains)
              ? Optional.empty()
              : Optional.of("none of " + any + " is named in: " + text);
    };
  }
}
