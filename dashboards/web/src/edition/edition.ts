import { day, number, objectOf, string, type Parser } from '../json';

/** One publication of the warehouse; asOf is the latest day that its data speak of. */
export interface Edition {
  readonly number: number;
  readonly publishedAt: string;
  readonly asOf: string;
}

export const parseEdition: Parser<Edition> = objectOf((read) => ({
  number: read('number', number),
  publishedAt: read('publishedAt', string),
  asOf: read('asOf', day),
}));
