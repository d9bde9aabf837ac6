import { Button } from 'design-react-kit';
import { useCallback, useState } from 'react';
import type { Choice, Delivery } from '../delivery/delivery';
import { useWords } from '../i18n/useLanguage';
import { DecisionDialog } from './DecisionDialog';

/** Accepts or refuses a held delivery; what that means is said before it is done. */
export function DecisionButtons({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const close = useCallback(() => {
    setChoice(null);
  }, []);
  const button = (own: Choice) => (
    <Button
      color={own === 'accept' ? 'primary' : 'danger'}
      outline={own === 'refuse'}
      size="sm"
      type="button"
      onClick={() => {
        setChoice(own);
      }}
    >
      {t(`data.decide.${own}`)}
      <span className="visually-hidden">: {delivery.fileName}</span>
    </Button>
  );
  return (
    <div className="buttons">
      {button('accept')}
      {button('refuse')}
      {choice !== null && <DecisionDialog delivery={delivery} choice={choice} onClose={close} />}
    </div>
  );
}
