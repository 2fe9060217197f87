package io.tradebrief.reports.comparison;

/** A cell of a table by the name of its row and the name of its column. */
record Spot(String row, String column) {}
