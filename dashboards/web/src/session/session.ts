import { boolean, nullable, objectOf, oneOf, string, type Parser } from '../json';
import type { Words } from '../i18n/i18n';

const roles = ['engineer', 'manager', 'council', 'admin', 'partner', 'reviewer'] as const;
export type Role = (typeof roles)[number];

/** Who is signed in. */
export interface Account {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** The partner whose records the role partner delivers. */
  readonly partner: string | null;
}

const parseAccount: Parser<Account> = objectOf((read) => ({
  username: read('username', string),
  name: read('name', string),
  role: read('role', oneOf(...roles)),
  partner: read('partner', nullable(string)),
}));

const parseSignedIn = objectOf((read) => read('signedIn', boolean));

/** The account, or null when nobody is signed in. */
export const parseSession: Parser<Account | null> = (value, path) =>
  parseSignedIn(value, path) ? parseAccount(value, path) : null;

export function roleName({ role, partner }: Account, { t }: Words): string {
  return role === 'partner'
    ? t('session.roles.partner', { partner: partner ?? '' })
    : t(`session.roles.${role}`);
}
