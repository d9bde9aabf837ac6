/** Says that there is nothing to show yet, and what to do. */
export function EmptyState({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className="state state-empty" role="status">
      <p className="state-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}
