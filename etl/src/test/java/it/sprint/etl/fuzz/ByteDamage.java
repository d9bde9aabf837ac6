package it.sprint.etl.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What a bad disk or line does to bytes, whatever they mean. */
enum ByteDamage {
  BIT_FLIPS {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      byte[] damaged = bytes.clone();
      int flips = 1 + random.nextInt(20);
      for (int i = 0; i < flips && bytes.length > 0; i++) {
        damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return damaged;
    }
  },
  TRUNCATED {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
  },
  BEGINNING_LOST {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
    }
  },
  BLOCK_LOST {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      int start = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, start + 1 + random.nextInt(600));
      return join(bytes, start, new byte[0], end);
    }
  },
  BLOCK_REPEATED {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      int start = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, start + 1 + random.nextInt(2000));
      return join(bytes, end, Arrays.copyOfRange(bytes, start, end), end);
    }
  },
  NULS {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      byte[] damaged = bytes.clone();
      int start = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, start + 1 + random.nextInt(50));
      Arrays.fill(damaged, start, end, (byte) 0);
      return damaged;
    }
  },
  NOISE {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      byte[] noise = new byte[1 + random.nextInt(200)];
      random.nextBytes(noise);
      int place = random.nextInt(bytes.length + 1);
      return join(bytes, place, noise, Math.min(bytes.length, place + noise.length));
    }
  },
  APPENDED {
    @Override
    byte[] apply(byte[] bytes, Random random) {
      return random.nextBoolean()
          ? join(bytes, bytes.length, bytes, bytes.length)
          : join(bytes, bytes.length, new byte[1 + random.nextInt(40)], bytes.length);
    }
  };

  abstract byte[] apply(byte[] bytes, Random random);

  /** The bytes up to {@code start}, something else, and the bytes from {@code end} on. */
  private static byte[] join(byte[] bytes, int start, byte[] between, int end) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, start);
    joined.writeBytes(between);
    joined.write(bytes, end, bytes.length - end);
    return joined.toByteArray();
  }
}
