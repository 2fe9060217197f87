package io.tradebrief.pipeline.measure;

/**
 * A row of a release whose partner or holder is in no list of names. What it holds is known, whose
 * it is is not, so a ranking cannot place it.
 *
 * @param name as the publisher writes it
 * @param period {@code 2024} or {@code 2024-03}
 * @param flow which way it goes, {@code export} or {@code import}; empty for what has no direction
 * @param amount whole US dollars
 * @param file the path below the input folder
 */
public record Unplaced(String name, String period, String flow, double amount, String file) {}
