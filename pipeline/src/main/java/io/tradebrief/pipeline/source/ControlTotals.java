package io.tradebrief.pipeline.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gathers the totals of a file and their parts while its rows are read. Only a total of which there
 * are parts, and all of them can be read, is held against them.
 */
public final class ControlTotals {
  /** So many are named; a file that is cut off breaks hundreds, and the first say it all. */
  private static final int NAMED = 5;

  private final double share;
  private final Map<String, Sum> stated = new LinkedHashMap<>();
  private final Map<String, Sum> parts = new LinkedHashMap<>();
  private final Set<String> unknown = new HashSet<>();

  /** An amount, and how far rounding may have moved it. */
  private record Sum(long amount, double rounding, int parts) {
    Sum plus(Sum other) {
      return new Sum(amount + other.amount, rounding + other.rounding, parts + other.parts);
    }
  }

  private ControlTotals(double share) {
    this.share = share;
  }

  /** Totals that agree with their parts but for rounding. */
  public static ControlTotals exact() {
    return new ControlTotals(0);
  }

  /** Totals of which a share may be missing besides, {@code 0.005} for half a per cent. */
  public static ControlTotals within(double share) {
    return new ControlTotals(share);
  }

  /**
   * Notes a total.
   *
   * @param rounding how far it may be off, see {@link #halfUnit}
   */
  public void total(String name, long amount, double rounding) {
    stated.merge(name, new Sum(amount, rounding, 1), (first, again) -> first);
  }

  /** Adds to a total that a file states in several rows. */
  public void addToTotal(String name, long amount) {
    stated.merge(name, new Sum(amount, 0, 1), Sum::plus);
  }

  /** Notes a part of a total. */
  public void part(String name, long amount, double rounding) {
    parts.merge(name, new Sum(amount, rounding, 1), Sum::plus);
  }

  /** Notes that a part of the total has no figure or one that cannot be read. */
  public void unknownPart(String name) {
    unknown.add(name);
  }

  /**
   * Half a unit of the last decimal that a cell shows, in units of money: so far rounding may have
   * moved the figure. A zero is exact.
   *
   * @param powerOfTen of the unit the cell is in, 6 for millions
   */
  public static double halfUnit(String cell, int powerOfTen) {
    try {
      BigDecimal number = new BigDecimal(Numbers.plain(cell));
      int scale = Math.min(number.scale(), powerOfTen);
      return number.signum() == 0 ? 0 : 0.5 * Math.pow(10, powerOfTen - scale);
    } catch (BrokenRule noNumber) {
      return 0;
    }
  }

  /** The totals with parts, in the order they were noted. */
  List<ControlTotal> all() {
    List<ControlTotal> all = new ArrayList<>();
    stated.forEach(
        (name, total) -> {
          Sum sum = parts.get(name);
          if (sum != null && !unknown.contains(name)) {
            double tolerance = total.rounding + sum.rounding + share * Math.abs(total.amount);
            all.add(new ControlTotal(name, total.amount, sum.amount, sum.parts, tolerance));
          }
        });
    return all;
  }

  /** Remarks on those that do not hold, the widest gaps by name. */
  public void remark(Screened.Builder<?> screened) {
    remark(screened, total -> true);
  }

  /** Remarks on those whose parts exceed them; where not all parts are listed a sum may be less. */
  public void remarkIfExceeded(Screened.Builder<?> screened) {
    remark(screened, total -> total.summed() > total.stated());
  }

  /**
   * Remarks on those that do not hold where a file may be an extract.
   *
   * @param wanted which of them must hold
   */
  public void remark(Screened.Builder<?> screened, Predicate<ControlTotal> wanted) {
    remark(screened, all().stream().filter(total -> !total.holds()).filter(wanted).toList());
  }

  private static void remark(Screened.Builder<?> screened, List<ControlTotal> broken) {
    broken.stream()
        .sorted(Comparator.comparingDouble(ControlTotal::share).reversed())
        .limit(NAMED)
        .forEach(total -> total.remark().ifPresent(screened::remark));
    if (broken.size() > NAMED) {
      screened.remark(
          Remark.finding(
              (broken.size() - NAMED) + " more totals of the file differ from what it lists"));
    }
  }
}
