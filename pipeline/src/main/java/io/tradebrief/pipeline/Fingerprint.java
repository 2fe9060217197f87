package io.tradebrief.pipeline;

import io.tradebrief.pipeline.intake.CodeVersion;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;

/**
 * What an edition's bytes depend on: every input file with its provenance, the configuration, the
 * lists, and the program itself. Two runs with the same fingerprint give the same edition.
 */
record Fingerprint(String code, String value) {

  static Fingerprint of(List<SourceFile> files, Settings settings, Lists lists) {
    String code = CodeVersion.of(Fingerprint.class, ResultTable.class);
    StringBuilder text = new StringBuilder(code).append('\n').append(lists.hashes()).append('\n');
    settings
        .configuration()
        .forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    for (SourceFile file : files) {
      text.append(file.name()).append(' ').append(file.sha256()).append(' ');
      text.append(file.provenance()).append('\n');
    }
    return new Fingerprint(code, Sha256.of(text.toString()));
  }

  /** A few digits that tell editions apart in folder names. */
  String brief() {
    return value.substring(0, 8);
  }
}
