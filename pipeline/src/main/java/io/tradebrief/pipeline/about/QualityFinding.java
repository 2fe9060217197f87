package io.tradebrief.pipeline.about;

/**
 * A row of {@link DataQuality}.
 *
 * @param check what was checked
 * @param subject the file or exhibit it was checked on
 * @param finding what the value counts
 * @param value in {@code unit}
 * @param unit the unit of the value
 */
record QualityFinding(String check, String subject, String finding, double value, String unit) {}
