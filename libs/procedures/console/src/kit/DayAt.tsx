import { useT } from '@tinhso/ui';
import { DayInput } from '@tinhso/ui/console';
import type { Path } from '../model/path.js';
import { useAt } from './design.js';
import { Labelled } from './Labelled.js';
import { messages } from './messages.js';

/** A day of the draft. */
export function DayAt({ path, label, hint, optional }: { path: Path; label: string; hint?: string; optional?: boolean }) {
  const t = useT(messages);
  const [value, set] = useAt<string>(path);
  return (
    <Labelled path={path} label={label} hint={hint} note={optional ? t('procedures.kit.optional') : undefined}>
      {(bind) => <DayInput {...bind} value={value ?? ''} onChange={(day) => set(optional && !day ? undefined : day)} />}
    </Labelled>
  );
}
