package it.sprint.warehouse.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed comes from and under which licence; {@code download} is absent where no single
 * address serves the file, {@code publicFile} is its path below a folder of public files.
 */
public record Origin(
    String attribution,
    String licence,
    String licenceUrl,
    String page,
    @Nullable URI download,
    @Nullable String accept,
    String publicFile) {}
