import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** One subject of the page and its figures. */
export function Section({ id, title, intro, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="subject" id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className="subject-intro">{intro}</p>
      <div className="figures">{children}</div>
    </section>
  );
}
