import {
  boolean,
  day,
  listOf,
  number,
  objectOf,
  string,
  type FieldReader,
  type Parser,
} from '../json';

/** One publication of the warehouse; asOf is the latest day that its data speak of. */
export interface Edition {
  readonly number: number;
  readonly publishedAt: string;
  readonly asOf: string;
}

function readEdition(read: FieldReader): Edition {
  return {
    number: read('number', number),
    publishedAt: read('publishedAt', string),
    asOf: read('asOf', day),
  };
}

export const parseEdition: Parser<Edition> = objectOf(readEdition);

/** An edition in the list of all. */
export interface ListedEdition extends Edition {
  readonly isCurrent: boolean;
}

const parseListed: Parser<ListedEdition> = objectOf((read) => ({
  ...readEdition(read),
  isCurrent: read('isCurrent', boolean),
}));

export const parseEditions: Parser<readonly ListedEdition[]> = objectOf((read) =>
  read('editions', listOf(parseListed)),
);
