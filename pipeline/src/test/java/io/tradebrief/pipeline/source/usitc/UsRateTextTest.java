package io.tradebrief.pipeline.source.usitc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsRateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.8%|ad-valorem|6.8%",
        "33 1/3%|ad-valorem|33.333333333333336%",
        "1¢/kg|specific|0.01 USD/kg",
        "$1.646/kg|specific|1.646 USD/kg",
        "0.34¢/liter|specific|0.0034 USD/litre",
        "18.9¢/pf.liter|specific|0.189 USD/proof litre",
        "$1.32/pf. liter|specific|1.32 USD/proof litre",
        "4.5¢/ liter|specific|0.045 USD/litre",
        "0.9¢ each|specific|0.009 USD/each",
        "$1.34/1000|specific|1.34 USD/thousand",
        "68¢/head|specific|0.68 USD/head",
        "$1.13/m3|specific|1.13 USD/m3",
        "3.7¢/kg on drained weight|specific|0.037 USD/kg on drained weight",
        "$1.32/t, including weight of container|specific"
            + "|1.32 USD/t, including weight of container",
        "86.1¢/m2of recording surface|specific|0.861 USD/m2 of recording surface",
        "18.7¢/clean kg|specific|0.187 USD/clean kg",
        "46.3¢/kg + 14.9%|compound|0.463 USD/kg; 14.9%",
        "40¢/kg +10.4%|compound|0.4 USD/kg; 10.4%",
        "22¢/kg on drained weight+45%|compound|0.22 USD/kg on drained weight; 45%",
        "76¢/pr. + 32%|compound|0.76 USD/pair; 32%",
        "0.3¢/line/ gross + 4.6%|compound|0.003 USD/line gross; 4.6%",
        "13.5¢/kg + 6.3% + 1.9¢/article|compound|0.135 USD/kg; 6.3%; 0.019 USD/article",
        "17¢ each + 2.5% + 1¢/jewel|compound|0.17 USD/each; 2.5%; 0.01 USD/jewel",
        "10¢/1,000 pins + 3.5%|compound|0.1 USD/thousand pins; 3.5%",
        "$2.50/thou- sand + 40%|compound|2.5 USD/thousand; 40%",
        "4.4¢/liter + 31.4¢/pf. liter|compound|0.044 USD/litre; 0.314 USD/proof litre",
      })
  void readsEveryPartOfARate(String text, String kind, String terms) {
    Rate rate = UsRateText.parse(text);

    assertEquals(kind, rate.kind().text());
    assertEquals(terms, rate.termsText());
    assertEquals("", rate.remainder());
  }

  @Test
  void freeIsTheOnlyTextThatMeansNoDuty() {
    assertEquals(Rate.free(), UsRateText.parse(" Free "));
    assertEquals(Kind.FORMULA, UsRateText.parse("Free, under bond").kind());
    assertEquals(Kind.NOT_UNDERSTOOD, UsRateText.parse("").kind());
  }

  @Test
  void aPercentageOfAPartOfTheArticleIsNoPercentageOfItsValue() {
    Rate rate = UsRateText.parse("44¢ each + 6% on the case + 5.3% on the battery");

    assertEquals(Kind.FORMULA, rate.kind());
    assertEquals("0.44 USD/each; 6%; 5.3%", rate.termsText());
    assertEquals("on the case; on the battery", rate.remainder());
  }

  @Test
  void aSlidingScaleKeepsItsWords() {
    Rate rate =
        UsRateText.parse("3.66¢/kg less 0.02¢/kg for each degree but not less than 3.14¢/kg");

    assertEquals(Kind.FORMULA, rate.kind());
    assertEquals("0.0366 USD/kg", rate.termsText());
    assertEquals("less 0.02¢/kg for each degree but not less than 3.14¢/kg", rate.remainder());
  }

  @Test
  void aReferenceIsAFormulaWithoutParts() {
    String text = "The rate applicable to each garment in the ensemble if separately entered";

    assertEquals(Kind.FORMULA, UsRateText.parse(text).kind());
    assertEquals(text, UsRateText.parse(text).remainder());
  }

  @Test
  void wordsNobodyKnowsAreKeptAndNeverZero() {
    Rate rate = UsRateText.parse("5¢/bushel");

    assertEquals(Rate.notUnderstood("5¢/bushel"), rate);
    assertEquals(Kind.FORMULA, UsRateText.parse("5% + 5¢/bushel").kind());
    assertEquals("5¢/bushel", UsRateText.parse("5% + 5¢/bushel").remainder());
    assertEquals("/", UsRateText.parse("37% /").remainder());
  }
}
