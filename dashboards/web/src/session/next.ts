/** Where signing in leads: a path of this site, never another site's address. */
export function nextOf(search: string): string {
  const asked = new URLSearchParams(search).get('next') ?? '';
  return /^\/[\w-]+$/.test(asked) ? asked : '/';
}

/** The page for signing in that leads back to this path. */
export function signInAddress(path: string): string {
  return /^\/[\w-]+$/.test(path) ? `/accedi?next=${encodeURIComponent(path)}` : '/accedi';
}
