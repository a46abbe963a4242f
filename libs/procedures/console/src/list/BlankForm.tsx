import type { DraftSource } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { BeginFoot } from './BeginFoot.js';
import { messages } from './messages.js';

export interface BeginProps {
  busy: boolean;
  onBegin: (from: DraftSource) => void;
  onClose: () => void;
}

export const isCode = (text: string): boolean => /^\d\.\d{6}$/.test(text);

/** Nothing but code, name and field. */
export function BlankForm({ busy, onBegin, onClose }: BeginProps) {
  const t = useT(messages);
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [field, setField] = useState('');
  const [asked, setAsked] = useState(false);
  const faults = {
    code: asked && !isCode(code.trim()) ? t('procedures.new.codeFault') : undefined,
    title: asked && title.trim().length < 3 ? t('procedures.new.titleFault') : undefined,
    field: asked && field.trim().length < 2 ? t('procedures.new.fieldFault') : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isCode(code.trim()) && title.trim().length >= 3 && field.trim().length >= 2)
      onBegin({ kind: 'blank', code: code.trim(), title: title.trim(), field: field.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="mbody">
        <FormField label={t('procedures.new.code')} hint={t('procedures.new.codeHint')} fault={faults.code}>
          {(bind) => (
            <input {...bind} className="in num brief" value={code} autoComplete="off" onChange={(event) => setCode(event.target.value)} />
          )}
        </FormField>
        <FormField label={t('procedures.new.title')} fault={faults.title}>
          {(bind) => <input {...bind} className="in" value={title} autoComplete="off" onChange={(event) => setTitle(event.target.value)} />}
        </FormField>
        <FormField label={t('procedures.new.field')} hint={t('procedures.new.fieldHint')} fault={faults.field}>
          {(bind) => <input {...bind} className="in" value={field} autoComplete="off" onChange={(event) => setField(event.target.value)} />}
        </FormField>
      </div>
      <BeginFoot busy={busy} onClose={onClose} />
    </form>
  );
}
