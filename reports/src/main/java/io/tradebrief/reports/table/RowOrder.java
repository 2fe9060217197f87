package io.tradebrief.reports.table;

/**
 * By which column, and from which end, the body of a table is ordered at first.
 *
 * @param column the column that decides
 * @param largestFirst whether its largest value comes first, else its smallest
 */
record RowOrder(String column, boolean largestFirst) {}
