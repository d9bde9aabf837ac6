/** Turns unknown JSON into a value of a known shape, or throws {@link UnexpectedJsonError}. */
export type Parser<T> = (value: unknown, path: string) => T;

/** An answer that does not have the agreed shape; the message names the place and never the value. */
export class UnexpectedJsonError extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`Cannot read the answer: expected ${expected} at ${path}.`);
    this.name = 'UnexpectedJsonError';
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const string: Parser<string> = (value, path) => {
  if (typeof value !== 'string') throw new UnexpectedJsonError(path, 'a text');
  return value;
};

export const number: Parser<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new UnexpectedJsonError(path, 'a number');
  }
  return value;
};

export const boolean: Parser<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new UnexpectedJsonError(path, 'true or false');
  return value;
};

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** A day such as 2023-03-31, kept as text: days have no time zone. */
export const day: Parser<string> = (value, path) => {
  const read = string(value, path);
  if (!isDay(read)) throw new UnexpectedJsonError(path, 'a date such as 2023-03-31');
  return read;
};

/** An address that is safe in a link: http or https only, never javascript:. */
export const webAddress: Parser<string> = (value, path) => {
  const read = string(value, path);
  if (!/^https?:\/\//.test(read)) throw new UnexpectedJsonError(path, 'a web address');
  return read;
};

export function oneOf<const T extends readonly string[]>(...allowed: T): Parser<T[number]> {
  return (value, path) => {
    const found = allowed.find((option) => option === value);
    if (found === undefined) throw new UnexpectedJsonError(path, `one of ${allowed.join(', ')}`);
    return found;
  };
}

/** Absent and null are the same: nothing is known. */
export function nullable<T>(parser: Parser<T>): Parser<T | null> {
  return (value, path) => (value === null || value === undefined ? null : parser(value, path));
}

export function listOf<T>(parser: Parser<T>): Parser<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new UnexpectedJsonError(path, 'a list');
    return value.map((item, index) => parser(item, `${path}[${index}]`));
  };
}

export function mapOf<T>(parser: Parser<T>): Parser<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (!isFields(value)) throw new UnexpectedJsonError(path, 'an object');
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, parser(item, `${path}.${key}`)]),
    );
  };
}

/** Reads one field of an object: {@code read('name', string)}. */
export type FieldReader = <T>(name: string, parser: Parser<T>) => T;

export function objectOf<T>(build: (read: FieldReader) => T): Parser<T> {
  return (value, path) => {
    if (!isFields(value)) throw new UnexpectedJsonError(path, 'an object');
    return build((name, parser) => parser(value[name], path === '' ? name : `${path}.${name}`));
  };
}
