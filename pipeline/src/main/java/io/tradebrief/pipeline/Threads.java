package io.tradebrief.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Twice as many threads as processors, because parts may wait for what another computes. */
final class Threads implements AutoCloseable {
  private final ExecutorService executor =
      Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors());

  <T> Future<T> start(Callable<T> work) {
    return executor.submit(work);
  }

  /**
   * The results in the order the work was started.
   *
   * @throws IOException if a part failed to read or write; any other failure as it was thrown
   */
  static <T> List<T> results(List<Future<T>> started) throws IOException {
    List<T> results = new ArrayList<>();
    for (Future<T> work : started) {
      results.add(result(work));
    }
    return results;
  }

  private static <T> T result(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Stops what still runs after a failure. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
