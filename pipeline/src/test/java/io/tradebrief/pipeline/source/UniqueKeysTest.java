package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UniqueKeysTest {
  private final Screened.Builder<FxRate> file = new Screened.Builder<>(FxRate.KIND);
  private long line = 1;

  @Test
  void rowsOfDifferentKeysAllStand() {
    row(yen("2023", 140));
    row(yen("2024", 151));

    Screened<FxRate> screened = file.build();

    assertEquals(List.of(yen("2023", 140), yen("2024", 151)), facts(screened));
    assertEquals(List.of(2L, 0L), List.of(screened.rowsAccepted(), screened.rowsRepeated()));
    assertEquals(List.of(), screened.remarks());
  }

  @Test
  void equalRowsCountOnceAndStandWhereTheFirstDoes() {
    row(yen("2024", 151));
    row(yen("2023", 140));
    row(yen("2024", 151));

    Screened<FxRate> screened = file.build();

    assertEquals(List.of(yen("2024", 151), yen("2023", 140)), facts(screened));
    assertEquals("1", screened.facts().get(0).place().toString());
    assertEquals(List.of(2L, 1L), List.of(screened.rowsAccepted(), screened.rowsRepeated()));
    assertEquals(List.of(), screened.rejected());
    assertEquals(
        List.of(Remark.notice("1 rows repeat earlier ones and are counted once")),
        screened.remarks());
  }

  @Test
  void rowsThatContradictEachOtherAreAllVoid() {
    // given a row, the same again, another year and the first year with another rate
    row(yen("2024", 151));
    row(yen("2024", 151));
    row(yen("2023", 140));
    row(yen("2024", 152));

    Screened<FxRate> screened = file.build();

    assertEquals(List.of(yen("2023", 140)), facts(screened));
    assertEquals(
        List.of(unique(1, "2024 151.0"), unique(2, "2024 151.0"), unique(4, "2024 152.0")),
        screened.rejected());
    assertEquals(List.of(1L, 0L), List.of(screened.rowsAccepted(), screened.rowsRepeated()));
    assertEquals(4, screened.rows());
  }

  @Test
  void aRowOfManyFactsIsVoidAsAWholeIfOneIsContradicted() {
    row(yen("2023", 140), yen("2024", 151));
    row(yen("2024", 152), yen("2025", 149));
    row(yen("2022", 131));

    Screened<FxRate> screened = file.build();

    assertEquals(List.of(yen("2022", 131)), facts(screened));
    assertEquals(List.of(1L, 2L), screened.rejected().stream().map(r -> r.place().row()).toList());
  }

  @Test
  void aRowThatRepeatsOnlyPartOfAnotherIsAccepted() {
    row(yen("2023", 140));
    row(yen("2023", 140), yen("2024", 151));

    Screened<FxRate> screened = file.build();

    assertEquals(List.of(yen("2023", 140), yen("2024", 151)), facts(screened));
    assertEquals(List.of(2L, 0L), List.of(screened.rowsAccepted(), screened.rowsRepeated()));
  }

  @Test
  void rowsThatStateNothingRepeatNothing() {
    row();
    row();

    Screened<FxRate> screened = file.build();

    assertEquals(List.of(2L, 0L), List.of(screened.rowsAccepted(), screened.rowsRepeated()));
  }

  @Test
  void aContradictedRowStandsAmongTheRejectedWhereItStandsInTheFile() {
    row(yen("2024", 151));
    file.reject(Place.line(line++), "2023 x", Set.of(Rule.NUMBER));
    row(yen("2024", 152));

    assertEquals(
        List.of(1L, 2L, 3L), file.build().rejected().stream().map(r -> r.place().row()).toList());
  }

  private void row(FxRate... rates) {
    List<String> texts =
        List.of(rates).stream().map(r -> r.period() + " " + r.localPerUsd()).toList();
    file.accept(Place.line(line++), String.join(", ", texts), List.of(rates));
  }

  private static FxRate yen(String period, double rate) {
    return new FxRate("JPY", "JPN", period, FxRate.AVERAGE, rate);
  }

  private static Rejected unique(long line, String raw) {
    return new Rejected(Place.line(line), raw, Set.of(Rule.UNIQUE));
  }

  private static List<FxRate> facts(Screened<FxRate> screened) {
    return screened.facts().stream().map(Traced::fact).toList();
  }
}
