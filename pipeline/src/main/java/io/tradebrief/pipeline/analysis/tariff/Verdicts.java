package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Condition.is;

import io.tradebrief.pipeline.tariff.ChargedRates;
import io.tradebrief.pipeline.tariff.ComparedCodes;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@link TariffLines} says of MFN rates by number of codes, at exact equality. */
record Verdicts(Schedules schedules, ResultTable table) {
  static final String THEIRS = "partner_higher";
  static final String OURS = "reporter_higher";
  static final String SIMILAR = "similar";

  /** All sections, a row a treatment, where there is any code to compare. */
  List<SheetRow> treatments() {
    return exact(Block.BESIDE);
  }

  /** A row a section that has any code to compare. */
  List<SheetRow> sections() {
    return exact(Block.BODY);
  }

  private List<SheetRow> exact(Block block) {
    return table
        .where(
            block,
            is("rates", ChargedRates.MFN.text()),
            is("measure", ComparedCodes.BY_COUNT),
            is("tolerance_points", 0))
        .stream()
        .filter(row -> row.number(SIMILAR + "_pct").isPresent())
        .toList();
  }

  /** All sections, ad valorem rates only. */
  private Optional<SheetRow> head() {
    return treatments().stream()
        .filter(row -> row.text("treatment").equals(Treatment.AD_VALOREM_ONLY.text()))
        .findFirst();
  }

  Optional<String> whoChargesMore() {
    return head()
        .map(
            row -> {
              boolean partner = value(row, THEIRS) > value(row, OURS);
              return "On "
                  + share(row, partner ? THEIRS : OURS)
                  + " of codes "
                  + (partner ? schedules.partner() : schedules.reporter())
                  + " charges more";
            });
  }

  String whoChargesMoreBySection() {
    return schedules.context().reporter()
        + " mostly higher in "
        + Words.number(sections().stream().filter(r -> value(r, OURS) > value(r, THEIRS)).count())
        + " sections, "
        + schedules.context().partner()
        + " in "
        + Words.number(sections().stream().filter(r -> value(r, OURS) < value(r, THEIRS)).count());
  }

  Optional<String> finding() {
    return head()
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "The tariff of %s is the higher on %s of %,.0f six-digit codes, that of %s on "
                        + "%s, and %s are equal (MFN, ad valorem rates only).",
                    schedules.reporter(),
                    share(row, OURS),
                    row.value("codes"),
                    schedules.partner(),
                    share(row, THEIRS),
                    share(row, SIMILAR)));
  }

  /** The least and greatest share of each verdict over the treatments. */
  Note range() {
    return new Note(
        "What the treatments decide",
        "A published count depends on what it assumes about duties that are no percentage. The "
            + "bounds are the counts under the most favourable assumption for either country.",
        treatments().isEmpty()
            ? "No code can be compared."
            : "At exact equality "
                + schedules.partner()
                + " is higher on "
                + span(THEIRS)
                + " of codes, "
                + schedules.reporter()
                + " on "
                + span(OURS)
                + ", and "
                + span(SIMILAR)
                + " are equal.");
  }

  private String span(String verdict) {
    Comparator<SheetRow> bySize = Comparator.comparingDouble(row -> value(row, verdict));
    SheetRow least = treatments().stream().min(bySize).orElseThrow();
    SheetRow most = treatments().stream().max(bySize).orElseThrow();
    return String.format(
        Locale.ROOT,
        "%s ('%s') to %s ('%s')",
        share(least, verdict),
        least.text("treatment"),
        share(most, verdict),
        most.text("treatment"));
  }

  private static double value(SheetRow row, String verdict) {
    return row.value(verdict + "_pct");
  }

  private static String share(SheetRow row, String verdict) {
    return Words.percent(value(row, verdict), 1);
  }
}
