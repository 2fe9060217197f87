package io.tradebrief.pipeline.fact;

/**
 * What a person should know of a file or a dataset: a row that the {@code data-quality} exhibit
 * prints.
 *
 * @param subject the file's path below the input folder, or the dataset's id
 * @param finding whether a person should look at it; otherwise it is good to know
 * @param text one sentence
 */
public record InputRemark(String subject, boolean finding, String text) {}
