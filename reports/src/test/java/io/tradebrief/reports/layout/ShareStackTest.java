package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ShareStackTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static OptionalDouble of(double value) {
    return OptionalDouble.of(value);
  }

  @Test
  void parts_are_shares_of_their_category() {
    ShareStack stack = new ShareStack(List.of(List.of(of(30), of(5)), List.of(of(10), NONE)));
    assertEquals(40, stack.whole(0));
    assertEquals(0.75, stack.share(0, 0));
    assertEquals(1, stack.share(0, 1));
    assertEquals(0, stack.share(1, 1));
    assertEquals(0, stack.least());
    assertEquals(1, stack.greatest());
  }

  @Test
  void negative_parts_count_with_their_size_and_lie_left_of_zero() {
    ShareStack stack = new ShareStack(List.of(List.of(of(-1), of(-4)), List.of(of(3), of(0))));
    assertEquals(-0.25, stack.share(0, 0));
    assertEquals(-1, stack.least());
    assertEquals(0.75, stack.greatest());
  }

  @Test
  void a_category_of_zeros_has_no_parts_and_no_division() {
    ShareStack stack = new ShareStack(List.of(List.of(of(0)), List.of(NONE)));
    assertEquals(0, stack.share(0, 0));
    assertEquals(0, stack.least());
    assertEquals(1, stack.greatest());
    assertFalse(stack.isWritten(0, 0, 100, 1));
  }

  @Test
  void a_value_is_written_where_its_part_is_as_long_as_its_text() {
    ShareStack stack = new ShareStack(List.of(List.of(of(9)), List.of(of(1)), List.of(NONE)));
    assertTrue(stack.isWritten(0, 0, 100, 90));
    assertTrue(stack.isWritten(1, 0, 100, 10));
    assertFalse(stack.isWritten(1, 0, 100, 11));
    assertFalse(stack.isWritten(2, 0, 100, 0));
  }
}
