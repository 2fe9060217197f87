package io.tradebrief.pipeline.source;

/** What became of a file that was checked: it gives figures, or it is of no use. */
public sealed interface Checked permits FileReport, Unused {}
