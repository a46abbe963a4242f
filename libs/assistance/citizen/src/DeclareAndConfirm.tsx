import { Button, Checkbox, ErrorSummary, FieldError, ProblemNotice, useT } from '@tinhso/ui';
import { useId, useState } from 'react';
import { messages } from './messages.js';

/** The declaration, never ticked beforehand, and the one press that files it. */
export function DeclareAndConfirm({
  declaration,
  confirming,
}: {
  declaration: string;
  confirming: { mutate: () => void; isPending: boolean; error: Error | null };
}) {
  const t = useT(messages);
  const id = useId();
  const [declared, setDeclared] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && !declared ? t('assistance.declare.missing') : undefined;
  const press = () => {
    setAttempt(attempt + 1);
    if (declared) confirming.mutate();
  };
  return (
    <>
      <ErrorSummary faults={missing ? [{ id, message: missing }] : []} attempt={attempt} />
      <div className={missing ? 'field field--error declare' : 'declare'}>
        {missing && <FieldError id={`${id}-error`}>{missing}</FieldError>}
        <Checkbox id={id} checked={declared} onChange={setDeclared} label={declaration} invalid={missing !== undefined} />
      </div>
      {confirming.error && <ProblemNotice error={confirming.error} />}
      <Button block busy={confirming.isPending && t('assistance.confirm.busy')} onClick={press}>
        {t('assistance.confirm.act')}
      </Button>
    </>
  );
}
