package it.sprint.etl.pipeline;

import picocli.CommandLine.Command;

/** The commands for the rights of persons. */
@Command(
    name = "person",
    mixinStandardHelpOptions = true,
    description = "The rights of persons (GDPR art. 15, 17, 18), in every layer.",
    subcommands = {
      PersonFindCommand.class,
      PersonExportCommand.class,
      PersonRestrictCommand.class,
      PersonEraseCommand.class
    })
final class PersonCommand {}
