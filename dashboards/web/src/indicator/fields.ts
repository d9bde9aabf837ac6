/** What somebody typed into a field of a form; files are no text. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A number as people write it: 1.250,5 in Italian; null for anything else. */
export function numberOf(text: string, language: 'it' | 'en'): number | null {
  const plain =
    language === 'it'
      ? text.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.')
      : text.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}
