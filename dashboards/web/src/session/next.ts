const ownPath = /^(\/[\w-]+)+$/;

/** Where signing in leads: to a path of this site, never to another site's address, or else home. */
export function nextOf(search: string, home: string): string {
  const asked = new URLSearchParams(search).get('next') ?? '';
  return ownPath.test(asked) ? asked : home;
}

/** The page for signing in that leads back to this path. */
export function signInAddress(path: string): string {
  return ownPath.test(path) ? `/accedi?next=${encodeURIComponent(path)}` : '/accedi';
}
