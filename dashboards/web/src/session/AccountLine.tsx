import { PageLink } from '../app/PageLink';
import { useWords } from '../i18n/useLanguage';
import { roleName, type Account } from './session';
import { useSession, useSignOut } from './useSession';

function SignedIn({ account }: { readonly account: Account }) {
  const words = useWords();
  const signOut = useSignOut();
  const role = roleName(account, words);
  return (
    <>
      <span className="account-name">
        {words.t('session.signedInAs', { name: account.name, role })}
      </span>
      <button
        type="button"
        onClick={() => {
          signOut.mutate();
        }}
      >
        {words.t('session.signOut')}
      </button>
      {signOut.isError && (
        <span className="account-failed" role="alert">
          {words.t('session.signOutFailed')}
        </span>
      )}
    </>
  );
}

/** Who is signed in, with the way out; or the way in. */
export function AccountLine() {
  const { t } = useWords();
  const session = useSession();
  if (session.kind === 'loading') return null;
  const account = session.kind === 'ready' ? session.data : null;
  return (
    <div className="account" role="group" aria-label={t('session.account')}>
      {account === null ? (
        <PageLink path="/accedi">{t('session.title')}</PageLink>
      ) : (
        <SignedIn account={account} />
      )}
    </div>
  );
}
