import type { Problem } from '../problem/problem';

/** The largest file that the service takes, in bytes. */
export const largestFile = 200_000_000;

/** How far the sending of a file came. */
export type Upload =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unfit'; readonly why: Unfit }
  | {
      readonly kind: 'sending';
      readonly fileName: string;
      readonly sent: number;
      readonly total: number;
    }
  | { readonly kind: 'checking'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly fileName: string; readonly problem: Problem };

export type Unfit = 'none' | 'several' | 'empty' | 'too-large';

export type UploadEvent =
  | { readonly kind: 'unfit'; readonly why: Unfit }
  | { readonly kind: 'started'; readonly fileName: string; readonly total: number }
  | { readonly kind: 'progressed'; readonly sent: number }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'cancelled' };

/** Why files are not sent at all, or null when there is one that fits. */
export function unfitOf(files: readonly { readonly size: number }[]): Unfit | null {
  const [file, ...others] = files;
  if (file === undefined) return 'none';
  if (others.length > 0) return 'several';
  if (file.size === 0) return 'empty';
  return file.size > largestFile ? 'too-large' : null;
}

function progressed(upload: Upload, sent: number): Upload {
  if (upload.kind !== 'sending') return upload;
  return sent < upload.total
    ? { ...upload, sent }
    : { kind: 'checking', fileName: upload.fileName };
}

/** What becomes of an upload when something happens; what comes too late changes nothing. */
export function uploadAfter(upload: Upload, event: UploadEvent): Upload {
  switch (event.kind) {
    case 'unfit':
      return event;
    case 'started':
      return { kind: 'sending', fileName: event.fileName, sent: 0, total: event.total };
    case 'progressed':
      return progressed(upload, event.sent);
    case 'failed':
      return 'fileName' in upload
        ? { kind: 'failed', fileName: upload.fileName, problem: event.problem }
        : upload;
    case 'cancelled':
      return { kind: 'idle' };
  }
}

export function isRunning({ kind }: Upload): boolean {
  return kind === 'sending' || kind === 'checking';
}
