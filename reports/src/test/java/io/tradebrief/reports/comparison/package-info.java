/**
 * Holds two editions against each other cell by cell: values, reasons of missing values, live
 * formulas. It proves that a rebuilding of the program changed nothing but what it meant to; {@link
 * io.tradebrief.reports.comparison.CompareEditions} is the command.
 */
package io.tradebrief.reports.comparison;
