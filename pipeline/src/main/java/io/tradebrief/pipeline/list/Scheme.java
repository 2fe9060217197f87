package io.tradebrief.pipeline.list;

/** The code lists publishers use. */
public enum Scheme {
  /** ISO 3166 alpha-3 and the house's codes for groups. */
  HOUSE,
  /** US Census Schedule C, four digits, zero-padded; below 1000 stand groups. */
  CENSUS,
  /** UN Comtrade and BACI numeric codes, unpadded (USA 842, other Asia 490). */
  COMTRADE,
  /** Names in the tables of the US Bureau of Economic Analysis. */
  BEA,
  /** Names in the tables of the US Treasury, without footnote marks. */
  TREASURY,
  /** Names in exports of USITC DataWeb. */
  USITC,
  /** Codes of the International Monetary Fund that are not the house's, and its names. */
  IMF,
  /** Codes of the OECD that are not the house's, and its names. */
  OECD,
  /** Names in the tables of the Bank of Japan, in English. */
  BOJ,
  /** Names in the tables of JETRO, in English. */
  JETRO,
  /** Three-digit codes of countries in Japan's trade statistics, and names in its titles. */
  JAPAN_CUSTOMS;

  /** Whether the publisher writes names; it then understands every name that is not another's. */
  boolean isOfNames() {
    return compareTo(COMTRADE) > 0;
  }

  /** Whether what the list of names has for the publisher are codes, compared as they stand. */
  boolean hasListedCodes() {
    return this == JAPAN_CUSTOMS;
  }
}
