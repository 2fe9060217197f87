package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.fact.TariffLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Both tariffs by six-digit code: HS6 averages of national lines, which every exhibit on tariff
 * lines shares.
 */
final class TariffCodes {
  /** What the codes are made from. */
  static final Set<Role> READS =
      Set.of(Role.TARIFF_SCHEDULES, Role.IMPORTS_BY_TARIFF_LINE, Role.PREFERENTIAL_IMPORTS);

  private final List<HsCode> codes;
  private final int year;
  private final boolean imports;

  private TariffCodes(List<HsCode> codes, int year, boolean imports) {
    this.codes = List.copyOf(codes);
    this.year = year;
    this.imports = imports;
  }

  /** Empty if one of the two schedules is not at hand. */
  static Optional<TariffCodes> of(Context context) {
    if (context.facts(TariffLine.KIND, Role.TARIFF_SCHEDULES).isEmpty()) {
      return Optional.empty();
    }
    return lacking(context).isEmpty() ? Optional.of(shared(context)) : Optional.empty();
  }

  /** The names of those of the two countries that have no line in the schedules at hand. */
  static List<String> lacking(Context context) {
    List<HsCode> codes = shared(context).codes;
    List<String> lacking = new ArrayList<>();
    if (codes.stream().noneMatch(code -> code.reporter().lines() > 0)) {
      lacking.add(context.name(context.question().reporter()));
    }
    if (codes.stream().noneMatch(code -> code.partner().lines() > 0)) {
      lacking.add(context.name(context.question().partner()));
    }
    return lacking;
  }

  private static TariffCodes shared(Context context) {
    return context.shared(TariffCodes.class, TariffCodes::collect);
  }

  /** Every code of either schedule or of the reporter's imports, in order. */
  List<HsCode> all() {
    return codes;
  }

  /** The codes that both schedules have. */
  List<HsCode> inBoth() {
    return codes.stream().filter(HsCode::inBoth).toList();
  }

  /** The year of the imports. */
  int year() {
    return year;
  }

  /** Whether imports by line are at hand. */
  boolean hasImports() {
    return imports;
  }

  /** Why imports by line are missing; empty if they are at hand. */
  Optional<String> whyNoImports(Context context) {
    return imports
        ? Optional.empty()
        : Optional.of(LineImports.why(context, context.question().referenceYear()));
  }

  private static TariffCodes collect(Context context) {
    Question question = context.question();
    int year = ImportYear.of(context, Role.IMPORTS_BY_TARIFF_LINE).orElse(question.referenceYear());
    LineImports imports = LineImports.of(context, year);
    Map<String, HsSideTally> reporter = new HashMap<>();
    Map<String, HsSideTally> partner = new HashMap<>();
    for (NationalLine line : NationalLines.of(context)) {
      boolean ours = line.importer().equals(question.reporter());
      (ours ? reporter : partner)
          .computeIfAbsent(line.hs6(), hs6 -> new HsSideTally())
          .add(line, imports);
    }
    Set<String> hs6 = new TreeSet<>(imports.sixDigitCodes(question.reporter()));
    hs6.addAll(reporter.keySet());
    hs6.addAll(partner.keySet());
    List<HsCode> codes = new ArrayList<>();
    for (String code : hs6) {
      LineImports.Trade trade =
          imports.trade(question.reporter(), code).orElse(LineImports.Trade.NONE);
      codes.add(
          new HsCode(
              code, side(reporter, code), side(partner, code), trade.imports(), trade.duty()));
    }
    return new TariffCodes(codes, year, imports.atHand());
  }

  private static HsSide side(Map<String, HsSideTally> tallies, String code) {
    return tallies.containsKey(code) ? tallies.get(code).side() : HsSide.NONE;
  }
}
