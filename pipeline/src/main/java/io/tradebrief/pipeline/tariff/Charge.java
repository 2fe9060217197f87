package io.tradebrief.pipeline.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What a measure charges, without its dates and partners.
 *
 * @param measure the measure's id
 * @param scope the lines it covers
 * @param kind how it stands to the duty of column 1
 * @param ratePpm the rate in millionths of the customs value: 250,000 for 25 per cent
 * @param group its stacking group: of the charges of one group only the first applies to a line
 * @param precedence which of a group is first, the smallest number
 */
public record Charge(
    String measure, ProductScope scope, Kind kind, long ratePpm, String group, int precedence)
    implements Serializable {
  /** One per cent in millionths. */
  public static final long PPM_OF_A_PERCENT = 10_000;

  /** By group, then by precedence; what is left over by name, so that the order is total. */
  public static final Comparator<Charge> ORDER =
      Comparator.comparing(Charge::group)
          .thenComparingInt(Charge::precedence)
          .thenComparing(Charge::kind)
          .thenComparing(Charge::measure);

  /** How a measure stands to the duty of column 1. */
  public enum Kind {
    /** On top of column 1. */
    ADD("% added", ", added to column 1"),
    /** Column 1 and the charge together reach the rate: {@code max(0, rate - column 1)}. */
    FLOOR("% in total", ", in total at least"),
    /** In place of column 1: {@code rate - column 1}, which may be negative. */
    REPLACE("% instead of column 1", ", instead of column 1");

    private final String ofRate;
    private final String ofProducts;

    Kind(String ofRate, String ofProducts) {
      this.ofRate = ofRate;
      this.ofProducts = ofProducts;
    }

    /** What follows a rate: {@code % added}. */
    public String ofRate() {
      return ofRate;
    }

    /** What follows the products, where the rate is open: {@code , added to column 1}. */
    public String ofProducts() {
      return ofProducts;
    }

    /** Whether column 1 counts towards the rate, so that only one such charge can be meant. */
    public boolean countsColumnOne() {
      return this != ADD;
    }
  }

  /** The rate in per cent. */
  public double ratePercent() {
    return (double) ratePpm / (double) PPM_OF_A_PERCENT;
  }

  /** The rate in per cent as it is written, without needless zeros. */
  public String rateText() {
    return BigDecimal.valueOf(ratePpm)
        .divide(BigDecimal.valueOf(PPM_OF_A_PERCENT))
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * The charge on a line it applies to, in millionths of a dollar.
   *
   * @param value the customs value in whole dollars
   * @param columnOne the duty of column 1 in millionths of a dollar
   */
  long on(long value, long columnOne) {
    long full = Math.multiplyExact(value, ratePpm);
    return switch (kind) {
      case ADD -> full;
      case FLOOR -> Math.max(0, full - columnOne);
      case REPLACE -> full - columnOne;
    };
  }
}
