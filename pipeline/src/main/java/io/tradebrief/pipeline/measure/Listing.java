package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whose trade the datasets at hand list, with whom, which way, by what and for which years; and
 * from that the true reason why a figure is not among them. A partner that a dataset does not list
 * is not one without trade: nothing is known of it.
 *
 * <p>It is collected by the first exhibit that has to give a reason.
 */
public final class Listing {
  private static final int MONTH = 7;
  private static final int NAMED = 3;

  private final Context context;
  private final List<ListedTrade> entries;

  private Listing(Context context, List<ListedTrade> entries) {
    this.context = context;
    this.entries = List.copyOf(entries);
  }

  /** The listing of an edition. */
  public static Listing of(Context context) {
    return context.shared(Listing.class, Listing::collect);
  }

  /**
   * Why the datasets of some roles do not have a figure, completing "missing because ...".
   *
   * @param year of the figure
   */
  public String why(Collection<Role> roles, WantedTrade wanted, int year) {
    List<ListedTrade> ofRoles = ofRoles(roles).stream().filter(wanted::isOfKind).toList();
    if (ofRoles.isEmpty()) {
      return absent(roles, wanted);
    }
    List<ListedTrade> books =
        ofRoles.stream().filter(one -> one.reporter().equals(wanted.reporter())).toList();
    if (books.isEmpty()) {
      return releases(ofRoles, "holds", "hold")
          + " the books of "
          + names(ofRoles, ListedTrade::reporter)
          + ", not those of "
          + name(wanted.reporter());
    }
    List<ListedTrade> listed =
        books.stream().filter(one -> one.partner().equals(wanted.partner())).toList();
    if (listed.isEmpty()) {
      return releases(books, "lists", "list")
          + " no "
          + wanted.words(name(wanted.partner()))
          + (isOne(books) ? "; it lists " : "; they list ")
          + names(books, ListedTrade::partner);
    }
    SortedSet<Integer> years = years(listed);
    return releases(listed, "has", "have")
        + " "
        + wanted.words(name(wanted.partner()))
        + (years.contains(year)
            ? " of " + year + ", but not this figure"
            : " of " + span(years) + ", not of " + year);
  }

  /** No dataset of the roles has anything of the kind, for whatever partner. */
  private String absent(Collection<Role> roles, WantedTrade wanted) {
    boolean anyAtHand = !ofRoles(roles).isEmpty();
    String missing =
        roles.stream()
            .filter(role -> !anyAtHand || !context.question().datasets(role).isEmpty())
            .map(context::whyAbsent)
            .filter(why -> !why.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    if (roles.size() == 1 && !missing.isEmpty()) {
      return missing;
    }
    return "no file at hand has " + wanted.kind() + (missing.isEmpty() ? "" : " (" + missing + ")");
  }

  private List<ListedTrade> ofRoles(Collection<Role> roles) {
    List<String> datasets =
        roles.stream().flatMap(role -> context.question().datasets(role).stream()).toList();
    return entries.stream().filter(one -> datasets.contains(one.dataset())).toList();
  }

  private static boolean isOne(List<ListedTrade> of) {
    return of.stream().map(ListedTrade::dataset).distinct().count() == 1;
  }

  /** The releases as the subject of a verb, which is given for one and for several. */
  private String releases(List<ListedTrade> of, String one, String several) {
    return Words.list(
            of.stream()
                .map(ListedTrade::dataset)
                .distinct()
                .sorted()
                .map(dataset -> context.facts().citation(dataset).line())
                .toList())
        + " "
        + (isOne(of) ? one : several);
  }

  private String names(List<ListedTrade> of, Function<ListedTrade, String> code) {
    List<String> codes = of.stream().map(code).distinct().sorted().toList();
    return codes.size() > NAMED
        ? codes.size() + " others"
        : Words.list(codes.stream().map(this::name).toList());
  }

  private String name(String code) {
    return context.kind(code) == Partner.Kind.WORLD ? "the world" : context.name(code);
  }

  private static SortedSet<Integer> years(List<ListedTrade> of) {
    return of.stream().map(ListedTrade::year).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String span(SortedSet<Integer> years) {
    return years.size() == 1 ? "" + years.first() : years.first() + " to " + years.last();
  }

  private static Listing collect(Context context) {
    List<String> datasets =
        Arrays.stream(Role.values())
            .filter(Role::isOfTrade)
            .flatMap(role -> context.question().datasets(role).stream())
            .filter(context.facts()::has)
            .distinct()
            .sorted()
            .toList();
    Optional<Dataset<Row>> all =
        datasets.stream().map(dataset -> listed(context, dataset)).reduce(Dataset::union);
    List<ListedTrade> entries = new ArrayList<>();
    for (Row row : all.map(listed -> OutOfSpark.rows(listed.distinct())).orElse(List.of())) {
      entries.add(
          new ListedTrade(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getBoolean(5),
              Integer.parseInt(row.getString(6))));
    }
    return new Listing(context, entries);
  }

  private static Dataset<Row> listed(Context context, String dataset) {
    String reporter = context.question().reporter();
    Column ours = col("reporter_code").equalTo(reporter).or(col("partner_code").equalTo(reporter));
    return context
        .facts()
        .of(TradeFlow.KIND, dataset)
        .where(ours.and(col("period").rlike("^\\d{4}(-\\d{2})?$")))
        .select(
            lit(dataset),
            col("reporter_code"),
            col("partner_code"),
            col("flow"),
            regexp_replace(col("classification"), "\\d+$", ""),
            length(col("period")).equalTo(MONTH),
            col("period").substr(1, 4));
  }
}
