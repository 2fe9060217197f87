package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a report's folder to one run at a time. The operating system frees the lock when a run
 * ends, however it ends; the file {@code .lock} stays and means nothing by itself.
 */
final class EditionLock implements AutoCloseable {
  private static final String FILE = ".lock";

  private final Path folder;
  private final FileChannel channel;

  private EditionLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Locks {@code folder} without waiting.
   *
   * @throws IOException if another run has it
   */
  static EditionLock take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IOException(
          "another run is publishing into "
              + folder
              + "; wait until it ends and run again, or choose another output folder");
    }
    return new EditionLock(folder, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // The other run is in this very process.
      return false;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
