import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../http';
import { wordsOf } from '../i18n/i18n';
import { objectOf, string } from '../json';
import { problemTexts } from './FailedState';
import { ProblemError, refusal, type Problem } from './problem';

const parseName = objectOf((read) => ({ name: read('name', string) }));

function answering(answer: () => Promise<Response>): void {
  vi.stubGlobal('fetch', answer);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function problemOfFetch(): Promise<Problem | undefined> {
  try {
    await fetchJson('/v1/kpis', parseName);
    return undefined;
  } catch (error) {
    return error instanceof ProblemError ? error.problem : undefined;
  }
}

describe('fetching', () => {
  it('gives the checked answer', async () => {
    answering(() => Promise.resolve(Response.json({ name: 'a' })));
    await expect(fetchJson('/v1/kpis', parseName)).resolves.toEqual({ name: 'a' });
  });

  it('tells a refusal with the words and the name of the problem', async () => {
    const body = { type: 'urn:sprint:problem:no-edition', title: 'No figures yet', status: 503 };
    answering(() => Promise.resolve(Response.json(body, { status: 503 })));
    await expect(problemOfFetch()).resolves.toEqual({
      kind: 'refused',
      status: 503,
      code: 'no-edition',
      title: 'No figures yet',
      detail: '',
      lockedUntil: null,
    });
  });

  it('bears an error page that is no JSON', async () => {
    answering(() => Promise.resolve(new Response('<html>', { status: 502 })));
    await expect(problemOfFetch()).resolves.toMatchObject({ kind: 'refused', status: 502 });
  });

  it('tells a lost connection', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(problemOfFetch()).resolves.toEqual({ kind: 'unreachable' });
  });

  it('tells an answer of another shape and where it differs', async () => {
    answering(() => Promise.resolve(Response.json({ name: 7 })));
    await expect(problemOfFetch()).resolves.toEqual({
      kind: 'unreadable',
      detail: 'Cannot read the answer: expected a text at name.',
    });
  });
});

describe('a problem on the page', () => {
  it('is told in the language of the page when it is a known one', () => {
    const away = refusal(503, { type: 'urn:sprint:problem:database-away', title: 'The database' });
    expect(problemTexts(away, wordsOf('it')).title).toBe('La base di dati non risponde');
  });

  it('is told in the words of the service otherwise', () => {
    const other = refusal(400, { title: 'Bad request', detail: 'Use another.' });
    expect(problemTexts(other, wordsOf('en'))).toEqual({
      title: 'The service answered with an error (400)',
      hint: 'Bad request: Use another.',
    });
  });
});
