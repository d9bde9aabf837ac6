import { UnexpectedJsonError, type Parser } from './json';
import { ProblemError, problemOf, refusal } from './problem/problem';

const accepted = { Accept: 'application/json, application/problem+json' };

/** Readable by our pages only; a foreign page cannot send it along. */
const tokenCookie = 'XSRF-TOKEN';
const tokenHeader = 'X-XSRF-TOKEN';

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** The checked body of an answer; a refusal or another shape is a {@link ProblemError}. */
export function parsed<T>(status: number, body: unknown, parser: Parser<T>): T {
  if (status < 200 || status > 299) throw new ProblemError(refusal(status, body));
  try {
    return parser(body, '');
  } catch (cause) {
    if (!(cause instanceof UnexpectedJsonError)) throw cause;
    throw new ProblemError({ kind: 'unreadable', detail: cause.message }, { cause });
  }
}

/** Asks and checks the shape of the answer; every failure is a {@link ProblemError}. */
async function ask<T>(path: string, request: RequestInit, parser: Parser<T>): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    throw new ProblemError({ kind: 'unreachable' }, { cause });
  }
  const body = await bodyOf(response);
  return parsed(response.status, body, parser);
}

/** Fetches JSON and checks its shape; every failure is a {@link ProblemError}. */
export function fetchJson<T>(path: string, parser: Parser<T>, signal?: AbortSignal): Promise<T> {
  return ask(path, { headers: accepted, ...(signal === undefined ? {} : { signal }) }, parser);
}

/** A file as the service names it. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

const namePattern = /filename="([^"]+)"/;

/** Fetches a file as a whole; one that breaks off is a {@link ProblemError} and no file. */
export async function fetchFile(path: string): Promise<NamedFile> {
  let response: Response;
  try {
    response = await fetch(path);
    if (response.ok) {
      const [, name] = namePattern.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
      return { name: name ?? 'file', content: await response.blob() };
    }
  } catch (cause) {
    throw new ProblemError({ kind: 'unreachable' }, { cause });
  }
  throw new ProblemError(refusal(response.status, await bodyOf(response)));
}

function tokenOf(cookies: string): string | undefined {
  const start = `${tokenCookie}=`;
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(start));
  return found === undefined ? undefined : decodeURIComponent(found.slice(start.length));
}

/** The token of the cookie; without one the session's answer brings it. */
async function token(): Promise<string> {
  const known = tokenOf(document.cookie);
  if (known !== undefined) return known;
  await fetchJson('/v1/session', (value) => value);
  return tokenOf(document.cookie) ?? '';
}

export interface Change {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: BodyInit;
  readonly contentType?: string;
}

function lacksToken(error: unknown): boolean {
  const problem = problemOf(error);
  return problem.kind === 'refused' && problem.code === 'token-missing';
}

/** Tries with the token; one that has become stale is fetched anew, once. */
export async function withToken<T>(attempt: (headers: Headers) => Promise<T>): Promise<T> {
  const headers = async () => new Headers({ ...accepted, [tokenHeader]: await token() });
  try {
    return await attempt(await headers());
  } catch (error) {
    if (!lacksToken(error)) throw error;
    document.cookie = `${tokenCookie}=; path=/; max-age=0`;
    return attempt(await headers());
  }
}

/** Sends a change with the token. */
export function send<T>(path: string, change: Change, parser: Parser<T>): Promise<T> {
  const { method, body, contentType } = change;
  return withToken((headers) => {
    if (contentType !== undefined) headers.set('Content-Type', contentType);
    return ask(path, { method, headers, ...(body === undefined ? {} : { body }) }, parser);
  });
}

export function sendJson<T>(
  path: string,
  method: Change['method'],
  value: unknown,
  parser: Parser<T>,
): Promise<T> {
  const body = JSON.stringify(value);
  return send(path, { method, body, contentType: 'application/json' }, parser);
}
