package io.tradebrief.pipeline.analysis.deficit;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reader must know of the restated balances, with the figures of this edition. */
final class FxNotes {
  private final Context context;
  private final TableSpec spec;
  private final List<List<Cell>> partners;
  private final List<FxMethod> methods;

  FxNotes(Context context, TableSpec spec, List<List<Cell>> partners, List<FxMethod> methods) {
    this.context = context;
    this.spec = spec;
    this.partners = partners;
    this.methods = methods;
  }

  List<Note> all() {
    List<Note> notes = new ArrayList<>(List.of(Basis.note()));
    notes.add(methodsNote());
    notes.add(ratesNote());
    notes.add(missingRates());
    context.question().passThrough().map(FxNotes::parameters).ifPresent(notes::add);
    return notes;
  }

  private Note methodsNote() {
    return new Note(
        "Exchange-rate methods",
        "\u03c1 is the rate of "
            + context.question().referenceYear()
            + " over that of "
            + context.question().baseYear()
            + ", in local currency per US dollar: above 1 the dollar has become dearer. Net "
            + "scaling divides the balance as a whole; it is the arithmetic behind the published "
            + "figures, neither a translation nor a model of trade, so the other methods stand "
            + "beside it.",
        fanOfPartner());
  }

  private String fanOfPartner() {
    int code = spec.indexOf("partner_code");
    for (List<Cell> row : partners) {
      if (row.get(code).raw().equals(context.question().partner())) {
        List<String> fan = new ArrayList<>();
        for (FxMethod method : methods) {
          row.get(spec.indexOf(method.column()))
              .number()
              .ifPresent(
                  value ->
                      fan.add(
                          method.label().toLowerCase(Locale.ROOT)
                              + " "
                              + Words.billions(value).replace('-', '\u2212')));
        }
        return "The balance with "
            + context.name(context.question().partner())
            + " becomes "
            + String.join("; ", fan)
            + ".";
      }
    }
    return "The partner in focus has no balance in the year.";
  }

  private Note ratesNote() {
    List<String> sources =
        context.question().fxDatasets().stream()
            .filter(context.facts()::has)
            .map(dataset -> context.facts().citation(dataset).line())
            .toList();
    return new Note(
        "Exchange rates",
        "Both rates of a partner come from one source, the first of the configured order that has "
            + "both years. Members of the euro area use the euro, also for a base year before they "
            + "joined. A partner that changed its currency otherwise has no rate.",
        "Sources in order: " + String.join("; ", sources) + "." + laterReleases());
  }

  /** Which releases are later than the date the edition was asked for; empty if none is. */
  private String laterReleases() {
    String later =
        context.inputs().stream()
            .filter(InputRecord::afterAsOf)
            .map(input -> input.citation().line())
            .distinct()
            .collect(Collectors.joining("; "));
    return later.isEmpty()
        ? ""
        : " The input folder has no release on or before the requested date of "
            + later
            + "; only rates of years that had ended by then are used from it.";
  }

  private Note missingRates() {
    int rate = spec.indexOf("fx_base");
    int balance = spec.indexOf("balance_usd");
    int imports = spec.indexOf("imports_usd");
    List<List<Cell>> without =
        partners.stream().filter(row -> row.get(rate).number().isEmpty()).toList();
    long deficits = without.stream().filter(row -> row.get(balance).number().orElse(0) < 0).count();
    double share = 100 * sum(without, imports) / sum(partners, imports);
    return new Note(
        "Partners without an exchange rate",
        "A partner without both rates is shown as [x], leaves every adjusted ranking, and never "
            + "keeps its nominal value.",
        String.format(
            Locale.ROOT,
            "%d of %d partners, %d of them in deficit, with %.2f per cent of imports.",
            without.size(),
            partners.size(),
            deficits,
            share));
  }

  private static double sum(List<List<Cell>> rows, int column) {
    return rows.stream().mapToDouble(row -> row.get(column).number().orElse(0)).sum();
  }

  private static Note parameters(Question.PassThrough p) {
    return new Note(
        "Pass-through parameters",
        "Pass-through to export prices "
            + p.exportPassThrough()
            + " and to import prices "
            + p.importPassThrough()
            + "; elasticity of export volume "
            + p.exportElasticity()
            + " and of import volume "
            + p.importElasticity()
            + ". Source: "
            + p.citation(),
        "They are a choice of the configuration, not an estimate of this edition.");
  }
}
