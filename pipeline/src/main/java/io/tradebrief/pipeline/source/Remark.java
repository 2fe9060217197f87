package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a person should know of a file or a release beyond the counts of its rows.
 *
 * @param level whether the run ends with a finding because of it
 * @param text one sentence that names what it is about; the file is named beside it
 */
public record Remark(@JsonProperty("level") Level level, @JsonProperty("text") String text) {

  /** How much a remark weighs. */
  public enum Level {
    /** Good to know; nothing is missing because of it. */
    NOTICE,
    /** A person should look at it: figures may be missing, doubled or wrong. */
    FINDING
  }

  /** Nothing is missing because of it. */
  public static Remark notice(String text) {
    return new Remark(Level.NOTICE, text);
  }

  /** A person should look at it. */
  public static Remark finding(String text) {
    return new Remark(Level.FINDING, text);
  }

  /** Whether a person should look at it. */
  @JsonIgnore
  public boolean isFinding() {
    return level == Level.FINDING;
  }
}
