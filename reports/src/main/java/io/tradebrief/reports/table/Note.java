package io.tradebrief.reports.table;

/**
 * A method or an assumption behind an exhibit. Notes are numbered when an edition is put together.
 *
 * @param topic a few words, the same for the same matter
 * @param text whole sentences
 * @param effect what the note changes and by how much, in figures where the data give them
 */
public record Note(String topic, String text, String effect) {}
