package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactField.ValueType;
import io.tradebrief.pipeline.fact.FactKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final FactKind<String> TEXTS =
      new FactKind<>(
          "texts", List.of(FactField.of("text", ValueType.TEXT, text -> text)), List.of());

  private final Screened.Builder<String> screened = new Screened.Builder<>(TEXTS);

  @Test
  void everyKindOfBlankIsTakenOffAndThoseWithinStay() {
    assertEquals("a\u00A0b", PlainText.of("\u00A0\u2007 \ta\u00A0b\u202F\u3000"));
    assertEquals("", PlainText.of(" \u00A0"));
    assertTrue(PlainText.isBlank("\u00A0\u202F"));
    assertFalse(PlainText.isBlank("\u200B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u0085", "\u200B", "\u200F", "\u202E", "\u2066"})
  void aNameWithACharacterThatCannotBeSeenIsRefused(String hidden) {
    settle("Japan" + hidden, "Japan" + hidden);

    assertEquals(Set.of(Rule.PLAIN_TEXT), screened.build().rejected().get(0).broken());
  }

  @Test
  void aRemarkMayHoldOneAndANameMayBeBrokenOverLines() {
    settle("parts thereof:\u200B", "Japan");
    settle("United\nStates", "United\nStates");

    assertEquals(2, screened.build().rowsAccepted());
  }

  @Test
  void aNameThatIsUnknownForACharacterThatCannotBeSeenSaysSo() {
    RowCheck check = new RowCheck();
    check.that(false, Rule.KNOWN_PARTNER);

    screened.settle(row("Japan\u200E"), check, List::of);

    assertEquals(
        Set.of(Rule.KNOWN_PARTNER, Rule.PLAIN_TEXT), screened.build().rejected().get(0).broken());
  }

  private void settle(String cell, String fact) {
    screened.settle(row(cell), new RowCheck(), () -> List.of(fact));
  }

  private static Row row(String cell) {
    return Row.ofSheet(Place.line(2), List.of(cell, "1"));
  }
}
