package it.sprint.etl.lake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFs;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FsConstants;
import org.apache.hadoop.fs.LocalFileSystem;

/**
 * {@link PlainLocalFiles} in the two forms in which Hadoop asks for files; it makes them by name.
 */
public final class LocalFiles {

  private LocalFiles() {}

  /** As a file system. */
  public static final class AsFileSystem extends LocalFileSystem {
    public AsFileSystem() {
      super(new PlainLocalFiles());
    }
  }

  /** As a file context asks for them. */
  public static final class AsFileContext extends ChecksumFs {
    AsFileContext(URI uri, Configuration configuration) throws IOException, URISyntaxException {
      super(new Plain(configuration));
    }
  }

  /** Without checksums. */
  private static final class Plain extends DelegateToFileSystem {
    Plain(Configuration configuration) throws IOException, URISyntaxException {
      super(
          FsConstants.LOCAL_FS_URI,
          new PlainLocalFiles(),
          configuration,
          FsConstants.LOCAL_FS_URI.getScheme(),
          false);
    }

    @Override
    public int getUriDefaultPort() {
      return -1;
    }

    @Override
    public boolean isValidName(String name) {
      // Any name that the machine allows.
      return true;
    }
  }
}
