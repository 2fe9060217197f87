package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapanTariffCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          無税                    | free           | -                    | -
          ２９．８％＋１，１５９円／ｋｇ | compound       | 29.8%; 1159 JPY/kg   | -
          (500円\u3000/kg)        | specific       | 500 JPY/kg           | -
          934円/kl                | specific       | 934 JPY/kilolitre    | -
          1.5円/枚                | specific       | 1.5 JPY/each         | -
          19万円/頭               | specific       | 190000 JPY/head      | -
          (8.5%＋290.70円/1,000本) | compound      | 8.5%; 290.7 JPY/1000 each | -
          60%又は4,800円/足のうちいずれか高い税率 | mixed-max | 60%; 4800 JPY/pair | -
          2.6%又は8.96円/kgのうちいずれか低い税率 | mixed-min | 2.6%; 8.96 JPY/kg | -
          5.6%又は4.4%＋1.52円/㎡のうちいずれか高い税率 | formula | 5.6%; 4.4%; 1.52 JPY/m2 | 5.6%又は4.4%+1.52円/m2のうちいずれか高い税率
          (73.70円−課税価格)/kg    | formula        | -                    | (73.70円-課税価格)/kg
          （524円×1.004-課税価格）/kg又は58円/kgのうちいずれか低い税率 | formula | 58 JPY/kg | (524円×1.004-課税価格)/kg又は58円/kgのうちいずれか低い税率
          1キログラムにつき枝肉に係る基準輸入価格と課税価格との差額 | formula | - | 1キログラムにつき枝肉に係る基準輸入価格と課税価格との差額
          15%又は125円/lのうちいずれか低い税率 ただしその税率が67円/lを下回る場合は67円/l | formula | 15%; 125 JPY/litre | 15%又は125円/lのうちいずれか低い税率 ただしその税率が67円/lを下回る場合は67円/l
          関税割当数量以内のもの\u3000無税 | free      | -                    | 関税割当数量以内のもの
          くらげ 6% その他のもの 3% | formula       | 6%; 3%               | くらげ 6% その他のもの 3%
          ●21%〜（29.8%+1,159円/kg） | formula    | 21%; 29.8%; 1159 JPY/kg | ●21%~(29.8%+1,159円/kg)
          ●5.8%又は非譲許          | formula        | 5.8%                 | ●5.8%又は非譲許
          （一部3.5%）             | ad-valorem     | 3.5%                 | 一部3.5%
          8.1%〜※21.2% ◆3        | formula        | 8.1%; 21.2%          | 8.1%~※21.2%
          ◆11                    | not-understood | -                    | ◆11
          5円/斤                  | not-understood | -                    | 5円/斤
          """)
  void aRateIsPartsAndARemainder(String text, String kind, String terms, String remainder) {
    JapanTariffCell cell = JapanTariffCell.of(text);

    assertEquals(kind, cell.rate().kind().text());
    assertEquals(terms == null ? "" : terms, cell.rate().termsText());
    assertEquals(remainder == null ? "" : remainder, cell.rate().remainder());
  }

  @ParameterizedTest
  @CsvSource({
    "(無税),,true",
    "(無税)〜 (9%),,true",
    "無税〜(9%),,false",
    "(無税)〜（4.8%)又は(8.8円/kg),,true",
    "(500円-課税価格)/kg,,false",
    "**(61.9%),**,true",
    "◎無税 ◆2,◎◆2,false",
  })
  void bracketsAndMarksAreKept(String text, String marks, boolean bracketed) {
    JapanTariffCell cell = JapanTariffCell.of(text);

    assertEquals(marks == null ? "" : marks, cell.marks());
    assertEquals(bracketed, cell.bracketed());
  }
}
