import type { ParseKeys } from 'i18next';
import { useWords } from '../i18n/useLanguage';
import type { FigureKind } from '../kpi/Drawings';
import { Section } from '../kpi/Section';
import { Sections } from '../kpi/Sections';
import { BoardFigure } from './BoardFigure';
import type { BoardQuestion } from './boardQuestions';

/** A figure of a section; its title and remark are keys of texts. */
interface SectionFigure {
  readonly id: string;
  readonly title: ParseKeys;
  readonly kind: FigureKind;
  readonly question: BoardQuestion;
  readonly remark?: ParseKeys;
}

/** A subject of a page, where the address may lead to, and its figures. */
export interface FigureSection {
  readonly id: string;
  readonly title: ParseKeys;
  readonly intro: ParseKeys;
  readonly figures: readonly SectionFigure[];
}

/** The subjects of a page one after the other, and the way to each. */
export function FigureSections({ sections }: { readonly sections: readonly FigureSection[] }) {
  const { t } = useWords();
  return (
    <>
      <Sections sections={sections.map(({ id, title }) => ({ id, title: t(title) }))} />
      {sections.map(({ id, title, intro, figures }) => (
        <Section key={id} id={id} title={t(title)} intro={t(intro)}>
          {figures.map((figure) => (
            <BoardFigure
              key={figure.id}
              id={figure.id}
              title={t(figure.title)}
              kind={figure.kind}
              question={figure.question}
              remarks={figure.remark === undefined ? [] : [t(figure.remark)]}
            />
          ))}
        </Section>
      ))}
    </>
  );
}
