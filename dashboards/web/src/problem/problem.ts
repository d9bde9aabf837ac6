import { nullable, objectOf, string, UnexpectedJsonError, type Parser } from '../json';

/** Why figures cannot be shown; unreachable: no answer at all, unreadable: an answer of another shape. */
export type Problem =
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** The stable name of the problem, or empty. */
      readonly code: string;
      readonly title: string;
      readonly detail: string;
    }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** The failure of a request, as the pages show it. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.kind, options);
    this.name = 'ProblemError';
  }
}

const typePrefix = 'urn:sprint:problem:';

const parseProblemDetail = objectOf((read) => ({
  type: read('type', nullable(string)),
  title: read('title', nullable(string)),
  detail: read('detail', nullable(string)),
}));

/** Reads an RFC 9457 problem; an answer of another kind leaves only its status. */
export function refusal(status: number, body: unknown): Problem {
  try {
    const { type, title, detail } = parseProblemDetail(body, '');
    const code = type?.startsWith(typePrefix) === true ? type.slice(typePrefix.length) : '';
    return { kind: 'refused', status, code, title: title ?? '', detail: detail ?? '' };
  } catch {
    return { kind: 'refused', status, code: '', title: '', detail: '' };
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { kind: 'unreadable', detail: error instanceof Error ? error.message : '' };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Fetches JSON and checks its shape; every failure is a {@link ProblemError}. */
export async function fetchJson<T>(
  path: string,
  parser: Parser<T>,
  signal?: AbortSignal,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      headers: { Accept: 'application/json, application/problem+json' },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    throw new ProblemError({ kind: 'unreachable' }, { cause });
  }
  const body = await bodyOf(response);
  if (!response.ok) throw new ProblemError(refusal(response.status, body));
  try {
    return parser(body, '');
  } catch (cause) {
    if (!(cause instanceof UnexpectedJsonError)) throw cause;
    throw new ProblemError({ kind: 'unreadable', detail: cause.message }, { cause });
  }
}
