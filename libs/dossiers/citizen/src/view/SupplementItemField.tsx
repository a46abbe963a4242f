import type { SupplementRequestView } from '@tinhso/dossiers-contract';
import type { Answer, FormField, PaperRule } from '@tinhso/procedures-contract';
import { FieldError, TextAreaField, TextField, useT } from '@tinhso/ui';
import { AnswerField } from '../form/fields.js';
import type { PapersPort } from '../papers-port.js';
import { messages } from './messages.js';

/** One item of a request for supplements. */
export type SupplementItem = SupplementRequestView['items'][number];

/** An item with what the office said about it and the control that answers it. */
export function SupplementItemField({
  item,
  number,
  field,
  paper,
  value,
  onChange,
  papers,
  before,
  error,
}: {
  item: SupplementItem;
  number: number;
  /** Question of the form, for an `answer` item. */
  field: FormField | undefined;
  /** Rule of the paper, for a `paper` item. */
  paper: PaperRule | undefined;
  value: Answer | undefined;
  onChange: (value: Answer | undefined) => void;
  papers: PapersPort;
  /** What the citizen stated before, for an `answer` item. */
  before?: string;
  error?: string;
}) {
  const t = useT(messages);
  const id = `item-${item.id}`;
  const text = typeof value === 'string' ? value : '';
  return (
    <section className="supplement">
      <h2>
        {number}. {item.title}
      </h2>
      <p>{item.instruction}</p>
      {before && <p className="quiet supplement__before">{t('dossiers.supplement.before', { text: before })}</p>}
      {item.kind === 'paper' && (
        <div className={error ? 'field field--error' : 'field'}>
          {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
          {papers.field({
            paper: paper ?? { key: item.target ?? item.id, maxFiles: 4 },
            id,
            describedBy: error && `${id}-error`,
            invalid: Boolean(error),
          })}
        </div>
      )}
      {item.kind === 'answer' && field && (
        <AnswerField
          field={{ ...field, required: true }}
          id={id}
          value={value}
          onChange={onChange}
          faults={new Map(error ? [['', error]] : [])}
        />
      )}
      {item.kind === 'answer' && !field && (
        <TextField
          id={id}
          label={t('dossiers.supplement.newValue', { label: item.title })}
          value={text}
          onChange={onChange}
          error={error}
        />
      )}
      {item.kind === 'other' && (
        <TextAreaField
          id={id}
          label={t('dossiers.supplement.words')}
          value={text}
          onChange={onChange}
          error={error}
          area={{ maxLength: 2000 }}
        />
      )}
    </section>
  );
}
