package io.tradebrief.reports.workbook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LegalTextTest {
  @Test
  void controlCharactersAndHalvesOfPairsAreLeftOut() {
    assertEquals("a\tb\nc", LegalText.of("a\tb\r\nc\u0000\u001F\uFFFE\uD83D"));
    assertEquals("\uD83D\uDE00", LegalText.of("\uD83D\uDE00"));
  }

  @Test
  void longTextsEndWithAnEllipsisAtTheLimitOfACell() {
    String text = LegalText.of("x".repeat(40_000));
    assertEquals(32_767, text.length());
    assertEquals('\u2026', text.charAt(text.length() - 1));
  }

  @Test
  void textThatCannotBeShownLeavesASign() {
    assertEquals("\uFFFD", LegalText.of("\u0001"));
  }

  @Test
  void whatLooksLikeAnEscapeIsEscaped() {
    assertEquals("_x005F_x0041_ _x41_", LegalText.of("_x0041_ _x41_"));
  }
}
