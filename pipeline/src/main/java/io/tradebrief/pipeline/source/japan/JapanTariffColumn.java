package io.tradebrief.pipeline.source.japan;

import java.util.Arrays;
import java.util.Optional;

/** A column of rates in Japan's tariff schedule and the programme it stands for. */
enum JapanTariffColumn {
  GENERAL("基本", "General", "general"),
  TEMPORARY("暫定", "Temporary", "temporary"),
  WTO("WTO協定", "WTO", "wto"),
  GSP("特恵", "GSP", "gsp"),
  LDC("特別特恵", "LDC", "ldc"),
  SINGAPORE("EPA_シンガポール", "Singapore", "singapore"),
  MEXICO("EPA_メキシコ", "Mexico", "mexico"),
  MALAYSIA("EPA_マレーシア", "Malaysia", "malaysia"),
  CHILE("EPA_チリ", "Chile", "chile"),
  THAILAND("EPA_タイ", "Thailand", "thailand"),
  INDONESIA("EPA_インドネシア", "Indonesia", "indonesia"),
  BRUNEI("EPA_ブルネイ", "Brunei", "brunei"),
  ASEAN("EPA_アセアン", "ASEAN", "asean"),
  PHILIPPINES("EPA_フィリピン", "Philippines", "philippines"),
  SWITZERLAND("EPA_スイス", "Switzerland", "switzerland"),
  VIET_NAM("EPA_ベトナム", "Viet Nam", "viet-nam"),
  INDIA("EPA_インド", "India", "india"),
  PERU("EPA_ペルー", "Peru", "peru"),
  AUSTRALIA("EPA_豪州", "Australia", "australia"),
  MONGOLIA("EPA_モンゴル", "Mongolia", "mongolia"),
  CPTPP("EPA_CPTPP", "CPTPP", "cptpp"),
  EU("EPA_欧州連合", "EU", "eu"),
  UK("EPA_英国", "UK", "uk"),
  RCEP_ASEAN_ANZ("EPA_RCEP_アセアン豪州NZ", "RCEP ASEAN", "rcep-asean-anz"),
  RCEP_CHINA("EPA_RCEP_中国", "RCEP China", "rcep-china"),
  RCEP_KOREA("EPA_RCEP_韓国", "RCEP Korea", "rcep-korea"),
  US_JAPAN("EPA_日米貿易協定", "US", "us-japan");

  private final String heading;
  private final String symbol;
  private final String programme;

  JapanTariffColumn(String heading, String symbol, String programme) {
    this.heading = heading;
    this.symbol = symbol;
    this.programme = programme;
  }

  /** The column of that heading, empty if the schedule has gained one the house does not know. */
  static Optional<JapanTariffColumn> of(String heading) {
    return Arrays.stream(values()).filter(column -> column.heading.equals(heading)).findFirst();
  }

  /** The publisher's heading in English. */
  String symbol() {
    return symbol;
  }

  /** The programme as facts name it. */
  String programme() {
    return programme;
  }
}
