package io.tradebrief.pipeline.fact;

import io.tradebrief.reports.table.Citation;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one input file: the row that the {@code sources} and {@code data-quality} exhibits
 * print.
 *
 * @param file the path below the input folder
 * @param dataset the dataset's id
 * @param citation publisher, title and release date
 * @param retrieved the day the figures were taken, empty if no record states it
 * @param licence the terms, empty if no record states them
 * @param page the publisher's page, empty if no record states it
 * @param sha256 of the file
 * @param use what the edition uses of it: {@code all}, or how many parts
 * @param rowsAccepted rows understood and kept
 * @param rowsRejected rows that broke a rule
 * @param rejectedValuePercent the weight of those by their amounts, in per cent of all rows
 * @param rowsStructure titles, headers, blank lines and footnotes
 * @param facts facts the accepted rows gave
 * @param rejectedByRule how many rejected rows broke each rule, with the rule's meaning as key
 * @param afterAsOf whether the file was released after the requested date, because the input folder
 *     has no earlier release of the dataset
 */
public record InputRecord(
    String file,
    String dataset,
    Citation citation,
    String retrieved,
    String licence,
    String page,
    String sha256,
    String use,
    long rowsAccepted,
    long rowsRejected,
    double rejectedValuePercent,
    long rowsStructure,
    long facts,
    Map<String, Long> rejectedByRule,
    boolean afterAsOf) {
  public InputRecord {
    rejectedByRule = new TreeMap<>(rejectedByRule);
  }
}
