package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.TariffCodes;
import io.tradebrief.pipeline.tariff.ChargedRates;
import io.tradebrief.pipeline.tariff.HsCode;
import io.tradebrief.pipeline.tariff.HsSide;
import io.tradebrief.pipeline.tariff.NationalLine;
import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What every exhibit on tariff lines says about the two schedules. A note is asked of a table,
 * because a table without figures says only that it has none.
 */
record Schedules(Context context, TariffCodes codes) {
  /** What the columns that several tables have are. */
  static final ColumnSpec RATES =
      ColumnSpec.text(
          "rates", "Rates", "MFN, or preferential: the agreement's rate where it is lower.");

  static final ColumnSpec SECTION =
      ColumnSpec.text("section", "Section", "Section of the Harmonized System, or all of them.");
  static final ColumnSpec TREATMENT =
      ColumnSpec.text("treatment", "Treatment", "How duties that are no percentage are counted.");

  static Schedules of(Context context) {
    return new Schedules(context, TariffCodes.of(context));
  }

  /** The schedules and the imports the exhibits rest on. */
  List<Citation> citations() {
    return Stream.of(Role.TARIFF_SCHEDULES, Role.IMPORTS_BY_TARIFF_LINE, Role.PREFERENTIAL_IMPORTS)
        .flatMap(role -> context.citations(role).stream())
        .toList();
  }

  /** The rates that can be compared: with an agreement also the preferential ones. */
  List<ChargedRates> rates() {
    return context.question().agreement().isPresent()
        ? List.of(ChargedRates.values())
        : List.of(ChargedRates.MFN);
  }

  /** The reporter as a sentence names it. */
  String reporter() {
    return context.inText(context.question().reporter());
  }

  /** The partner as a sentence names it. */
  String partner() {
    return context.inText(context.question().partner());
  }

  /** The sum of a count over the reporter's tariff. */
  long ours(ToLongFunction<HsSide> count) {
    return codes.all().stream().map(HsCode::reporter).mapToLong(count).sum();
  }

  /** The sum of a count over the partner's tariff. */
  long theirs(ToLongFunction<HsSide> count) {
    return codes.all().stream().map(HsCode::partner).mapToLong(count).sum();
  }

  /** Why an exhibit stays empty. */
  String whyNone() {
    return codes.whyNone().orElse("no six-digit code that both schedules have shows a difference");
  }

  /** The note on a schedule that is not at hand. */
  List<Note> missing() {
    return codes.whyNone().stream()
        .map(
            reason ->
                new Note(
                    "Tariff schedules",
                    "The exhibit compares the national tariff lines of two countries.",
                    "It has no figures because " + reason + "."))
        .toList();
  }

  Optional<Note> averages(ResultTable table) {
    return Optional.of(
        new Note(
            "Averages of tariff lines",
            "National lines are averaged within each six-digit code first, then codes are averaged "
                + "or counted, so that a code cut into many national lines weighs no more than "
                + "another (WTO, World Tariff Profiles). A code is compared if both countries have "
                + "a rate on at least one line of it.",
            "Rates are held in millionths of a percentage point and compared as exact fractions."));
  }

  Optional<Note> treatments(ResultTable table) {
    return Optional.of(
        new Note(
            "Duties that are no percentage",
            "'Ad valorem only' leaves out every line whose duty is specific, compound, mixed or a "
                + "formula. 'AVE' counts the ad valorem equivalent 100 s/u, with u the unit value "
                + "of imports of the national line, else of its six-digit code; without a unit "
                + "value there is no equivalent. The bounds count such a duty at the least its "
                + "text allows or as higher than any percentage.",
            treated(context.reporter(), this::ours)
                + " "
                + treated(context.partner(), this::theirs)));
  }

  private static String treated(String country, Function<ToLongFunction<HsSide>, Long> sum) {
    return String.format(
        Locale.ROOT,
        "%s: of %,d lines %,d have an MFN duty that is no mere percentage; %,d of these have an "
            + "equivalent.",
        country,
        sum.apply(HsSide::lines),
        sum.apply(side -> side.linesWithout(ChargedRates.MFN, Part.AD_VALOREM)),
        sum.apply(side -> added(side, Part.AD_VALOREM, Part.EQUIVALENT)));
  }

  /** The lines that have a rate only if more counts as one. */
  private static long added(HsSide side, Part less, Part more) {
    return side.linesWithout(ChargedRates.MFN, less) - side.linesWithout(ChargedRates.MFN, more);
  }

  Optional<Note> collected(ResultTable table) {
    return Optional.of(
        new Note(
            "Duty collected as an equivalent",
            "'AVE and duty collected' takes, where there is no unit value, duty over customs value "
                + "as the import statistics of "
                + reporter()
                + " state them for the line. That is what was paid on goods from "
                + partner()
                + ", preferences and exemptions included, so it is weighted by trade and kept "
                + "apart.",
            String.format(
                Locale.ROOT,
                "It adds a rate for %,d lines of %s.",
                ours(side -> added(side, Part.EQUIVALENT, Part.COLLECTED)),
                context.reporter())));
  }

  Optional<Note> notUnderstood(ResultTable table) {
    return Optional.of(
        new Note(
            "Rates that are formulas or were not understood",
            "Gate prices, sliding scales, references to other rates and rates within a quota "
                + "cannot be computed from their parts. They are kept as published and never "
                + "counted as free.",
            String.format(
                Locale.ROOT,
                "%s has %,d such lines with imports of %s; %s has %,d, whose imports are not at "
                    + "hand.",
                context.reporter(),
                ours(side -> side.count(NationalLine::isText)),
                millions(ours(side -> side.imports(NationalLine::isText))),
                context.partner(),
                theirs(side -> side.count(NationalLine::isText)))));
  }

  Optional<Note> importWeights(ResultTable table) {
    return Optional.of(
        new Note(
            "Imports that weigh the codes",
            "Weights are imports for consumption of "
                + reporter()
                + " from "
                + partner()
                + " in "
                + codes.year()
                + ", customs value. The other direction is not at hand by line.",
            codes
                .whyNoImports()
                .map(reason -> "There are no such imports: " + reason + ".")
                .orElseGet(this::weighed)));
  }

  private String weighed() {
    long all = codes.all().stream().mapToLong(HsCode::imports).sum();
    long compared = codes.inBoth().stream().mapToLong(HsCode::imports).sum();
    return String.format(
        Locale.ROOT,
        "Of %s, %s are in codes of both schedules; the rest, %s, entered under chapters 98 and 99 "
            + "or under codes that only one of them has.",
        millions(all),
        millions(compared),
        millions(all - compared));
  }

  private static String millions(long dollars) {
    return Words.millions((double) dollars);
  }
}
