package io.tradebrief.pipeline.measure;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The sums of a {@link Measure}, out of Spark: exact whole numbers by key, in the order of the
 * keys. A key that no fact has is absent, and its amount is empty; it is never zero.
 *
 * <p>Every step ({@link #at}, {@link #where}, {@link #rollup}) gives the sums of a narrower
 * measure, so that a figure can be traced to its facts from any of them, see {@link Origins}.
 */
public final class Sums {
  static final Comparator<List<String>> BY_KEY =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          int order = a.get(i).compareTo(b.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(a.size(), b.size());
      };

  private final Measure measure;
  private final SortedMap<List<String>, Sum> sums;

  /**
   * One sum.
   *
   * @param rows how many facts were added up
   * @param amounts a sum for each field of the measure; empty if no fact states the field
   */
  record Sum(long rows, List<OptionalLong> amounts) {
    Sum plus(Sum other) {
      List<OptionalLong> both = new ArrayList<>();
      for (int i = 0; i < amounts.size(); i++) {
        both.add(plus(amounts.get(i), other.amounts.get(i)));
      }
      return new Sum(Math.addExact(rows, other.rows), List.copyOf(both));
    }

    private static OptionalLong plus(OptionalLong a, OptionalLong b) {
      if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() ? b : a;
      }
      return OptionalLong.of(Math.addExact(a.getAsLong(), b.getAsLong()));
    }
  }

  Sums(Measure measure, SortedMap<List<String>, Sum> sums) {
    this.measure = measure;
    this.sums = Collections.unmodifiableSortedMap(sums);
  }

  /** What these are the sums of. */
  public Measure measure() {
    return measure;
  }

  public boolean isEmpty() {
    return sums.isEmpty();
  }

  /** Every key that has a fact, sorted; each holds a value for every axis, in their order. */
  public List<List<String>> keys() {
    return List.copyOf(sums.keySet());
  }

  /** The values of an axis, sorted. */
  public SortedSet<String> values(String axis) {
    int at = measure.indexOf(axis);
    SortedSet<String> values = new TreeSet<>();
    sums.keySet().forEach(key -> values.add(key.get(at)));
    return values;
  }

  /**
   * The sum of the measure's first field, in whole units; empty if no fact is of the key.
   *
   * @param key a value for each axis, in their order
   */
  public OptionalLong amount(String... key) {
    return amount(List.of(key));
  }

  /** The like, of a key in {@link #keys()}. */
  public OptionalLong amount(List<String> key) {
    return of(measure.amounts().get(0), key);
  }

  /** The sum of one of the measure's fields; real numbers in whole millionths. */
  public OptionalLong of(String field, List<String> key) {
    checked(key);
    int at = measure.amounts().indexOf(field);
    if (at < 0) {
      throw new IllegalArgumentException("'" + field + "' is none of " + measure.amounts());
    }
    Sum sum = sums.get(key);
    return sum == null ? OptionalLong.empty() : sum.amounts().get(at);
  }

  /** The sum as a cell, or a missing value with the reason, which is worked out only then. */
  public Cell cell(Supplier<String> whyMissing, String... key) {
    OptionalLong amount = amount(key);
    return amount.isPresent()
        ? Cell.whole(amount.getAsLong())
        : Cell.missing(Shorthand.NOT_AVAILABLE, whyMissing.get());
  }

  /** How many facts were added up; 0 if none is of the key. */
  public long rows(String... key) {
    Sum sum = sums.get(checked(List.of(key)));
    return sum == null ? 0 : sum.rows();
  }

  /** The sums at one value of an axis, by the other axes. */
  public Sums at(String axis, String value) {
    int at = measure.indexOf(axis);
    SortedMap<List<String>, Sum> left = new TreeMap<>(BY_KEY);
    sums.forEach(
        (key, sum) -> {
          if (key.get(at).equals(value)) {
            List<String> shorter = new ArrayList<>(key);
            shorter.remove(at);
            left.put(List.copyOf(shorter), sum);
          }
        });
    return new Sums(measure.at(axis, value), left);
  }

  /** Only the sums with some values of an axis. */
  public Sums where(String axis, Predicate<String> wanted) {
    int at = measure.indexOf(axis);
    SortedMap<List<String>, Sum> left = new TreeMap<>(BY_KEY);
    sums.forEach(
        (key, sum) -> {
          if (wanted.test(key.get(at))) {
            left.put(key, sum);
          }
        });
    List<String> values = left.keySet().stream().map(key -> key.get(at)).toList();
    return new Sums(measure.where(new Where.In(measure.axis(axis), values)), left);
  }

  /** Added up to fewer axes, in the order named; to none, one sum of all under the empty key. */
  public Sums rollup(String... axes) {
    int[] kept = List.of(axes).stream().mapToInt(measure::indexOf).toArray();
    SortedMap<List<String>, Sum> rolled = new TreeMap<>(BY_KEY);
    sums.forEach(
        (key, sum) -> {
          List<String> shorter = new ArrayList<>();
          for (int at : kept) {
            shorter.add(key.get(at));
          }
          rolled.merge(List.copyOf(shorter), sum, Sum::plus);
        });
    return new Sums(measure.by(List.of(axes).stream().map(measure::axis).toList()), rolled);
  }

  private List<String> checked(List<String> key) {
    if (key.size() != measure.axes().size()) {
      throw new IllegalArgumentException(
          key + " is no key by " + measure.axes().stream().map(Axis::name).toList());
    }
    return key;
  }
}
