import { nullable, objectOf, string } from '../json';

/** Why figures cannot be shown; unreachable: no answer at all, unreadable: an answer of another shape. */
export type Problem =
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** The stable name of the problem, or empty. */
      readonly code: string;
      readonly title: string;
      readonly detail: string;
      /** The moment before which the same request is refused again, where one is known. */
      readonly lockedUntil: string | null;
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
  lockedUntil: read('lockedUntil', nullable(string)),
}));

/** Reads an RFC 9457 problem; an answer of another kind leaves only its status. */
export function refusal(status: number, body: unknown): Problem {
  try {
    const { type, title, detail, lockedUntil } = parseProblemDetail(body, '');
    const code = type?.startsWith(typePrefix) === true ? type.slice(typePrefix.length) : '';
    return { kind: 'refused', status, code, title: title ?? '', detail: detail ?? '', lockedUntil };
  } catch {
    return { kind: 'refused', status, code: '', title: '', detail: '', lockedUntil: null };
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { kind: 'unreadable', detail: error instanceof Error ? error.message : '' };
}
