package io.tradebrief.pipeline.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void marksCapitalsApostrophesDashesAndBlanksDoNotCount() {
    alike("Türkiye", "TÜRKİYE", "Turkiye", "Tu\u0308rkiye");
    alike("Côte d'Ivoire", "COTE D'IVOIRE", "Côte d’Ivoire", "Cote d`Ivoire", "Cote d´Ivoire");
    alike("Guinea-Bissau", "Guinea\u2013Bissau", "Guinea Bissau", "Guinea\u00a0 Bissau\n");
    alike(
        "Falkland Islands (Malvinas)", "Falkland Islands(Malvinas)", "Falkland Islands, Malvinas");
    alike("Ｊａｐａｎ", "Japan", " japan* ");
  }

  @Test
  void andSaintTheAndInitialsAreWrittenInSeveralWays() {
    alike("Trinidad & Tobago", "Trinidad and Tobago");
    alike("St. Lucia", "St Lucia", "SAINT LUCIA");
    alike("Gambia, The", "The Gambia", "Gambia");
    alike("U.S.A.", "USA", "U. S. A.", "U S A");
    alike("P.R.China", "PR China", "P. R. China");
  }

  @Test
  void lettersDigitsAndTheOrderOfWordsCount() {
    List<List<String>> different =
        List.of(
            List.of("Asia", "Asia, other"),
            List.of("Asia", "Asia 2"),
            List.of("Niger", "Nigeria"),
            List.of("Dominica", "Dominican Republic"),
            List.of("Congo, Republic of", "Republic of Congo"),
            List.of("Guinea", "Guinea-Bissau"),
            List.of("East Asia", "Eastasia"),
            List.of("Netherlands", "Netherlands Antilles"),
            List.of("the", ""));
    for (List<String> two : different) {
      assertNotEquals(Spelling.folded(two.get(0)), Spelling.folded(two.get(1)), two.toString());
    }
  }

  @Test
  void aCharacterThatIsNotSeenMakesANameUnlikeAllOthers() {
    assertNotEquals(Spelling.folded("Japan"), Spelling.folded("Ja\u200bpan"));
    assertNotEquals(Spelling.folded("Japan"), Spelling.folded("\u202eJapan"));
    assertNotEquals(Spelling.folded("Japan"), Spelling.folded("Japan\u0000"));
  }

  @Test
  void anAccentedLetterOfItsOwnIsKept() {
    assertEquals("faroe øerne", Spelling.folded("Faroe Øerne"));
    assertEquals("", Spelling.folded("*\u00a0-"));
  }

  private static void alike(String first, String... others) {
    for (String other : others) {
      assertEquals(Spelling.folded(first), Spelling.folded(other), other);
    }
  }
}
