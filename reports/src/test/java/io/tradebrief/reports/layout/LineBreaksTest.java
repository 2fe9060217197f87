package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  /** Every letter is one unit wide. */
  private final LineBreaks breaks = new LineBreaks(String::length);

  @Test
  void a_line_takes_as_many_words_as_fit() {
    assertEquals(List.of("Farm goods", "and foods"), breaks.lines("Farm goods and foods", 10));
  }

  @Test
  void paragraphs_are_kept_and_spaces_are_not() {
    assertEquals(List.of("a b", "", "c"), breaks.lines(" a  b\n\nc", 10));
  }

  @Test
  void a_word_wider_than_the_room_has_a_line_of_its_own() {
    assertEquals(
        List.of("a", "telecommunications", "b"), breaks.lines("a telecommunications b", 6));
    assertFalse(breaks.fits("a telecommunications b", 6, 3));
  }

  @Test
  void what_is_beyond_the_last_line_ends_in_an_ellipsis() {
    assertEquals(
        List.of("Farm goods", "and foods\u2026"),
        breaks.lines("Farm goods and foods today", 10, 2));
    assertEquals(List.of("tele\u2026"), breaks.lines("telecommunications", 5, 1));
  }

  @Test
  void balanced_lines_leave_no_word_alone() {
    assertEquals(List.of("aaaa bbbb cccc", "d"), breaks.lines("aaaa bbbb cccc d", 14));
    assertEquals(List.of("aaaa bbbb", "cccc d"), breaks.balanced("aaaa bbbb cccc d", 14, 2));
    assertTrue(breaks.fits("aaaa bbbb cccc d", 9, 2));
  }

  @Test
  void letters_of_two_units_are_not_cut_in_half() {
    assertEquals(List.of("\u2026"), breaks.lines("\uD83D\uDE00\uD83D\uDE00", 2, 1));
  }
}
