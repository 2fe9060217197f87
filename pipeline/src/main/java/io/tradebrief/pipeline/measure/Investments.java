package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.measure.Books.Figure;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Direct investment by year as the books of each country state it, and why a figure is missing.
 * Where two datasets state one figure, that which the configuration names first is taken.
 */
public final class Investments {
  private final Context context;
  private final Map<Figure, Stated> figures;

  private Investments(Context context, Map<Figure, Stated> figures) {
    this.context = context;
    this.figures = figures;
  }

  /** A figure in whole units of its currency, and the place of its dataset among the configured. */
  private record Stated(long amount, int origin) {
    Stated orPreferred(Stated other) {
      return other.origin < origin ? other : this;
    }
  }

  /** The figures of an edition, collected once. */
  public static Investments of(Context context) {
    return context.shared(Investments.class, Investments::collect);
  }

  public OptionalLong amount(Figure figure) {
    Stated stated = figures.get(figure);
    return stated == null ? OptionalLong.empty() : OptionalLong.of(stated.amount());
  }

  /** The figure, or why it is missing. */
  public Cell cell(Figure figure) {
    return cell(figure, () -> why(figure));
  }

  /** The figure, or that it is missing for a reason that serves for all of its kind. */
  public Cell cell(Figure figure, Supplier<String> why) {
    OptionalLong amount = amount(figure);
    return amount.isPresent() ? Cell.whole(amount.getAsLong()) : Cell.notAvailable(why.get());
  }

  /** The figure of each year. */
  public Function<Integer, Cell> yearly(Books books, String counterpart) {
    return year -> cell(books.with(counterpart, year));
  }

  /** The counterpart's place among countries; groups and what is not specified never rank. */
  public Cell place(Figure figure) {
    OptionalLong amount = amount(figure);
    if (amount.isEmpty()) {
      return cell(figure);
    }
    List<String> datasets = context.question().datasets(Role.DIRECT_INVESTMENT);
    return OpenPlaces.ofFlow(
            context, datasets, Integer.toString(figure.year()), figure.books().direction())
        .rank(
            Cell.whole(countries(figure).indexOf(figure.counterpart()) + 1L),
            (double) amount.getAsLong());
  }

  /** The releases that some figures are taken from, the preferred one first. */
  public List<Citation> citations(Predicate<Figure> wanted) {
    List<String> datasets = context.question().datasets(Role.DIRECT_INVESTMENT);
    return figures.entrySet().stream()
        .filter(one -> wanted.test(one.getKey()))
        .map(one -> one.getValue().origin())
        .distinct()
        .sorted()
        .map(origin -> context.facts().citation(datasets.get(origin)))
        .toList();
  }

  /** The years for which some figure is at hand. */
  public NavigableSet<Integer> years(Predicate<Figure> wanted) {
    return figures.keySet().stream()
        .filter(wanted)
        .map(Figure::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The countries with a figure that agrees in all but the counterpart, the largest first. */
  public List<String> countries(Figure like) {
    return figures.keySet().stream()
        .filter(figure -> figure.withCounterpart(like.counterpart()).equals(like))
        .filter(figure -> context.isCountry(figure.counterpart()))
        .sorted(
            Comparator.comparing((Figure figure) -> -figures.get(figure).amount())
                .thenComparing(Figure::counterpart))
        .map(Figure::counterpart)
        .toList();
  }

  /** Why a figure is missing: nobody has those books, or they lack its year or counterpart. */
  public String why(Figure wanted) {
    Books books = wanted.books();
    NavigableSet<Integer> years =
        years(
            figure ->
                figure.books().reporter().equals(books.reporter())
                    && figure.books().measure().equals(books.measure())
                    && figure.books().basis().equals(books.basis()));
    return years.isEmpty()
        ? whyNoBooks(books.reporter(), "on this basis")
        : "the books of %s at hand cover %d to %d and have no such figure of %d with %s"
            .formatted(
                context.name(books.reporter()),
                years.first(),
                years.last(),
                wanted.year(),
                wanted.counterpart().equals(Books.WORLD)
                    ? "the world"
                    : context.inText(wanted.counterpart()));
  }

  /**
   * Why all figures of a kind in a country's books are missing.
   *
   * @param kind such as {@code by industry}
   */
  public String whyNoBooks(String reporter, String kind) {
    String absent = context.whyAbsent(Role.DIRECT_INVESTMENT);
    List<String> releases =
        context.citations(Role.DIRECT_INVESTMENT).stream()
            .map(Citation::line)
            .distinct()
            .sorted()
            .toList();
    return releases.isEmpty()
        ? absent
        : "%s %s not hold the books of %s %s%s"
            .formatted(
                Words.list(releases),
                releases.size() == 1 ? "does" : "do",
                context.inText(reporter),
                kind,
                absent.isEmpty() ? "" : "; " + absent);
  }

  /** The note on datasets that are not at hand; empty if all are. */
  public Optional<Note> absent() {
    return Optional.of(context.whyAbsent(Role.DIRECT_INVESTMENT))
        .filter(why -> !why.isEmpty())
        .map(
            why ->
                new Note(
                    "Datasets of direct investment not at hand",
                    "Some datasets of direct investment are not used in this edition: " + why + ".",
                    "Their figures are shown as [x]."));
  }

  private static Investments collect(Context context) {
    Sums sums = Measures.of(context).sums(FinanceMeasures.investment(context));
    List<String> datasets = context.question().datasets(Role.DIRECT_INVESTMENT);
    Map<Figure, Stated> figures = new HashMap<>();
    for (List<String> key : sums.keys()) {
      Figure figure =
          new Figure(
              new Books(key.get(1), key.get(3), key.get(5), key.get(8), key.get(9)),
              key.get(2),
              Integer.parseInt(key.get(4)),
              key.get(6),
              key.get(7));
      Stated stated = new Stated(sums.amount(key).orElseThrow(), datasets.indexOf(key.get(0)));
      figures.merge(figure, stated, Stated::orPreferred);
    }
    return new Investments(context, figures);
  }
}
