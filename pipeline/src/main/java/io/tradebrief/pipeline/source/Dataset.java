package io.tradebrief.pipeline.source;

/**
 * What a publisher releases again and again under one title. The newest release of a dataset
 * supersedes the earlier ones, whatever the file format.
 *
 * @param id stable, for example {@code census-goods-by-partner}
 * @param publisher the office's name as cited
 * @param title the publisher's title
 */
public record Dataset(String id, String publisher, String title) {}
