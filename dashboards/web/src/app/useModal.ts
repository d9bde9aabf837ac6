import { useEffect, useRef, type RefObject } from 'react';

/** Opens a dialog over the page while it is shown; closing it by any means tells so. */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    element.addEventListener('close', onClose);
    return () => {
      element.removeEventListener('close', onClose);
      element.close();
    };
  }, [onClose]);
  return dialog;
}
