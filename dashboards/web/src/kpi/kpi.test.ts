import { describe, expect, it } from 'vitest';
import type { Account, Role } from '../session/session';
import { mayAsk } from './kpi';

function account(role: Role): Account {
  return { username: 'ada', name: 'Ada', role, partner: role === 'partner' ? 'nova' : null };
}

describe('figures', () => {
  it('for everybody are asked for by anybody', () => {
    expect(mayAsk('everybody', null)).toBe(true);
  });

  it('of persons are for those who work in the project', () => {
    const roles: readonly Role[] = [
      'manager',
      'engineer',
      'council',
      'admin',
      'partner',
      'reviewer',
    ];
    expect(roles.filter((role) => mayAsk('staff', account(role)))).toEqual(['manager', 'engineer']);
    expect(mayAsk('staff', null)).toBe(false);
  });

  it('of centres are for the council, too', () => {
    expect(mayAsk('council', account('council'))).toBe(true);
    expect(mayAsk('council', account('manager'))).toBe(true);
    expect(mayAsk('council', account('reviewer'))).toBe(false);
  });
});
