import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { Icon } from '../icons/Icon.js';
import { formMessages } from './messages.js';

/** Ids that tie a control to its hint and fault. */
export interface FieldIds {
  id: string;
  describedBy: string | undefined;
  invalid: true | undefined;
}

/** Props of {@link Field}. */
export interface FieldProps {
  id: string;
  label: ReactNode;
  /** The label is the heading of the page: one question a page. */
  asHeading?: boolean;
  optional?: boolean;
  hint?: ReactNode;
  error?: string;
  children: (ids: FieldIds) => ReactNode;
}

/** Label, hint, fault and one control; the fault stands above the control and keeps what was typed. */
export function Field({ id, label, asHeading, optional, hint, error, children }: FieldProps) {
  const t = useT(formMessages);
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const words = (
    <>
      {label}
      {optional && <span className="label__optional"> {t('ui.form.optional')}</span>}
    </>
  );
  return (
    <div className={error ? 'field field--error' : 'field'}>
      {asHeading ? (
        <h1>
          <label className="label--page" htmlFor={id}>
            {words}
          </label>
        </h1>
      ) : (
        <label className="label" htmlFor={id}>
          {words}
        </label>
      )}
      {hint && (
        <p className={asHeading ? 'hint hint--page' : 'hint'} id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="field__control">
        {children({ id, describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined, invalid: error ? true : undefined })}
      </div>
    </div>
  );
}

/** The sentence of a fault, at its control. */
export function FieldError({ id, children }: { id: string; children: string }) {
  const t = useT(formMessages);
  return (
    <p className="field__error" id={id}>
      <Icon name="alert" size="s" />
      <span>
        <span className="visually-hidden">{t('ui.form.fault')}</span>
        {children}
      </span>
    </p>
  );
}

/** Group of controls under one question (date boxes, choices). */
export function FieldGroup({
  id,
  label,
  asHeading,
  optional,
  hint,
  error,
  children,
}: Omit<FieldProps, 'children'> & { children: ReactNode }) {
  const t = useT(formMessages);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const words = (
    <>
      {label}
      {optional && <span className="label__optional"> {t('ui.form.optional')}</span>}
    </>
  );
  return (
    <fieldset className={error ? 'field field--error' : 'field'} aria-describedby={described || undefined}>
      <legend className={asHeading ? 'label--page' : 'label'}>{asHeading ? <h1>{words}</h1> : words}</legend>
      {hint && (
        <p className={asHeading ? 'hint hint--page' : 'hint'} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="field__control">{children}</div>
    </fieldset>
  );
}
