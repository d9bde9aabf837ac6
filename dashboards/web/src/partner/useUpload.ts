import { useEffect, useReducer, useRef } from 'react';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';
import { problemOf } from '../problem/problem';
import { checkPath } from './addresses';
import { useSendFile } from './api';
import { unfitOf, uploadAfter, type Upload } from './upload';

interface UploadHandle {
  readonly upload: Upload;
  readonly choose: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

/** Sends a chosen file to be checked and then leads to the check's page; leaving stops it. */
export function useUpload(feed: string): UploadHandle {
  const { language } = useWords();
  const { mutateAsync } = useSendFile(feed);
  const [upload, tell] = useReducer(uploadAfter, { kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onProgress = (sent: number) => {
      if (!signal.aborted) tell({ kind: 'progressed', sent });
    };
    tell({ kind: 'started', fileName: file.name, total: file.size });
    try {
      const check = await mutateAsync({ file, onProgress, signal });
      if (signal.aborted) return;
      goTo(addressIn(language, { pathname: checkPath(feed, check.id), search: '', hash: '' }));
    } catch (error) {
      if (!signal.aborted) tell({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const choose = (files: readonly File[]) => {
    const [file] = files;
    const why = unfitOf(files);
    if (file === undefined || why !== null) tell({ kind: 'unfit', why: why ?? 'none' });
    else void send(file);
  };
  const cancel = () => {
    running.current?.abort();
    tell({ kind: 'cancelled' });
  };
  return { upload, choose, cancel };
}
