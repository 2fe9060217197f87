package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small table of balances, and claims about it. */
final class SampleClaims {
  static final Map<String, String> SETTINGS = Map.of("reference-year", "2024");

  private SampleClaims() {}

  static ClaimCheck check(long japan) {
    return new ClaimCheck(SETTINGS, Set.of(), today(japan), List.of());
  }

  /** Table t in two releases; table one, with a citation later than the document, in one. */
  static ClaimCheck oneRelease(long now, long then) {
    ResultTable t = table(now);
    TableSpec spec =
        new TableSpec(
            "one",
            "Table",
            "About.",
            List.of(new Citation("Office", "Dataset", "2026-02")),
            t.spec().columns(),
            t.spec().key());
    return new ClaimCheck(
        SETTINGS,
        Set.of(),
        new Vintage("2026-04", Map.of("t", t, "one", new ResultTable(spec, t.rows()))),
        List.of(new Vintage("2025-04", Map.of("t", table(then)))));
  }

  static Claim with(
      Claim claim,
      Optional<CellAddress> answer,
      String reading,
      String needs,
      Optional<CellAddress> control) {
    return with(claim, answer, reading, needs, control, Optional.empty());
  }

  static Claim with(
      Claim claim,
      Optional<CellAddress> answer,
      String reading,
      String needs,
      Optional<CellAddress> control,
      Optional<CellAddress> earlier) {
    return new Claim(
        claim.id(),
        claim.document(),
        claim.publishedOn(),
        claim.place(),
        claim.statement(),
        claim.asks(),
        answer,
        claim.test(),
        claim.published(),
        claim.unit(),
        claim.scale(),
        claim.tolerance(),
        claim.why(),
        reading,
        needs,
        control,
        earlier);
  }

  static Vintage today(long japan) {
    return new Vintage("2026-04", Map.of("t", table(japan)));
  }

  static Claim deficit(double published, double tolerance) {
    return claim(
        "code=JPN",
        "balance_usd",
        Claim.Test.EQUALS,
        published,
        -1e9,
        tolerance,
        "reference-year=2024");
  }

  static Claim claim(
      String rows,
      String column,
      Claim.Test test,
      double published,
      double scale,
      double tolerance,
      String asks) {
    return new Claim(
        "id",
        "document",
        "2025-03",
        "text",
        "statement",
        Asks.parse(asks),
        Optional.of(new CellAddress("t", RowSelector.parse(rows), column)),
        test,
        published,
        "billion US dollars",
        scale,
        tolerance,
        "printed to one decimal",
        "",
        "",
        Optional.empty(),
        Optional.empty());
  }

  static ResultTable table(long japan) {
    TableSpec spec =
        new TableSpec(
            "t",
            "Table",
            "About.",
            List.of(),
            List.of(
                ColumnSpec.of("code", "Code", Unit.TEXT, "Code."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance."),
                ColumnSpec.of("ratio", "Ratio", Unit.RATIO, "Ratio.")),
            List.of("code"));
    return new ResultTable(
        spec,
        List.of(
            List.of(
                Cell.text("JPN"),
                Cell.whole(japan),
                Cell.missing(Shorthand.NOT_AVAILABLE, "no such year")),
            List.of(Cell.text("DEU"), Cell.whole(-2), Cell.real(1.13)),
            List.of(Cell.text("IND"), Cell.whole(-3), Cell.real(1.96)),
            List.of(Cell.text("MEX"), Cell.whole(-4), Cell.real(2.86))));
  }

  static Optional<CellAddress> address(String text) {
    return Optional.of(CellAddress.parse(text));
  }
}
