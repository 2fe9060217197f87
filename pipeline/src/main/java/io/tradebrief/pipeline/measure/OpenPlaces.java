package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which places of a ranking are not known, because something that cannot be ranked may be larger: a
 * row that no list of names has, or a country of which the source lacks a figure. What is larger
 * than all of these keeps its place.
 */
public final class OpenPlaces {
  private final List<Rival> rivals;

  private OpenPlaces(List<Rival> rivals) {
    this.rivals =
        rivals.stream()
            .sorted(Comparator.comparingDouble(Rival::size).reversed().thenComparing(Rival::name))
            .toList();
  }

  /**
   * What may stand before a row of the ranking.
   *
   * @param name of a row or country
   * @param size in US dollars, in the ranking's measure; infinite if nothing bounds it
   * @param because why it has no place, completing "'NAME' ..."
   * @param where the file or year it stands in
   */
  public record Rival(String name, double size, String because, String where) {
    private String words() {
      String known = Double.isInfinite(size) ? "" : " (" + Words.dollars(size) + ")";
      return "'" + name + "'" + known + " " + because;
    }
  }

  /** Of a ranking by the deficit, imports less exports; a flow that is not unplaced counts none. */
  public static OpenPlaces ofDeficits(Context context, Collection<String> datasets, String period) {
    return of(
        context,
        datasets,
        period,
        row -> row.flow().equals(TradeFlow.EXPORT) ? -row.amount() : row.amount());
  }

  /** Of a ranking by the amount, both flows together where it has two. */
  public static OpenPlaces ofAmounts(Context context, Collection<String> datasets, String period) {
    return of(context, datasets, period, Unplaced::amount);
  }

  /** Of a ranking by the amount of one flow; a row that states none may be of any. */
  public static OpenPlaces ofFlow(
      Context context, Collection<String> datasets, String period, String flow) {
    return of(
        context,
        datasets,
        period,
        row -> row.flow().isEmpty() || row.flow().equals(flow) ? row.amount() : 0);
  }

  private static OpenPlaces of(
      Context context,
      Collection<String> datasets,
      String period,
      ToDoubleFunction<Unplaced> size) {
    Map<String, List<Unplaced>> byName =
        datasets.stream()
            .flatMap(dataset -> context.unplaced(dataset).stream())
            .filter(row -> row.period().equals(period))
            .collect(Collectors.groupingBy(Unplaced::name, TreeMap::new, Collectors.toList()));
    List<Rival> rivals = new ArrayList<>();
    byName.forEach(
        (name, rows) ->
            rivals.add(
                new Rival(
                    name,
                    rows.stream().mapToDouble(size).sum(),
                    "is in no list of names",
                    rows.get(0).file() + ", " + period)));
    return new OpenPlaces(rivals);
  }

  /** The same with further rivals. */
  public OpenPlaces and(List<Rival> more) {
    return new OpenPlaces(Stream.concat(rivals.stream(), more.stream()).toList());
  }

  /** What stands in place of the rank of a row of this size; empty if its place is known. */
  public Optional<Cell> instead(double size) {
    String larger =
        rivals.stream()
            .filter(rival -> rival.size() > size)
            .map(Rival::words)
            .collect(Collectors.joining(" and "));
    return larger.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Cell.missing(Shorthand.NOT_AVAILABLE, larger + ", so this place is not known"));
  }

  /** The rank, or what stands in its place for a row of this size; a missing rank stays. */
  public Cell rank(Cell rank, double size) {
    return rank.number().isEmpty() ? rank : instead(size).orElse(rank);
  }

  /** The note that names all that has no place; empty if every place is known. */
  public static Optional<Note> note(OpenPlaces... rankings) {
    List<String> named =
        Stream.of(rankings)
            .flatMap(ranking -> ranking.rivals.stream())
            .filter(rival -> rival.size() > 0)
            .map(rival -> rival.words() + " (" + rival.where() + ")")
            .distinct()
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Note(
                "Places that are not known",
                "What no list of names has, or what lacks a figure, is in no ranking and may be "
                    + "larger than what is. A row that is smaller has no rank here; one that is "
                    + "larger keeps its own.",
                String.join("; ", named) + "."));
  }
}
