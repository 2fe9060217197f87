package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What every exhibit on tariff lines says about the two schedules. */
final class Schedules {
  private Schedules() {}

  /** The exhibit without a schedule: one row that says so. */
  static Exhibit missing(Context context, TableSpec spec) {
    String absent = context.whyAbsent(Role.TARIFF_SCHEDULES);
    String reason =
        absent.isBlank()
            ? "the schedules at hand have no line of "
                + Words.list(TariffCodes.lacking(context).stream().map(Schedules::named).toList())
            : absent;
    return Tables.missing(
        spec,
        reason,
        List.of(
            new Note(
                "Tariff schedules",
                "The exhibit compares the national tariff lines of two countries.",
                "It has no figures because " + reason + ".")));
  }

  /** The rates that can be compared: with an agreement also the preferential ones. */
  static List<Rates> rates(Context context) {
    return context.question().agreement().isPresent()
        ? List.of(Rates.values())
        : List.of(Rates.MFN);
  }

  static Note averages() {
    return new Note(
        "Averages of tariff lines",
        "National lines are averaged within each six-digit code first, then codes are averaged or "
            + "counted, so that a code cut into many national lines weighs no more than another "
            + "(WTO, World Tariff Profiles). A code is compared if both countries have a rate on "
            + "at least one line of it.",
        "Rates are held in millionths of a percentage point and compared as exact fractions.");
  }

  static Note importWeights(Context context, TariffCodes codes) {
    long all = codes.all().stream().mapToLong(HsCode::imports).sum();
    long compared = codes.inBoth().stream().mapToLong(HsCode::imports).sum();
    return new Note(
        "Imports that weigh the codes",
        "Weights are imports for consumption of "
            + reporter(context)
            + " from "
            + partner(context)
            + " in "
            + codes.year()
            + ", customs value. The other direction is not at hand by line.",
        codes.hasImports()
            ? String.format(
                Locale.ROOT,
                "Of %s, %s are in codes of both schedules; the rest, %s, entered under chapters 98 "
                    + "and 99 or under codes that only one of them has.",
                millions(all),
                millions(compared),
                millions(all - compared))
            : "There are no such imports: " + codes.whyNoImports(context).orElse("") + ".");
  }

  static String source(ResultTable table) {
    return "Source: "
        + table.spec().citations().stream()
            .map(Citation::line)
            .distinct()
            .collect(Collectors.joining("; "))
        + ".";
  }

  /** The reporter as a sentence names it: {@code the United States}. */
  static String reporter(Context context) {
    return named(context.name(context.question().reporter()));
  }

  /** The partner as a sentence names it. */
  static String partner(Context context) {
    return named(context.name(context.question().partner()));
  }

  private static String named(String country) {
    return country.startsWith("United ") ? "the " + country : country;
  }

  static String millions(long dollars) {
    return String.format(Locale.ROOT, "%,.1f million US dollars", dollars / 1e6);
  }
}
