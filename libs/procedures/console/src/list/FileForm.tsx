import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { BeginFoot } from './BeginFoot.js';
import type { BeginProps } from './BlankForm.js';
import { messages } from './messages.js';

const LARGEST = 2 * 1024 * 1024;

/** Whole JSON object of a file; undefined when it is none. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch (broken) {
    if (broken instanceof SyntaxError) return undefined;
    throw broken;
  }
}

/** A procedure that was exported here or elsewhere. */
export function FileForm({ busy, onBegin, onClose }: BeginProps) {
  const t = useT(messages);
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return setFault(t('procedures.new.fileMissing'));
    if (file.size > LARGEST) return setFault(t('procedures.new.fileLarge'));
    const content = parsed(await file.text());
    if (!content) return setFault(t('procedures.new.fileBroken'));
    onBegin({ kind: 'file', content });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className="mbody">
        <FormField label={t('procedures.new.fileLabel')} hint={t('procedures.new.fileHint')} fault={fault}>
          {(bind) => (
            <input
              {...bind}
              className="in file0"
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                setFault(undefined);
                setFile(event.target.files?.[0]);
              }}
            />
          )}
        </FormField>
      </div>
      <BeginFoot busy={busy} onClose={onClose} />
    </form>
  );
}
