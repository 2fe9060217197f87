package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.pipeline.tariff.RateMean;
import io.tradebrief.reports.table.Note;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** How duties that are no percentage were treated, and how much rests on it. */
final class LineNotes {
  private LineNotes() {}

  static List<Note> of(Context context, TariffCodes codes, String range) {
    return List.of(
        Schedules.averages(),
        treatments(context, codes),
        new Note(
            "What the treatments decide",
            "A published count depends on what it assumes about duties that are no percentage. The "
                + "bounds are the counts under the most favourable assumption for either country.",
            range),
        collected(context, codes),
        notUnderstood(context, codes),
        Schedules.importWeights(context, codes));
  }

  static Note treatments(Context context, TariffCodes codes) {
    return new Note(
        "Duties that are no percentage",
        "'Ad valorem only' leaves out every line whose duty is specific, compound, mixed or a "
            + "formula. 'AVE' counts the ad valorem equivalent 100 s/u, with u the unit value of "
            + "imports of the national line, else of its six-digit code; without a unit value "
            + "there is no equivalent. The bounds count such a duty at the least its text allows "
            + "or as higher than any percentage.",
        side(context, codes, context.question().reporter(), true)
            + " "
            + side(context, codes, context.question().partner(), false));
  }

  private static String side(Context context, TariffCodes codes, String country, boolean ours) {
    return String.format(
        Locale.ROOT,
        "%s: of %,d lines %,d have an MFN duty that is no mere percentage; %,d of these have an "
            + "equivalent.",
        context.name(country),
        sum(codes, ours, HsSide::lines),
        sum(codes, ours, side -> side.lines() - known(side, Part.AD_VALOREM)),
        sum(codes, ours, side -> known(side, Part.EQUIVALENT) - known(side, Part.AD_VALOREM)));
  }

  static Note collected(Context context, TariffCodes codes) {
    Question question = context.question();
    return new Note(
        "Duty collected as an equivalent",
        "'AVE and duty collected' takes, where there is no unit value, duty over customs value as "
            + "the import statistics of "
            + Schedules.reporter(context)
            + " state them for the line. That is what was paid on goods from "
            + Schedules.partner(context)
            + ", preferences and exemptions included, so it is weighted by trade and kept apart.",
        String.format(
            Locale.ROOT,
            "It adds a rate for %,d lines of %s.",
            sum(codes, true, side -> known(side, Part.COLLECTED) - known(side, Part.EQUIVALENT)),
            context.name(question.reporter())));
  }

  static Note notUnderstood(Context context, TariffCodes codes) {
    return new Note(
        "Rates that are formulas or were not understood",
        "Gate prices, sliding scales, references to other rates and rates within a quota cannot be "
            + "computed from their parts. They are kept as published and never counted as free.",
        String.format(
            Locale.ROOT,
            "%s has %,d such lines with imports of %s; %s has %,d, whose imports are not at hand.",
            context.name(context.question().reporter()),
            sum(codes, true, HsSide::textLines),
            Schedules.millions(sum(codes, true, HsSide::textImports)),
            context.name(context.question().partner()),
            sum(codes, false, HsSide::textLines)));
  }

  private static long known(HsSide side, Part part) {
    RateMean mean = side.mean(Rates.MFN, part);
    return mean.lines();
  }

  private static long sum(TariffCodes codes, boolean ours, ToLongFunction<HsSide> count) {
    return codes.all().stream()
        .map(code -> ours ? code.reporter() : code.partner())
        .mapToLong(count)
        .sum();
  }
}
