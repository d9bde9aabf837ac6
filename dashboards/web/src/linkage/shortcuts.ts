import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Single keys can be switched off: who dictates or types with aids might set them off unawares. */
let areOn = true;
const listeners = new Set<() => void>();

export function switchShortcuts(on: boolean): void {
  areOn = on;
  for (const listener of listeners) listener();
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => areOn,
  );
}

/** Whether a key is meant for what has the focus. */
function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}

/** Does something when a key, if there is one, is pressed alone; one that is held down counts once. */
export function useShortcut(key: string | null, action: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    if (!areOn || !isAlone || isTyped(event) || event.key.toLowerCase() !== key) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
