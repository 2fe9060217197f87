package io.tradebrief.pipeline;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells a person which stage a run is at: a line a stage on a terminal, plain timestamped lines
 * otherwise. Also keeps the time of each stage.
 */
final class Progress {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final Map<String, Long> nanosByStage = new LinkedHashMap<>();
  private final Map<String, Long> nanosBeside = new LinkedHashMap<>();
  private String stage = "";
  private long started;

  Progress(PrintStream out, boolean terminal, LongSupplier nanoTime) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  /** Ends the stage before and begins the next. */
  void stage(String name, String detail) {
    end();
    stage = name;
    started = nanoTime.getAsLong();
    say(name + ": " + detail);
  }

  /** Ends the last stage. */
  void end() {
    if (!stage.isEmpty()) {
      nanosByStage.merge(stage, nanoTime.getAsLong() - started, Long::sum);
      stage = "";
    }
  }

  /** Adds a part that came before the first stage. */
  void before(String part, long nanos) {
    nanosByStage.merge(part, nanos, Long::sum);
  }

  /** Adds a part that ran beside the stages on another thread; it is no part of the total. */
  synchronized void beside(String part, long nanos) {
    nanosBeside.merge(part, nanos, Long::sum);
  }

  void say(String line) {
    out.println(
        terminal
            ? "  " + line
            : LocalDateTime.now(ZoneId.systemDefault()).format(STAMP) + " " + line);
  }

  /** The time of each stage in seconds, one line each, and their sum. */
  synchronized void printTimings() {
    end();
    nanosByStage.forEach((name, nanos) -> print(name, nanos, ""));
    print("total", nanosByStage.values().stream().mapToLong(Long::longValue).sum(), "");
    nanosBeside.forEach((name, nanos) -> print(name, nanos, ", beside the stages"));
  }

  private void print(String name, long nanos, String remark) {
    out.printf(Locale.ROOT, "  %-16s %6.2f s%s%n", name, nanos / 1e9, remark);
  }
}
