package io.tradebrief.pipeline.source;

/**
 * The record kept beside a file, a row of {@code provenance.csv} in its release folder.
 *
 * @param file the file's name
 * @param dataset the id of the dataset it belongs to
 * @param publisher the office that publishes it
 * @param title the publisher's title
 * @param released the publisher's release date, a day or a month
 * @param page the address of the publisher's page
 * @param licence the terms of use
 * @param retrieved the day the figures were taken from the publisher
 */
public record Provenance(
    String file,
    String dataset,
    String publisher,
    String title,
    String released,
    String page,
    String licence,
    String retrieved) {}
