package io.tradebrief.pipeline.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The sums of an edition. Each distinct measure is collected once, by the first exhibit that asks;
 * others that ask for it meanwhile wait. Measures that are wanted together, or were announced with
 * {@link #want}, are collected in one Spark job for each kind of fact.
 */
public final class Measures {
  private final Context context;
  private final Set<Measure> wanted = new LinkedHashSet<>();
  private final Map<Measure, FutureTask<Map<Measure, Sums>>> jobs = new HashMap<>();

  private Measures(Context context) {
    this.context = context;
  }

  /** The sums of the edition that a context is of. */
  public static Measures of(Context context) {
    return context.shared(Measures.class, Measures::new);
  }

  /**
   * Announces measures that will be asked for, so that the first question about one of them answers
   * the others along with it. Nothing is computed yet.
   */
  public void want(Collection<Measure> measures) {
    synchronized (jobs) {
      measures.stream().filter(measure -> !jobs.containsKey(measure)).forEach(wanted::add);
    }
  }

  /** The sums of several measures, in as few jobs as they allow. */
  public List<Sums> sums(List<Measure> measures) {
    want(measures);
    return measures.stream().map(this::sums).toList();
  }

  /**
   * The sums of a measure.
   *
   * @throws io.tradebrief.pipeline.fact.MissingDataset if it names a dataset that is not at hand
   */
  public Sums sums(Measure measure) {
    FutureTask<Map<Measure, Sums>> job = job(measure);
    // Does nothing where somebody else runs the job or has run it.
    job.run();
    try {
      return job.get().get(measure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed
          ? failed
          : new IllegalStateException(e.getCause());
    }
  }

  private FutureTask<Map<Measure, Sums>> job(Measure measure) {
    synchronized (jobs) {
      FutureTask<Map<Measure, Sums>> known = jobs.get(measure);
      if (known != null) {
        return known;
      }
      wanted.add(measure);
      List<Measure> batch = new ArrayList<>(wanted);
      batch.removeIf(other -> !SumJob.together(measure, other));
      FutureTask<Map<Measure, Sums>> job = new FutureTask<>(() -> SumJob.collect(context, batch));
      batch.forEach(one -> jobs.put(one, job));
      batch.forEach(wanted::remove);
      return job;
    }
  }
}
