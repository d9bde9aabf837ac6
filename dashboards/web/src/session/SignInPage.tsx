import { Button } from 'design-react-kit';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { PageFrame } from '../app/PageFrame';
import { homeOf } from '../app/pages';
import { formatTimeAfter } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { addressIn, goTo, useWords } from '../i18n/useLanguage';
import { problemTexts } from '../problem/FailedState';
import { problemOf, type Problem } from '../problem/problem';
import { roleName } from './session';
import { nextOf } from './next';
import { useAccount, useSignIn, useSignOut, type Credentials } from './useSession';

function reasonOf(problem: Problem, words: Words): string {
  if (problem.kind === 'refused') {
    const { code, lockedUntil } = problem;
    if (code === 'wrong-name-or-password') return words.t('session.wrong');
    if (code === 'locked' && lockedUntil !== null) {
      return words.t('session.locked', { until: formatTimeAfter(lockedUntil, words.language) });
    }
  }
  const { title, hint } = problemTexts(problem, words);
  return `${title}. ${hint}`;
}

interface FieldProps {
  readonly name: keyof Credentials;
  readonly label: string;
  readonly isWrong: boolean;
}

function Field({ name, label, isWrong }: FieldProps) {
  return (
    <div className="sign-in-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={name === 'password' ? 'password' : 'text'}
        autoComplete={name === 'password' ? 'current-password' : 'username'}
        autoCapitalize="none"
        spellCheck={false}
        required
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? 'sign-in-failed' : undefined}
      />
    </div>
  );
}

function Failure({ reason }: { readonly reason: string }) {
  const { t } = useWords();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.focus();
  }, [reason]);
  return (
    <div id="sign-in-failed" className="state state-failed" role="alert" tabIndex={-1} ref={shown}>
      <p className="state-title">{t('session.failed')}</p>
      <p>{reason}</p>
    </div>
  );
}

function typed(form: FormData, name: keyof Credentials): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function SignInForm() {
  const words = useWords();
  const { t, language } = words;
  const [isMissing, setMissing] = useState(false);
  const signIn = useSignIn((account) => {
    const pathname = nextOf(window.location.search, homeOf(account));
    goTo(addressIn(language, { pathname, search: '', hash: '' }));
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.isPending) return;
    const form = new FormData(event.currentTarget);
    const credentials = { username: typed(form, 'username'), password: typed(form, 'password') };
    const lacks = credentials.username.trim() === '' || credentials.password === '';
    setMissing(lacks);
    if (!lacks) signIn.mutate(credentials);
  };
  const failed = signIn.isError ? reasonOf(problemOf(signIn.error), words) : null;
  const reason = isMissing ? t('session.missing') : failed;
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      {reason !== null && <Failure reason={reason} />}
      <Field name="username" label={t('session.username')} isWrong={reason !== null} />
      <Field name="password" label={t('session.password')} isWrong={reason !== null} />
      <Button color="primary" type="submit" aria-disabled={signIn.isPending}>
        {signIn.isPending ? t('session.busy') : t('session.submit')}
      </Button>
    </form>
  );
}

function SignedInAlready() {
  const words = useWords();
  const account = useAccount();
  const signOut = useSignOut();
  if (account === null) return null;
  return (
    <div className="state">
      <p>{words.t('session.already', { name: account.name, role: roleName(account, words) })}</p>
      <Button
        color="primary"
        outline
        type="button"
        onClick={() => {
          signOut.mutate();
        }}
      >
        {words.t('session.signOut')}
      </Button>
    </div>
  );
}

/** Signs people in, or says who already is. */
export function SignInPage() {
  const { t } = useWords();
  const account = useAccount();
  return (
    <PageFrame>
      <h1>{t('session.title')}</h1>
      <p className="page-lead">{t('session.lead')}</p>
      {account === null ? <SignInForm /> : <SignedInAlready />}
    </PageFrame>
  );
}
