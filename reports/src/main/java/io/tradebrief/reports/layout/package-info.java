/**
 * How a chart is laid out, decided once for its picture and for its spreadsheet chart: where labels
 * stand, how names break, what waterfalls and shares add up to, which ticks an axis has. Lengths
 * are in the caller's own unit.
 */
package io.tradebrief.reports.layout;
