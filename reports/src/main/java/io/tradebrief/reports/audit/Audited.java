package io.tradebrief.reports.audit;

import java.util.List;

/**
 * A part of an audit that was done.
 *
 * @param extent what was checked and how much of it, in a line
 * @param problems what is wrong, each with its place; empty if nothing is
 */
public record Audited(String extent, List<String> problems) {
  public Audited {
    problems = List.copyOf(problems);
  }
}
