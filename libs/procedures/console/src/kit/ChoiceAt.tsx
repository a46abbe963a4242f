import { useT } from '@tinhso/ui';
import type { Path } from '../model/path.js';
import { useAt, useDesign } from './design.js';
import { Grouped, Labelled } from './Labelled.js';
import { messages } from './messages.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceAtProps {
  path: Path;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  /** May be left out, as the empty choice. */
  optional?: boolean;
  /** Said for the empty choice. */
  none?: string;
  /** Called instead of setting the value, where more hangs on it. */
  onChoose?: (value: string | undefined) => void;
  /** What is chosen, when it is not the value itself. */
  chosen?: string;
}

/** One of several. */
export function ChoiceAt({ path, label, hint, choices, optional, none, onChoose, chosen }: ChoiceAtProps) {
  const t = useT(messages);
  const { editable } = useDesign();
  const [value, set] = useAt<string | number>(path);
  const shown = chosen ?? (value === undefined ? '' : String(value));
  const strange = shown !== '' && !choices.some((choice) => choice.value === shown);
  return (
    <Labelled path={path} label={label} hint={hint} note={optional ? t('procedures.kit.optional') : undefined}>
      {(bind) => (
        <select
          {...bind}
          className="in"
          disabled={!editable}
          value={shown}
          onChange={(event) => (onChoose ?? set)(event.target.value || undefined)}
        >
          {(optional || shown === '') && <option value="">{none ?? t('procedures.kit.choose')}</option>}
          {strange && <option value={shown}>{t('procedures.kit.unknown', { value: shown })}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Any of several. An empty list is taken away when it is `optional`. */
export function ManyAt({ path, label, hint, choices, optional }: Omit<ChoiceAtProps, 'none' | 'onChoose' | 'chosen'>) {
  const t = useT(messages);
  const { editable } = useDesign();
  const [values = [], set] = useAt<readonly string[]>(path);
  const toggle = (value: string, on: boolean) => {
    const kept = choices.map((choice) => choice.value).filter((each) => (each === value ? on : values.includes(each)));
    set(optional && kept.length === 0 ? undefined : kept);
  };
  return (
    <Grouped path={path} label={label} hint={hint} note={optional ? t('procedures.kit.optional') : undefined} below>
      <div className="boxes">
        {choices.map((choice) => (
          <label key={choice.value} className="r">
            <input
              type="checkbox"
              className="cb"
              disabled={!editable}
              checked={values.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </Grouped>
  );
}

/** Yes or no; `optional` takes the member away instead of saying no. */
export function FlagAt({ path, label, optional }: { path: Path; label: string; optional?: boolean }) {
  const { editable } = useDesign();
  const [value, set] = useAt<boolean>(path);
  return (
    <label className="r flag0">
      <input
        type="checkbox"
        className="cb"
        disabled={!editable}
        checked={value === true}
        onChange={(event) => set(event.target.checked || !optional ? event.target.checked : undefined)}
      />
      <span>{label}</span>
    </label>
  );
}
