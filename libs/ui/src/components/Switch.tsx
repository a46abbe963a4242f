/**
 * On or off, at once: the state stands beside it in words. The whole thing is the target; while busy, further presses do nothing.
 * `label` says what is switched.
 */
export function Switch({
  checked,
  label,
  words,
  busy,
  onChange,
}: {
  checked: boolean;
  label: string;
  words: string;
  busy?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={checked}
      aria-label={label}
      aria-busy={busy ? true : undefined}
      onClick={busy ? undefined : () => onChange(!checked)}
    >
      <i aria-hidden="true" />
      <span aria-hidden="true">{words}</span>
    </button>
  );
}
