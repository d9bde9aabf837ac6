import { parsed, withToken } from './http';
import type { Parser } from './json';
import { ProblemError } from './problem/problem';

/** A file on its way; fetch cannot tell how much of it has been sent. */
export interface FileTransfer {
  readonly path: string;
  readonly file: File;
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendOnce<T>(transfer: FileTransfer, headers: Headers, parser: Parser<T>): Promise<T> {
  const { path, file, onProgress, signal } = transfer;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const unreachable = () => {
      reject(new ProblemError({ kind: 'unreachable' }));
    };
    request.open('POST', path);
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.addEventListener('progress', ({ loaded }) => {
      onProgress(loaded);
    });
    request.upload.addEventListener('load', () => {
      onProgress(file.size);
    });
    request.addEventListener('load', () => {
      resolve(
        Promise.resolve().then(() => parsed(request.status, bodyOf(request.responseText), parser)),
      );
    });
    request.addEventListener('error', unreachable);
    request.addEventListener('abort', unreachable);
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(file);
  });
}

/** Sends a file's bytes with the token and tells how far it came; it can be aborted. */
export function sendFile<T>(transfer: FileTransfer, parser: Parser<T>): Promise<T> {
  return withToken((headers) => {
    headers.set('Content-Type', 'application/octet-stream');
    headers.set('X-File-Name', encodeURIComponent(transfer.file.name));
    return sendOnce(transfer, headers, parser);
  });
}
