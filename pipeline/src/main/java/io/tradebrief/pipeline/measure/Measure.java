package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * What is summed over which facts, as data: {@code goods imports, customs value, by partner, of
 * 2024}. Two measures of the same content are equal, in whatever order their conditions were said.
 *
 * <pre>{@code
 * Measure imports =
 *     Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_PARTNER)
 *         .where("flow", TradeFlow.IMPORT)
 *         .where("period", "2024")
 *         .by("partner_code");
 * OptionalLong ofPartner = Measures.of(context).sums(imports).amount("JPN");
 * }</pre>
 *
 * @param kind of the facts
 * @param datasets whose facts count, sorted; none gives no sums
 * @param list that the facts are joined to, if any
 * @param where what facts must be to count
 * @param axes by what they are added up
 * @param amounts the fields added up: whole numbers as they are, real numbers in whole millionths
 */
public record Measure(
    FactKind<?> kind,
    List<String> datasets,
    Optional<ProductList> list,
    List<Where> where,
    List<Axis> axes,
    List<String> amounts) {
  public Measure {
    datasets = datasets.stream().distinct().sorted().toList();
    where = where.stream().distinct().sorted(Comparator.comparing(Where::toString)).toList();
    axes = List.copyOf(axes);
    amounts = List.copyOf(amounts);
    if (axes.stream().map(Axis::name).distinct().count() != axes.size()) {
      throw new IllegalArgumentException("a measure of " + kind.name() + " has an axis twice");
    }
    amounts.forEach(kind::field);
    for (Axis axis : axes) {
      checkField(kind, axis.field());
    }
    for (Where one : where) {
      one.fields().forEach(field -> checkField(kind, field));
    }
  }

  /** A field that no fact has would fail a whole job, and with it what others asked. */
  private static void checkField(FactKind<?> kind, String field) {
    if (!field.equals(Axis.DATASET) && !ProductList.COLUMNS.contains(field)) {
      kind.field(field);
    }
  }

  /**
   * The amounts of some datasets, which must be at hand when they are collected. A kind of fact
   * without an amount is counted only.
   */
  public static Measure of(FactKind<?> kind, Collection<String> datasets) {
    List<String> amounts = kind.amount().map(field -> List.of(field.name())).orElse(List.of());
    return new Measure(
        kind, List.copyOf(datasets), Optional.empty(), List.of(), List.of(), amounts);
  }

  /** The amounts of every dataset at hand for some roles. */
  public static Measure of(Context context, FactKind<?> kind, Role... roles) {
    return of(
        kind,
        Stream.of(roles)
            .flatMap(role -> context.question().datasets(role).stream())
            .filter(context.facts()::has)
            .toList());
  }

  /** Only facts that meet a further condition. */
  public Measure where(Where further) {
    List<Where> all = new ArrayList<>(where);
    all.add(further);
    return new Measure(kind, datasets, list, all, axes, amounts);
  }

  /** Only facts with one of these values in a field. */
  public Measure where(String field, String... values) {
    return where(Where.is(field, values));
  }

  /** Only facts with one of these values in a field. */
  public Measure where(String field, Collection<String> values) {
    return where(Where.is(field, values));
  }

  /** The same facts joined to a list, whose columns are then fields of theirs. */
  public Measure joined(ProductList to) {
    return new Measure(kind, datasets, Optional.of(to), where, axes, amounts);
  }

  /** The same facts added up by these fields, in place of what they were added up by. */
  public Measure by(String... fields) {
    return by(Arrays.stream(fields).map(Axis::field).toList());
  }

  /** The same facts added up by these axes, in place of what they were added up by. */
  public Measure by(List<Axis> other) {
    return new Measure(kind, datasets, list, where, other, amounts);
  }

  /** The same facts, added up by one axis more. */
  public Measure andBy(Axis further) {
    List<Axis> all = new ArrayList<>(axes);
    all.add(further);
    return by(all);
  }

  /** Other fields added up, in place of the amount. */
  public Measure summing(String... fields) {
    return new Measure(kind, datasets, list, where, axes, List.of(fields));
  }

  /** The axis of a name. */
  public Axis axis(String name) {
    return axes.get(indexOf(name));
  }

  /** The facts at one value of an axis, which then is no axis any more. */
  Measure at(String axis, String value) {
    return where(new Where.In(axis(axis), List.of(value)))
        .by(axes.stream().filter(one -> !one.name().equals(axis)).toList());
  }

  int indexOf(String axis) {
    List<String> names = axes.stream().map(Axis::name).toList();
    int at = names.indexOf(axis);
    if (at < 0) {
      throw new IllegalArgumentException(
          "a measure of " + kind.name() + " by " + names + " is not by '" + axis + "'");
    }
    return at;
  }

  /** The facts that count, as a condition on the facts of {@link #datasets} joined to the list. */
  public Column condition() {
    return condition(any -> true).and(col(Axis.DATASET).isin(datasets.toArray()));
  }

  /** The part of the condition that the facts can be asked before they are joined to a list. */
  Column conditionOfFacts() {
    return condition(one -> one.fields().stream().noneMatch(ProductList.COLUMNS::contains));
  }

  private Column condition(Predicate<Where> which) {
    return where.stream().filter(which).map(Where::column).reduce(lit(true), Column::and);
  }

  /**
   * The facts that one sum is made of, as a condition.
   *
   * @param key a value for each axis, in their order
   */
  public Column rows(List<String> key) {
    if (key.size() != axes.size()) {
      throw new IllegalArgumentException(
          key + " is no key by " + axes.stream().map(Axis::name).toList());
    }
    Column rows = condition();
    for (int i = 0; i < key.size(); i++) {
      rows = rows.and(new Where.In(axes.get(i), List.of(key.get(i))).column());
    }
    return rows;
  }
}
