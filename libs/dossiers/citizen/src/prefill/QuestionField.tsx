import { printAnswer, type Answer, type FormField } from '@tinhso/procedures-contract';
import type { PrefillOffer } from '@tinhso/dossiers-contract';
import { groupCitizenId, useLang } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { AnswerField, type AnswerFieldProps } from '../form/fields.js';
import { usePlaces } from '../places.js';
import { HeldAnswer } from './HeldAnswer.js';
import { isVerified, sameAs } from './known.js';
import { SourceNote } from './SourceNote.js';

/** Props of {@link QuestionField}. */
export interface QuestionFieldProps extends Omit<AnswerFieldProps, 'field'> {
  field: FormField;
  /** What may be filled in here. */
  offer: PrefillOffer | undefined;
  /** The person wants to change what is held. */
  opened: boolean;
  onOpen: () => void;
}

/** Whether a question is only shown: somebody vouches for the answer, and nobody wants it otherwise. */
export const isHeld = ({ offer, opened, value, faults }: Pick<QuestionFieldProps, 'offer' | 'opened' | 'value' | 'faults'>): boolean =>
  offer !== undefined && isVerified(offer) && !opened && faults.size === 0 && sameAs(value, offer);

/** One question of a page: asked, asked with a first value and its source, or only shown because it is known for certain. */
export function QuestionField({ offer, opened, onOpen, ...question }: QuestionFieldProps): ReactNode {
  const lang = useLang();
  const { field, value, onChange } = question;
  const places = usePlaces(offer ? { offer: offer.value as Answer } : {});
  if (!offer) return <AnswerField {...question} />;
  const printed = printAnswer(field, offer.value as Answer, places, lang);
  const text = field.widget === 'citizenId' ? groupCitizenId(printed) : printed;
  if (isHeld({ offer, opened, value, faults: question.faults }))
    return <HeldAnswer label={field.label[lang]} text={text} offer={offer} onWrong={onOpen} />;
  return (
    <>
      <AnswerField {...question} />
      <SourceNote offer={offer} same={sameAs(value, offer)} text={text} onAgain={() => onChange(offer.value as Answer)} />
    </>
  );
}
