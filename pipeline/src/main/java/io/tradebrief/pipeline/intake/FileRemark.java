package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.InputRemark;
import io.tradebrief.pipeline.source.Remark;

/**
 * A remark and what it is about.
 *
 * @param subject the file's path below the input folder, or the dataset's id
 */
public record FileRemark(String subject, Remark remark) {

  static FileRemark of(StagedFile file, Remark remark) {
    return new FileRemark(file.file().name(), remark);
  }

  /** The same as an exhibit prints it. */
  public InputRemark inputRemark() {
    return new InputRemark(subject, isFinding(), remark.text());
  }

  /** {@code census/2026-04/country.csv: it ends within row 12}. */
  public String line() {
    return subject + ": " + remark.text();
  }

  /** Whether a person should look at it. */
  public boolean isFinding() {
    return remark.isFinding();
  }
}
