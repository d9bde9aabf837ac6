package it.sprint.etl.source.pull;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What a pull needs beside its partner.
 *
 * @param folder where pulls are written down; its files are for the eyes of its owner only
 * @param notice told, in one sentence, what somebody should know
 */
public record Surroundings(
    Path folder, Clock clock, Sleeper sleeper, RandomGenerator random, Consumer<String> notice) {

  public static Surroundings of(Path folder, Clock clock, Consumer<String> notice) {
    return new Surroundings(folder, clock, Sleeper.real(), new SecureRandom(), notice);
  }
}
