import { maskCitizenId } from '@tinhso/kernel';
import { Button, groupCitizenId, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';

/** A citizen ID, hidden but for its end until asked for: screens are looked at over shoulders. */
export function HiddenNumber({ value }: { value: string }) {
  const t = useT(messages);
  const [shown, setShown] = useState(false);
  return (
    <>
      <span className="num">{shown ? groupCitizenId(value) : maskCitizenId(value)}</span>{' '}
      <Button look="quiet" small onClick={() => setShown(!shown)}>
        {t(shown ? 'profile.info.hide' : 'profile.info.show')}
      </Button>
    </>
  );
}
