import { useWords } from '../i18n/useLanguage';
import type { OpenedPair, SaidValue } from './pairs';
import {
  areNamesSwapped,
  comparedRows,
  comparisonName,
  cut,
  levelName,
  valueText,
  type ComparedRow,
  type Tone,
} from './reading';
import { usePartners } from './usePartners';

/** What tells agreement from contradiction without its colour. */
const signs: Readonly<Record<Tone, string>> = {
  equal: '=',
  similar: '≈',
  different: '≠',
  missing: '–',
};

interface SideProps {
  readonly row: ComparedRow;
  readonly partner: string;
  readonly side: 'left' | 'right';
}

/** Where a single value differs from the other one; of values that share nothing, all of it does. */
function Differing({ text, other }: { readonly text: string; readonly other: string }) {
  const { start, middle, end } = cut(text, other);
  if (middle === '' || start.length + end.length === 0) return text;
  return (
    <>
      {start}
      <mark>{middle}</mark>
      {end}
    </>
  );
}

function Values({ row, partner, side }: SideProps) {
  const words = useWords();
  const texts = (values: readonly SaidValue[]) =>
    values.map((value) => valueText(row.name, value, words));
  const own = texts(row[side]);
  const others = texts(row[side === 'left' ? 'right' : 'left']);
  const [other] = others;
  const isSpelt = own.length === 1 && others.length === 1 && row.tone === 'similar';
  return (
    <div className={`compared-${side}`}>
      <span className="visually-hidden">{partner}: </span>
      {own.length === 0 && <span className="soft">{words.t('review.pair.nothing')}</span>}
      {own.map((text) => (
        <span key={text} className="compared-value">
          {isSpelt && other !== undefined ? <Differing text={text} other={other} /> : text}
        </span>
      ))}
    </div>
  );
}

function Row({
  row,
  partners,
}: {
  readonly row: ComparedRow;
  readonly partners: readonly [string, string];
}) {
  const words = useWords();
  const [left, right] = partners;
  return (
    <li data-tone={row.tone}>
      <h4 className="compared-name">{comparisonName(row.name, words)}</h4>
      <Values row={row} partner={left} side="left" />
      <Values row={row} partner={right} side="right" />
      <p className="compared-level">
        <span className="tone-sign" aria-hidden="true">
          {signs[row.tone]}
        </span>
        {levelName(row.level, words)}
      </p>
    </li>
  );
}

/** What both registers say, one thing below the other, with how well it agrees. */
export function ComparedValues({ opened }: { readonly opened: OpenedPair }) {
  const { t } = useWords();
  const partnerOf = usePartners();
  const partners = [partnerOf(opened.left.feed), partnerOf(opened.right.feed)] as const;
  return (
    <>
      <h3 className="visually-hidden">{t('review.pair.values')}</h3>
      <div className="compared-head" aria-hidden="true">
        <span />
        <span>{partners[0]}</span>
        <span>{partners[1]}</span>
        <span />
      </div>
      <ul className="compared">
        {comparedRows(opened).map((row) => (
          <Row key={row.name} row={row} partners={partners} />
        ))}
      </ul>
      {areNamesSwapped(opened) && <p className="note">{t('review.pair.swapped')}</p>}
    </>
  );
}
