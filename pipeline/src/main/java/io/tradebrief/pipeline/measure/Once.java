package io.tradebrief.pipeline.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What several exhibits share, computed once, by the first that asks. Others that ask meanwhile
 * wait; exhibits that share nothing with it do not.
 */
final class Once {
  private final Map<Class<?>, FutureTask<Object>> results = new ConcurrentHashMap<>();

  /** The one result of a type. A failure to compute it is thrown to everyone who asks. */
  <T> T get(Class<T> type, Supplier<T> compute) {
    FutureTask<Object> mine = new FutureTask<>(compute::get);
    FutureTask<Object> first = results.putIfAbsent(type, mine);
    if (first == null) {
      mine.run();
      first = mine;
    }
    try {
      return type.cast(first.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed
          ? failed
          : new IllegalStateException(e.getCause());
    }
  }
}
