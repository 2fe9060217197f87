package io.tradebrief.pipeline.measure;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Note;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Who held the reporter's government securities at the end of which month, in US dollars.
 *
 * @param context what is asked
 * @param sums by month and holder
 */
public record Holdings(Context context, Sums sums) {
  public static final String WORLD = "WLD";

  /** Part of the total, not a further holder. */
  public static final String OFFICIAL = "XFO";

  /** A holder, or a group of holders, at the end of a month. */
  public record Holder(String month, String code) {
    public Holder yearBefore() {
      return new Holder(YearMonth.parse(month).minusYears(1).toString(), code);
    }

    /** Another of the same month. */
    public Holder of(String other) {
      return new Holder(month, other);
    }
  }

  public static Holdings of(Context context) {
    return new Holdings(context, Measures.of(context).sums(FinanceMeasures.holdings(context)));
  }

  /** The months shown: the latest, then each December since the earlier year, newest first. */
  public List<String> months() {
    SortedSet<String> months = sums.values("period");
    String earliest = context.question().earlierYear() + "-12";
    return months.stream()
        .filter(
            month ->
                month.equals(months.last())
                    || (month.endsWith("-12") && month.compareTo(earliest) >= 0))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The holders of the months shown: countries, the largest first, then groups. */
  public List<Holder> holders() {
    return months().stream()
        .flatMap(
            month ->
                Stream.concat(countries(month).stream(), groups(month))
                    .map(code -> new Holder(month, code)))
        .toList();
  }

  public OptionalLong amount(Holder of) {
    return sums.amount(of.month(), of.code());
  }

  public boolean has(Holder one) {
    return amount(one).isPresent();
  }

  /** A country's place in a month, or why it is not known; empty if it is not listed then. */
  public Optional<Cell> place(String month, String code) {
    int place = countries(month).indexOf(code);
    return place < 0
        ? Optional.empty()
        : Optional.of(
            places(month)
                .rank(Cell.whole(place + 1L), (double) sums.amount(month, code).orElseThrow()));
  }

  /** The note on places that are not known in the months shown; empty if all are. */
  public Optional<Note> note() {
    return OpenPlaces.note(months().stream().map(this::places).toArray(OpenPlaces[]::new));
  }

  private OpenPlaces places(String month) {
    return OpenPlaces.ofAmounts(
        context, context.question().datasets(Role.SECURITIES_HOLDINGS), month);
  }

  private List<String> countries(String month) {
    return sums.at("period", month).values("holder_code").stream()
        .filter(context::isCountry)
        .sorted(
            Comparator.comparing((String code) -> -sums.amount(month, code).orElseThrow())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private Stream<String> groups(String month) {
    return sums.at("period", month).values("holder_code").stream()
        .filter(code -> !context.isCountry(code))
        .filter(code -> !code.equals(WORLD) && !code.equals(OFFICIAL));
  }
}
