package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TidyRate;
import io.tradebrief.pipeline.tariff.CodeImports;
import io.tradebrief.pipeline.tariff.HsCode;
import io.tradebrief.pipeline.tariff.NationalLines;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Both tariffs by six-digit code: HS6 averages of national lines, which every exhibit on tariff
 * lines shares.
 *
 * @param all codes of either schedule or of the reporter's imports, in order; none if one of the
 *     schedules is not at hand
 * @param whyNone why a schedule is not at hand; empty if both are
 * @param year of the imports
 * @param whyNoImports why imports by line are missing; empty if they are at hand
 */
public record TariffCodes(
    List<HsCode> all, Optional<String> whyNone, int year, Optional<String> whyNoImports) {
  /** What the codes are made from. */
  public static final Set<Role> READS =
      Set.of(Role.TARIFF_SCHEDULES, Role.IMPORTS_BY_TARIFF_LINE, Role.PREFERENTIAL_IMPORTS);

  private static final String MFN = "mfn";
  private static final int LAST_CHAPTER = 97;

  public TariffCodes {
    all = List.copyOf(all);
  }

  public static TariffCodes of(Context context) {
    return context.shared(TariffCodes.class, TariffCodes::collect);
  }

  /** The codes that both schedules have. */
  public List<HsCode> inBoth() {
    return all.stream().filter(HsCode::inBoth).toList();
  }

  public boolean hasImports() {
    return whyNoImports.isEmpty();
  }

  /** A figure of the imports as a cell, or why there are none. */
  public Cell ofImports(long dollars) {
    return whyNoImports.map(Cell::notAvailable).orElseGet(() -> Cell.whole(dollars));
  }

  private static TariffCodes collect(Context context) {
    Question question = context.question();
    int year =
        LineImports.year(context, Role.IMPORTS_BY_TARIFF_LINE).orElse(question.referenceYear());
    String absent = context.whyAbsent(Role.TARIFF_SCHEDULES);
    if (context.facts(TariffLine.KIND, Role.TARIFF_SCHEDULES).isEmpty()) {
      return without(absent, year);
    }
    CodeImports imports = LineImports.of(context, year);
    NationalLines lines = lines(context);
    List<String> lacking =
        Stream.of(question.reporter(), question.partner())
            .filter(importer -> lines.of(importer).isEmpty())
            .map(context::inText)
            .toList();
    if (!lacking.isEmpty()) {
      return without(
          absent.isBlank()
              ? "the schedules at hand have no line of " + Words.list(lacking)
              : absent,
          year);
    }
    return new TariffCodes(
        HsCode.all(question.reporter(), question.partner(), lines, imports),
        Optional.empty(),
        year,
        imports.atHand()
            ? Optional.empty()
            : Optional.of(LineImports.why(context, question.referenceYear())));
  }

  private static TariffCodes without(String reason, int year) {
    return new TariffCodes(List.of(), Optional.of(reason), year, Optional.of(reason));
  }

  /**
   * The lines of both schedules with their MFN and agreement rates, without chapters 98 and 99. A
   * schedule has some ten thousand lines; the other programmes of a line stay in Spark.
   */
  private static NationalLines lines(Context context) {
    Question question = context.question();
    NationalLines lines = new NationalLines();
    context
        .facts(TariffLine.KIND, Role.TARIFF_SCHEDULES)
        .orElseThrow()
        .where(
            col("importer_code")
                .isin(question.reporter(), question.partner())
                .and(col("programme").isin(MFN, question.agreement().orElse("")))
                .and(left(col("hs6"), lit(2)).cast("int").leq(LAST_CHAPTER)))
        .select(
            "importer_code",
            "line_code",
            "hs6",
            "programme_symbol",
            "programme",
            "rate_kind",
            "rate_terms",
            "rate_remainder")
        .collectAsList()
        .forEach(row -> add(lines, row));
    return lines;
  }

  private static void add(NationalLines lines, Row row) {
    String code = row.getString(1);
    Rate rate =
        TidyRate.of(row.getString(5), row.getString(6), row.getString(7))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "staged rate of line " + code + " is no rate: " + row));
    if (row.getString(4).equals(MFN)) {
      lines.addMfn(row.getString(0), code, row.getString(2), row.getString(3), rate);
    } else {
      lines.addAgreement(row.getString(0), code, row.getString(2), row.getString(3), rate);
    }
  }
}
