/** Paper has no clicks: every closed part, unless it is empty until asked, is opened for printing and closed again afterwards. */
export function openPartsForPrinting(): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...document.querySelectorAll('details')].filter(
      (part) => !part.open && !part.classList.contains('is-asked'),
    );
    for (const part of opened) part.open = true;
  };
  const close = () => {
    for (const part of opened) part.open = false;
    opened = [];
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
