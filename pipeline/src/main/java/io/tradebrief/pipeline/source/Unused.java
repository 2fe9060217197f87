package io.tradebrief.pipeline.source;

/**
 * A file that gives no figures and stops nothing.
 *
 * @param file how messages call it
 * @param what what it is, as a clause without a full stop
 * @param remedy what to do, as an imperative without a full stop; empty if nothing
 * @param finding whether a person should look at it: it may have been meant to be data
 */
public record Unused(String file, String what, String remedy, boolean finding) {

  /** A file that a system or a publisher left beside data. */
  public static Unused notice(String file, String what) {
    return new Unused(file, what, "", false);
  }

  public static Unused finding(String file, String what, String remedy) {
    return new Unused(file, what, remedy, true);
  }

  /** What it is and what to do, without its name. */
  public String explanation() {
    return remedy.isEmpty() ? what + "." : what + ". " + remedy + ".";
  }

  /** The same for a line of its own. */
  public String sentence() {
    return file + ": " + explanation();
  }
}
