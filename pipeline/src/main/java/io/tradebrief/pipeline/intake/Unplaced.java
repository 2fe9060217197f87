package io.tradebrief.pipeline.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.RowCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file states of a partner that nobody knows, and that is therefore missing from every sum
 * and every ranking.
 *
 * @param name the publisher's word for it
 * @param of the other fields of the key that tell its figures apart, by name; products are summed
 * @param amount the sum of the amounts, in the unit of the kind; 0 for a kind without amounts
 */
public record Unplaced(
    @JsonProperty("name") String name,
    @JsonProperty("of") Map<String, String> of,
    @JsonProperty("amount") double amount) {
  private static final List<String> PRODUCTS = List.of("product_code", "industry");

  /** The period of the figures, empty if the kind has none. */
  public String period() {
    return of.getOrDefault("period", "");
  }

  /** The sums over products of facts whose partner is a stand-in, in the order they came. */
  static <F> List<Unplaced> of(FactKind<F> kind, List<F> facts) {
    Sums<F> sums = new Sums<>(kind);
    facts.forEach(sums::add);
    return sums.unplaced();
  }

  /** Sums facts whose partner is a stand-in while they come. */
  static final class Sums<F> {
    private final FactKind<F> kind;
    private final Map<String, Map<Map<String, String>, Double>> sums = new LinkedHashMap<>();

    Sums(FactKind<F> kind) {
      this.kind = kind;
    }

    void add(F fact) {
      Map<String, String> of = new LinkedHashMap<>();
      List<String> names = new ArrayList<>();
      for (String field : kind.keyFields()) {
        Object value = kind.field(field).value().apply(fact);
        String text = Optional.ofNullable(value).map(String::valueOf).orElse("");
        if (text.startsWith(RowCheck.UNKNOWN)) {
          names.add(text.substring(RowCheck.UNKNOWN.length()));
        } else if (!PRODUCTS.contains(field) && !text.isEmpty()) {
          of.put(field, text);
        }
      }
      double amount =
          kind.amount().map(f -> ((Number) f.value().apply(fact)).doubleValue()).orElse(0.0);
      for (String name : names) {
        sums.computeIfAbsent(name, n -> new LinkedHashMap<>()).merge(of, amount, Double::sum);
      }
    }

    /** The sums, in the order their names and parts first came. */
    List<Unplaced> unplaced() {
      List<Unplaced> unplaced = new ArrayList<>();
      sums.forEach(
          (name, parts) -> parts.forEach((of, sum) -> unplaced.add(new Unplaced(name, of, sum))));
      return unplaced;
    }
  }

  /** A finding a name, with its largest figure of the newest period for what was lost. */
  static List<Remark> remarks(List<Unplaced> unplaced) {
    Map<String, List<Unplaced>> byName = new LinkedHashMap<>();
    unplaced.forEach(u -> byName.computeIfAbsent(u.name(), name -> new ArrayList<>()).add(u));
    return byName.values().stream().map(Unplaced::remark).toList();
  }

  private static Remark remark(List<Unplaced> figures) {
    Unplaced newest =
        figures.stream()
            .max(Comparator.comparing(Unplaced::period).thenComparingDouble(Unplaced::amount))
            .orElseThrow();
    return Remark.finding(
        "'"
            + newest.name()
            + "' is in no list of names, so its figures were not used; in "
            + (newest.period().isEmpty() ? "all" : newest.period())
            + " it states "
            + String.format(Locale.ROOT, "%,.0f", newest.amount())
            + newest.of().getOrDefault("currency", "").transform(c -> c.isEmpty() ? "" : " " + c)
            + ". Add the name or code to partner-names.csv or countries.csv");
  }
}
