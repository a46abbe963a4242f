import { Icon } from '../icons/Icon.js';

/** Props of {@link SearchBox}: a plain GET form, so that it works before and without scripts. */
export interface SearchBoxProps {
  action: string;
  label: string;
  hint?: string;
  submitLabel: string;
  value?: string;
  onChange?: (value: string) => void;
  onSubmit?: (value: string) => void;
}

/** One box and one button to look something up. */
export function SearchBox({ action, label, hint, submitLabel, value, onChange, onSubmit }: SearchBoxProps) {
  return (
    <form
      className="search"
      role="search"
      action={action}
      method="get"
      onSubmit={(event) => {
        if (!onSubmit) return;
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('q');
        onSubmit(typeof typed === 'string' ? typed : '');
      }}
    >
      <label htmlFor="q">{label}</label>
      {hint && (
        <p className="hint" id="q-hint">
          {hint}
        </p>
      )}
      <div className="search__box">
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={120}
          aria-describedby={hint ? 'q-hint' : undefined}
          {...(onChange ? { value: value ?? '', onChange: (event) => onChange(event.target.value) } : { defaultValue: value })}
        />
        <button className="btn btn--primary" aria-label={submitLabel}>
          <Icon name="search" />
        </button>
      </div>
    </form>
  );
}
