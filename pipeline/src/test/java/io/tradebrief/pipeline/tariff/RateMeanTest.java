package io.tradebrief.pipeline.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.tariff.RateMean.Standing;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Means of rates are compared exactly, whatever they are divided by. */
class RateMeanTest {
  private static final long POINT = RateMean.POINT;

  @Test
  void equalMeansOfUnequalManyLinesAreSimilar() {
    RateMean one = new RateMean(10 * POINT, 3, 0);
    RateMean two = new RateMean(20 * POINT, 6, 0);

    assertEquals(Standing.SIMILAR, one.against(two, 0));
    assertEquals(10.0 / 3, one.percent(), 1e-12);
  }

  @Test
  void aToleranceIsIncluded() {
    RateMean low = new RateMean(5 * POINT, 2, 0);
    RateMean high = new RateMean(3 * POINT, 1, 0);

    assertEquals(Standing.SIMILAR, high.against(low, POINT / 2));
    assertEquals(Standing.HIGHER, high.against(low, POINT / 2 - 1));
    assertEquals(Standing.LOWER, low.against(high, POINT / 2 - 1));
  }

  @Test
  void whatHasNoUpperBoundIsHigherThanAnyPercentage() {
    RateMean bound = new RateMean(0, 1, 1);
    RateMean percentage = new RateMean(1_000 * POINT, 1, 0);

    assertEquals(Standing.HIGHER, bound.against(percentage, POINT));
    assertEquals(Standing.LOWER, percentage.against(bound, POINT));
    assertFalse(bound.isFinite());
    assertThrows(IllegalStateException.class, bound::percent);
  }

  @Test
  void withoutLinesThereIsNoMean() {
    assertFalse(RateMean.NONE.exists());
    assertTrue(new RateMean(0, 1, 0).exists(), "free is a rate");
    assertThrows(IllegalArgumentException.class, () -> new RateMean(-1, 1, 0));
  }

  /** Whatever the two means: one verdict, the opposite seen from the other, and the exact one. */
  @Test
  void comparisonsAreExactAndAntisymmetric() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      RateMean one = random(random);
      RateMean other = random(random);
      long tolerance = random.nextInt(4) * POINT / 2;

      Standing seen = one.against(other, tolerance);

      Standing opposite =
          switch (seen) {
            case HIGHER -> Standing.LOWER;
            case LOWER -> Standing.HIGHER;
            case SIMILAR -> Standing.SIMILAR;
          };
      assertEquals(opposite, other.against(one, tolerance));
      BigDecimal left = times(one.sum(), other.lines()).subtract(times(other.sum(), one.lines()));
      BigDecimal margin = times(tolerance, one.lines() * other.lines());
      assertEquals(left.abs().compareTo(margin) <= 0, seen == Standing.SIMILAR);
      assertEquals(Standing.SIMILAR, one.against(one, 0));
    }
  }

  private static RateMean random(Random random) {
    long lines = 1L + random.nextInt(40);
    return new RateMean(
        (long) random.nextInt(60) * POINT / 4 * lines / (1 + random.nextInt(3)), lines, 0);
  }

  private static BigDecimal times(long a, long b) {
    return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
  }
}
