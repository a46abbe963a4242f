import { wayOfAnswers, type ReturnWish } from '@tinhso/dossiers-contract';
import { Card } from '@tinhso/ui';
import { useState } from 'react';
import type { OpenDraft } from '../drafts/useDraft.js';
import type { messages } from './messages.js';
import { WishFields } from './WishFields.js';
import { typedOf, wishFaults, wishOf, type TypedWish } from './wish.js';

/** What is chosen before sending. */
export interface AskedWish {
  readonly typed: TypedWish;
  readonly faults: readonly { readonly field: string; readonly text: keyof typeof messages }[];
  readonly change: (value: TypedWish) => void;
  /** To be sent with the application; undefined: as the answers say. */
  readonly wish: ReturnWish | undefined;
}

/** The choice of a draft: begins as the form was answered, and is kept with the draft as soon as it is complete. */
export function useAskedWish(open: OpenDraft): AskedWish {
  const { answers, returning } = open.content;
  const [typed, setTyped] = useState<TypedWish>(() => {
    const name = answers['applicantFullName'];
    const phone = answers['applicantPhone'];
    const known = { ...(typeof name === 'string' ? { name } : {}), ...(typeof phone === 'string' ? { phone } : {}) };
    return typedOf(returning ?? { way: wayOfAnswers(answers) }, known);
  });
  const change = (value: TypedWish) => {
    setTyped(value);
    const wish = wishOf(value);
    if (wish) open.keeper.update({ returning: wish });
  };
  return { typed, change, faults: wishFaults(typed), wish: wishOf(typed) };
}

/** The question on the last page before sending. */
export function AskedWishFields({ asked, tried }: { asked: AskedWish; tried: boolean }) {
  return (
    <Card className="wish">
      <WishFields value={asked.typed} onChange={asked.change} tried={tried} />
    </Card>
  );
}
