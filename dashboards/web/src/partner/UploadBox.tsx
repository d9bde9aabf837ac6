import { Button } from 'design-react-kit';
import { useId } from 'react';
import { formatBytes, formatNumber } from '../i18n/format';
import { useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { isRunning, largestFile, type Upload } from './upload';
import { useFileDrop } from './useFileDrop';
import { useUpload } from './useUpload';

function Progress({ upload, cancel }: { readonly upload: Upload; readonly cancel: () => void }) {
  const { t, language } = useWords();
  if (upload.kind !== 'sending' && upload.kind !== 'checking') return null;
  const share = upload.kind === 'sending' ? upload.sent / upload.total : undefined;
  const label =
    share === undefined
      ? t('partner.upload.checking', { file: upload.fileName })
      : t('partner.upload.sending', { file: upload.fileName });
  return (
    <div className="upload-progress">
      <p role="status">{label}</p>
      <progress aria-label={label} {...(share === undefined ? {} : { value: share })} />
      <p className="upload-share">
        {share !== undefined && `${formatNumber(Math.floor(share * 100), language)} %`}
      </p>
      <Button color="primary" outline size="sm" type="button" onClick={cancel}>
        {t('partner.upload.cancel')}
      </Button>
    </div>
  );
}

function Complaint({ upload }: { readonly upload: Upload }) {
  const words = useWords();
  const { t } = words;
  if (upload.kind === 'unfit' && upload.why !== 'none') {
    return (
      <p className="upload-complaint" role="alert">
        {t(`partner.upload.unfit.${upload.why}`)}
      </p>
    );
  }
  if (upload.kind !== 'failed') return null;
  const { title, hint } = problemTexts(upload.problem, words);
  return (
    <p className="upload-complaint" role="alert">
      <strong>{t('partner.upload.failed', { file: upload.fileName })}</strong> {title}. {hint}
    </p>
  );
}

interface ChooserProps {
  readonly choose: (files: readonly File[]) => void;
}

function Chooser({ choose }: ChooserProps) {
  const { t, language } = useWords();
  const id = useId();
  return (
    <>
      <p className="upload-call">{t('partner.upload.call')}</p>
      <input
        id={id}
        className="visually-hidden upload-input"
        type="file"
        onChange={(event) => {
          choose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="btn btn-primary">
        {t('partner.upload.choose')}
      </label>
      <p className="upload-limit">
        {t('partner.upload.limit', { size: formatBytes(largestFile, language) })}
      </p>
    </>
  );
}

/** Takes a file by dropping or choosing it and has it checked; nothing is delivered by that. */
export function UploadBox({ feed }: { readonly feed: string }) {
  const { upload, choose, cancel } = useUpload(feed);
  const isBusy = isRunning(upload);
  const { place, isOver } = useFileDrop((files) => {
    if (!isBusy) choose(files);
  });
  return (
    <div ref={place} className={isOver && !isBusy ? 'upload-box is-over' : 'upload-box'}>
      <Complaint upload={upload} />
      {isBusy ? <Progress upload={upload} cancel={cancel} /> : <Chooser choose={choose} />}
    </div>
  );
}
