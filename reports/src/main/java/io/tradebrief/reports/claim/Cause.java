package io.tradebrief.reports.claim;

/** Why a figure differs from the printed one, or is not computed, as far as the data tell. */
public enum Cause {
  /** The figures agree. */
  NONE(""),
  /** A release nearer to the document gives the printed figure. */
  REVISION("revision"),
  /** A figure beside it was revised since by as much as the printed one is off. */
  REVISION_LIKELY("revision likely"),
  /** The exhibit gives the printed figure under another definition that it shows. */
  DEFINITION("definition"),
  /** The exhibit gives the printed figure for another period, and only for that one. */
  OTHER_PERIOD("figure of another period"),
  /** The figure was revised in that direction since, but what is seen of it is too small. */
  REVISION_POSSIBLE("revision possible"),
  /** A release behind the figure is later than the document, and the one before is not at hand. */
  NO_RELEASE_OF_ITS_TIME("no release of its time"),
  /** A release of the document's time differs as well, or the exhibit has only one release. */
  NOT_A_REVISION("not explained by a revision"),
  /** No file at hand holds it. */
  NO_DATA("no data"),
  /** The edition's settings are others than the claim is about. */
  OTHER_SETTINGS("other settings");

  private final String text;

  Cause(String text) {
    this.text = text;
  }

  /** The cause as printed; empty if the figures agree. */
  public String text() {
    return text;
  }
}
