import { useT } from '@tinhso/ui';
import { useAt, useDesign } from './design.js';
import { Labelled } from './Labelled.js';
import { messages } from './messages.js';
import type { Path } from '../model/path.js';

interface TextAtProps {
  path: Path;
  label: string;
  hint?: string;
  /** An empty text takes the member away. */
  optional?: boolean;
  area?: boolean;
  short?: boolean;
}

/** One text of the draft. */
export function TextAt({ path, label, hint, optional, area, short }: TextAtProps) {
  const t = useT(messages);
  const { editable } = useDesign();
  const [value, set] = useAt<string>(path);
  const change = (text: string) => set(optional && text === '' ? undefined : text);
  return (
    <Labelled path={path} label={label} hint={hint} note={optional ? t('procedures.kit.optional') : undefined}>
      {(bind) =>
        area ? (
          <textarea
            {...bind}
            className="in"
            readOnly={!editable}
            value={value ?? ''}
            rows={3}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <input
            {...bind}
            className={short ? 'in brief' : 'in'}
            readOnly={!editable}
            value={value ?? ''}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </Labelled>
  );
}

/** One whole number of the draft. */
export function NumberAt({ path, label, hint, optional, unit }: Omit<TextAtProps, 'area' | 'short'> & { unit?: string }) {
  const t = useT(messages);
  const { editable } = useDesign();
  const [value, set] = useAt<number>(path);
  const change = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 12);
    set(digits === '' ? (optional ? undefined : 0) : Number(digits));
  };
  return (
    <Labelled path={path} label={label} hint={hint} note={optional ? t('procedures.kit.optional') : undefined}>
      {(bind) => (
        <span className="r">
          <input
            {...bind}
            className="in num figure"
            inputMode="numeric"
            readOnly={!editable}
            value={value ?? ''}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
          />
          {unit && <span className="m">{unit}</span>}
        </span>
      )}
    </Labelled>
  );
}
