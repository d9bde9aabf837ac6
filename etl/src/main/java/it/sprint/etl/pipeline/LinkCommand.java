package it.sprint.etl.pipeline;

import picocli.CommandLine.Command;

/** The commands of record linkage. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = "Find the records that are about one person.",
    subcommands = {
      LinkFilesCommand.class,
      LinkTrainCommand.class,
      LinkScoreCommand.class,
      LinkExplainCommand.class,
      LinkReviewCommand.class
    })
final class LinkCommand {}
